Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount; // a double, so that nothing divides integers
    Matrix<double> dZ2 = cache.A2 - Y;                              // (n2, m)
    Matrix<double> dW2 = dZ2 * cache.A1.Transpose() / m;            // (n2, n1)
    Matrix<double> db2 = dZ2.SumColumns() / m;                      // (n2, 1)
    Matrix<double> slope = 1 - cache.A1.PointwisePower(2);          // (n1, m), tanh' = 1 − a²
    Matrix<double> dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope); // (n1, m)
    Matrix<double> dW1 = dZ1 * X.Transpose() / m;                   // (n1, n0)
    Matrix<double> db1 = dZ1.SumColumns() / m;                      // (n1, 1)
    return new Gradients(dW1, db1, dW2, db2);
}
