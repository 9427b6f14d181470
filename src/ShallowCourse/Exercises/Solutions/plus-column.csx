Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    Matrix<double> sum = Z.Clone(); // (n, m); Z itself stays as it is
    for (int column = 0; column < Z.ColumnCount; column++)
        for (int row = 0; row < Z.RowCount; row++)
            sum[row, column] += b[row, 0];
    return sum;
}
