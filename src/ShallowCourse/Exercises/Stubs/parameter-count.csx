// sizes are n0, n1, …: the features first, then the units of each layer, for any number
// of layers. Return how many parameters the network has, weights and biases.
int ParameterCount(int[] sizes)
{
    throw new NotImplementedException();
}
