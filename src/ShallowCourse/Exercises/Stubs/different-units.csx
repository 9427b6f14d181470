// W1 is (n1, n0), b1 is (n1, 1). Return how many different hidden units there are: two
// units are the same if all their weights and their biases are equal.
int DifferentUnits(Matrix<double> W1, Matrix<double> b1)
{
    throw new NotImplementedException();
}
