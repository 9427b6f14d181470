double LogLikelihood(double[] yHat, double[] y)
{
    double sum = 0;
    for (int i = 0; i < y.Length; i++)
    {
        sum += Math.Log(y[i] == 1 ? yHat[i] : 1 - yHat[i]);
    }

    return sum;
}
