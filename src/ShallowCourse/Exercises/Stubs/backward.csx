// The hidden layer is tanh, the output σ. Return new Gradients(dW1, db1, dW2, db2).
Gradients Backward(Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y)
{
    throw new NotImplementedException();
}
