Matrix<double> SumColumns(Matrix<double> dZ)
{
    Matrix<double> sums = Matrix<double>.Build.Dense(dZ.RowCount, 1); // (n, 1)
    for (int column = 0; column < dZ.ColumnCount; column++)
        for (int row = 0; row < dZ.RowCount; row++)
            sums[row, 0] += dZ[row, column];
    return sums;
}
