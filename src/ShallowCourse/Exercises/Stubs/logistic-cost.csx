// One unit: w is (n0, 1), b one number; X is (n0, m), Y is (1, m). Return J.
double LogisticCost(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    throw new NotImplementedException();
}
