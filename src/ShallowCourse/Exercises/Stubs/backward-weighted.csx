// The hidden layer is ReLU, the output σ. The loss of an example is −(weight · y log a
// + (1 − y) log(1 − a)), and the cost is its mean over the m examples.
Gradients Backward(
    Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double weight)
{
    throw new NotImplementedException();
}
