//# right: two loops
Matrix<double> SumColumns(Matrix<double> dZ)
{
    var sums = Matrix<double>.Build.Dense(dZ.RowCount, 1);
    for (int i = 0; i < dZ.RowCount; i++)
        for (int j = 0; j < dZ.ColumnCount; j++)
            sums[i, 0] += dZ[i, j];
    return sums;
}

//# right: matrix product with a column of ones
Matrix<double> SumColumns(Matrix<double> dZ) => dZ * Matrix<double>.Build.Dense(dZ.ColumnCount, 1, 1);

//# wrong: other-axis
Matrix<double> SumColumns(Matrix<double> dZ) => dZ.ColumnSums().ToRowMatrix();

//# wrong: unexplained | all but the last example
Matrix<double> SumColumns(Matrix<double> dZ) =>
    Matrix<double>.Build.Dense(dZ.RowCount, 1, (i, _) => dZ.Row(i).Take(dZ.ColumnCount - 1).Sum());
