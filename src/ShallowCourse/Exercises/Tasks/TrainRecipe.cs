using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

internal enum TrainCache { Current, First, Previous }

/// <summary>The training loop as a row of choices; the defaults are the right ones.</summary>
internal sealed record TrainRecipe
{
    public bool CostAfter { get; init; }

    /// <summary>Which forward pass the backward pass is given.</summary>
    public TrainCache Cache { get; init; }

    public bool Restart { get; init; }

    public int Extra { get; init; }

    public bool CostOfOldCache { get; init; }

    public bool OneStep { get; init; }

    public int CostLength { get; init; }

    public bool W2First { get; init; }

    public double Sign { get; init; } = -1;

    public double? FixedRate { get; init; }

    public bool SigmoidSlope { get; init; }

    public (Parameters parameters, double[] costs) Run(
        Matrix<double> X, Matrix<double> Y, Parameters start, double learningRate, int iterations)
    {
        var p = start;
        var costs = new double[iterations + CostLength];
        ForwardCache? cache = null;
        for (var iteration = 0; iteration < (OneStep ? 1 : iterations + Extra); iteration++)
        {
            if (Restart)
            {
                p = start;
            }

            var current = ForwardPropagation.Run(p, X, Activation.Tanh);
            cache = Cache == TrainCache.Current ? current : cache ?? current;
            Record(costs, iteration, CostOfOldCache ? cache : current, Y);
            p = Step(p, Gradients(p, cache, X, Y, learningRate), FixedRate ?? learningRate);
            cache = Cache == TrainCache.Previous ? current : cache;
            if (CostAfter)
            {
                Record(costs, iteration, ForwardPropagation.Run(p, X, Activation.Tanh), Y);
            }
        }

        if (CostLength == 1 && Extra == 0)
        {
            Record(costs, iterations, ForwardPropagation.Run(p, X, Activation.Tanh), Y);
        }

        return (p, costs);
    }

    private static void Record(double[] costs, int iteration, ForwardCache cache, Matrix<double> Y)
    {
        if (iteration < costs.Length)
        {
            costs[iteration] = Cost.FromZ2(cache.Z2, Y);
        }
    }

    private Gradients Gradients(
        Parameters p, ForwardCache cache, Matrix<double> X, Matrix<double> Y, double learningRate)
    {
        var recipe = new BackwardRecipe
        {
            Slope = SigmoidSlope ? BackwardSlope.Sigmoid : BackwardSlope.Tanh,
            Back = W2First ? BackwardWeights.Updated : BackwardWeights.W2,
            Rate = learningRate,
        };
        return recipe.Run(p, cache, X, Y);
    }

    private Parameters Step(Parameters p, Gradients g, double rate) => new(
        p.W1 + (Sign * rate * g.dW1), p.b1 + (Sign * rate * g.db1), p.W2 + (Sign * rate * g.dW2), p.b2
            + (Sign * rate * g.db2));
}
