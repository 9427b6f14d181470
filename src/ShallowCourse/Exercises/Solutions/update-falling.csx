Parameters Update(
    Parameters p, Gradients gradients, double learningRate, double decay, int iteration)
{
    double rate = learningRate / (1 + decay * iteration);
    return new Parameters(
        p.W1 - rate * gradients.dW1, p.b1 - rate * gradients.db1,
        p.W2 - rate * gradients.dW2, p.b2 - rate * gradients.db2);
}
