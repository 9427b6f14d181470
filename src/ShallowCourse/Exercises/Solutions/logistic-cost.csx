double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    Matrix<double> Z = w.Transpose() * X + b;               // (1, m)
    Matrix<double> A = Z.Map(z => 1 / (1 + Math.Exp(-z)));  // (1, m)
    double sum = 0;
    for (int i = 0; i < X.ColumnCount; i++)
    {
        sum -= Y[0, i] * Math.Log(A[0, i]) + (1 - Y[0, i]) * Math.Log(1 - A[0, i]);
    }

    return sum / X.ColumnCount;
}
