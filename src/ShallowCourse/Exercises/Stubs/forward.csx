// X is (n0, m). The hidden layer is ReLU, the output σ.
// Return new ForwardCache(Z1, A1, Z2, A2).
ForwardCache Forward(Parameters p, Matrix<double> X)
{
    throw new NotImplementedException();
}
