// The cost J: the mean over the examples of the cross-entropy loss. A2 and Y are (n2, m).
double ComputeCost(Matrix<double> A2, Matrix<double> Y)
{
    throw new NotImplementedException();
}
