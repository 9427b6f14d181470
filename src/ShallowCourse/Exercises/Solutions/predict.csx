Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    Matrix<double> A1 = (p.W1 * X).PlusColumn(p.b1).PointwiseTanh();            // (n1, m)
    Matrix<double> A2 = Activation.Sigmoid.Apply((p.W2 * A1).PlusColumn(p.b2)); // (n2, m)
    return A2.Map(a => a > 0.5 ? 1.0 : 0.0);                                    // (n2, m)
}
