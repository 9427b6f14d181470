Matrix<double> Shares(Matrix<double> A)
{
    Vector<double> sums = A.ColumnSums(); // m numbers, one for each example
    return A.MapIndexed((row, column, a) => a / sums[column]);
}
