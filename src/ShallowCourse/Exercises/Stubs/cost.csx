// The mean over the m examples of −(weight · y log a + (1 − y) log(1 − a)). A2 and Y
// are (n2, m); with several output units the loss of an example is the sum over them.
// An output may be exactly 0 or 1, and its label the same: that costs nothing.
double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight)
{
    throw new NotImplementedException();
}
