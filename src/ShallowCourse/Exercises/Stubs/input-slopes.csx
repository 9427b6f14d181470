// The hidden layer is tanh, the output σ. Return dX, (n0, m): column i holds the slopes
// of example i's own loss along its features.
Matrix<double> InputSlopes(Parameters p, ForwardCache cache, Matrix<double> Y)
{
    throw new NotImplementedException();
}
