(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double learningRate, int iterations)
{
    Parameters p = start;
    double[] costs = new double[iterations];
    for (int iteration = 0; iteration < iterations; iteration++)
    {
        ForwardCache cache = ForwardPropagation.Run(p, X, Activation.Tanh);
        costs[iteration] = Cost.FromZ2(cache.Z2, Y);
        Gradients gradients = BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh);
        p = GradientDescent.Update(p, gradients, learningRate);
    }

    return (p, costs);
}
