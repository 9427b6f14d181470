(Parameters parameters, double[] costs) Train(
    Matrix<double> X, Matrix<double> Y, Parameters start,
    double weight, double learningRate, double decay, int iterations)
{
    Matrix<double> weights = Y.Map(y => y == 1 ? weight : 1, Zeros.Include); // (n2, m)
    double m = X.ColumnCount;
    Parameters p = start;
    double[] costs = new double[iterations];
    for (int k = 0; k < iterations; k++)
    {
        ForwardCache cache = ForwardPropagation.Run(p, X, Activation.ReLU);
        costs[k] = cache.A2.MapIndexed((row, column, a) => -weights[row, column]
            * Math.Log(Y[row, column] == 1 ? a : 1 - a), Zeros.Include).Enumerate().Sum() / m;
        Matrix<double> dZ2 = (cache.A2 - Y).PointwiseMultiply(weights);         // (n2, m)
        Matrix<double> slope = Activation.ReLU.Derivative(cache.Z1);            // (n1, m)
        Matrix<double> dZ1 = (p.W2.Transpose() * dZ2).PointwiseMultiply(slope); // (n1, m)
        double rate = learningRate / (1 + decay * k);
        p = new Parameters(
            p.W1 - rate * (dZ1 * X.Transpose() / m), p.b1 - rate * (dZ1.SumColumns() / m),
            p.W2 - rate * (dZ2 * cache.A1.Transpose() / m), p.b2 - rate * (dZ2.SumColumns() / m));
    }

    return (p, costs);
}
