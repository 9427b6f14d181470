// Z is (n, m), b is (n, 1). Add b to every column of Z, with two loops and without
// Broadcasting.
Matrix<double> PlusColumn(Matrix<double> Z, Matrix<double> b)
{
    throw new NotImplementedException();
}
