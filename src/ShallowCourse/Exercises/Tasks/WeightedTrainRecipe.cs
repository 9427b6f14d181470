using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

internal enum WeightedTrainRate { Falling, Constant, FromOne, Compounded }

/// <summary>The assignment's training loop as a row of choices; the defaults are the right ones.</summary>
internal sealed record WeightedTrainRecipe
{
    public bool WeighsSlopes { get; init; } = true;

    public bool WeighsCost { get; init; } = true;

    public WeightedTrainRate Falls { get; init; }

    public bool CostAfter { get; init; }

    public bool FirstCache { get; init; }

    public bool Restart { get; init; }

    public int Extra { get; init; }

    public double Sign { get; init; } = -1;

    public (Parameters parameters, double[] costs) Run(
        Matrix<double> X, Matrix<double> Y, Parameters start, double weight, double learningRate, double decay,
        int iterations)
    {
        var (p, costs, rate) = (start, new double[iterations], learningRate);
        ForwardCache? first = null;
        for (var iteration = 0; iteration < iterations + Extra; iteration++)
        {
            p = Restart ? start : p;
            var cache = ForwardPropagation.Run(p, X, Activation.ReLU);
            first ??= cache;
            var g = new WeightedBackwardRecipe().Run(p, FirstCache ? first : cache, X, Y, WeighsSlopes ? weight : 1);
            rate = Rate(rate, learningRate, decay, iteration);
            p = new Parameters(
                p.W1 + (Sign * rate * g.dW1), p.b1 + (Sign * rate * g.db1), p.W2 + (Sign * rate * g.dW2),
                p.b2 + (Sign * rate * g.db2));
            if (iteration < iterations)
            {
                costs[iteration] = J(
                    CostAfter ? ForwardPropagation.Run(p, X, Activation.ReLU) : cache, Y, WeighsCost ? weight : 1);
            }
        }

        return (p, costs);
    }

    private static double J(ForwardCache cache, Matrix<double> Y, double weight) =>
        cache.Z2.EnumerateIndexed().Sum(entry => Y[entry.Item1, entry.Item2] == 1
            ? weight * Softplus(-entry.Item3)
            : Softplus(entry.Item3)) / Y.ColumnCount;

    private static double Softplus(double z) => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z)));

    private double Rate(double before, double learningRate, double decay, int iteration) => Falls switch
    {
        WeightedTrainRate.Constant => learningRate,
        WeightedTrainRate.FromOne => learningRate / (1 + (decay * (iteration + 1))),
        WeightedTrainRate.Compounded => before / (1 + (decay * iteration)),
        _ => learningRate / (1 + (decay * iteration)),
    };
}
