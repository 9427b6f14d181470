Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    double m = X.ColumnCount;
    Matrix<double> weights = Y.Map(y => y == 1 ? weight : 1, Zeros.Include); // (n2, m)
    Matrix<double> dZ2 = (cache.A2 - Y).PointwiseMultiply(weights);          // (n2, m)
    Matrix<double> slope = Activation.ReLU.Derivative(cache.Z1);             // (n1, m)
    Matrix<double> dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope);  // (n1, m)
    return new Gradients(
        dZ1 * X.Transpose() / m, dZ1.SumColumns() / m,
        dZ2 * cache.A1.Transpose() / m, dZ2.SumColumns() / m);
}
