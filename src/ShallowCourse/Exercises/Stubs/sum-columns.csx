// dZ is (n, m). Add up its columns; the result is (n, 1).
Matrix<double> SumColumns(Matrix<double> dZ)
{
    throw new NotImplementedException();
}
