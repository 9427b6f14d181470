// Small Gaussian weights (× 0.01), zero biases. One generator, new NumPyRandom(seed),
// draws W1 first and then W2, each with Randn(rows, columns).
Parameters Init(int n0, int n1, int n2, long seed)
{
    throw new NotImplementedException();
}
