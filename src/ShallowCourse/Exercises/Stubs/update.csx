// One step downhill. Return new Parameters(W1, b1, W2, b2); p itself stays as it is.
Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    throw new NotImplementedException();
}
