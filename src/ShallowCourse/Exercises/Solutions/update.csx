Parameters Update(Parameters p, Gradients gradients, double learningRate)
{
    return new Parameters(
        W1: p.W1 - learningRate * gradients.dW1,
        b1: p.b1 - learningRate * gradients.db1,
        W2: p.W2 - learningRate * gradients.dW2,
        b2: p.b2 - learningRate * gradients.db2);
}
