Matrix<double> ForwardDeep(Matrix<double>[] W, Matrix<double>[] b, Matrix<double> x)
{
    Matrix<double> a = x; // (n0, 1), a[0]
    for (int l = 0; l < W.Length; l++)
    {
        a = Activation.Sigmoid.Apply(W[l] * a + b[l]); // (units of this layer, 1)
    }

    return a;
}
