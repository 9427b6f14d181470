// A is (n, m), all entries are positive. Return a matrix of the same shape in which
// every column adds up to 1: each entry divided by the sum of its column.
Matrix<double> Shares(Matrix<double> A)
{
    throw new NotImplementedException();
}
