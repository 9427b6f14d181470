// Gaussian weights with the deviation √(2 / units of the layer before), drawn for W1
// first, then for W2, from one new NumPyRandom(seed); zero biases.
Parameters Init(int n0, int n1, int n2, long seed)
{
    throw new NotImplementedException();
}
