Matrix<double> GradCheck(Func<Matrix<double>, double> J, Matrix<double> W)
{
    double epsilon = 1e-5;
    Matrix<double> moved = W.Clone();                                          // W itself stays as it is
    Matrix<double> slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
    for (int row = 0; row < W.RowCount; row++)
        for (int column = 0; column < W.ColumnCount; column++)
        {
            moved[row, column] = W[row, column] + epsilon;
            double above = J(moved);
            moved[row, column] = W[row, column] - epsilon;
            double below = J(moved);
            moved[row, column] = W[row, column];                               // back, before the next entry moves
            slopes[row, column] = (above - below) / (2 * epsilon);
        }

    return slopes;
}
