// yHat[i] is the probability that y[i] is 1; y[i] is 0 or 1. Return log P(all labels).
double LogLikelihood(double[] yHat, double[] y)
{
    throw new NotImplementedException();
}
