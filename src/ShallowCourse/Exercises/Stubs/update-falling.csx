// One step downhill with the rate α = learningRate / (1 + decay · iteration); the first
// iteration is 0. Return new Parameters(W1, b1, W2, b2); p itself stays as it is.
Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    throw new NotImplementedException();
}
