// order holds the numbers of the columns of X, shuffled. The first `held` of them are
// the test set, the others the training set, both in that order. Scale with (4.9).
(Matrix<double> train, Matrix<double> test) SplitScaled(
    Matrix<double> X, int[] order, int held)
{
    throw new NotImplementedException();
}
