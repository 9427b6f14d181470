// X is (n0, m), Y is (n2, m). Return the largest n1 for which a network with n1 hidden
// units has at most `most` parameters.
int HiddenUnits(Matrix<double> X, Matrix<double> Y, int most)
{
    throw new NotImplementedException();
}
