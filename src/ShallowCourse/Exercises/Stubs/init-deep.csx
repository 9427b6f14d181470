// sizes is n[0], n[1] … n[L]. Hidden layers are tanh, the last one is σ. Biases are 0.
// Draw with Randn(rows, columns) of new NumPyRandom(seed), layer 1 first.
Layer[] InitDeep(int[] sizes, int seed)
{
    throw new NotImplementedException();
}
