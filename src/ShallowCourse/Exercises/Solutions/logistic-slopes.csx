(Matrix<double> dw, double db) LogisticSlopes(
    Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    double m = X.ColumnCount;
    Matrix<double> Z = w.Transpose() * X + b;               // (1, n0)(n0, m) = (1, m)
    Matrix<double> A = Z.Map(z => 1 / (1 + Math.Exp(-z)));  // (1, m)
    Matrix<double> dZ = A - Y;                              // (1, m)
    return (dw: X * dZ.Transpose() / m, db: dZ.RowSums()[0] / m);
}
