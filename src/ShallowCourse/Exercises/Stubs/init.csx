// Small Gaussian weights (× 0.01), zero biases, from new NumPyRandom(seed).
Parameters Init(int n0, int n1, int n2, long seed)
{
    throw new NotImplementedException();
}
