using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    ShallowCourse.Parameters,
    double,
    double,
    double,
    int,
    (ShallowCourse.Parameters parameters, double[] costs)>;

namespace ShallowCourse;

/// <summary>The loop of section 3.9 for ReLU units, a weighted cost and a learning rate that falls.</summary>
internal static class WeightedTrainTask
{
    private const string Loop = "Section 3.9, the loop: forward, cost, backward, update";
    private const string Weighted = "The weight belongs to the cost and to its slopes";
    private const string Rate = "α = learningRate / (1 + decay · iteration), iteration = 0, 1, …";

    // (weight, learning rate, decay, iterations), one for each network.
    private static readonly (double Weight, double Rate, double Decay, int Iterations)[] Runs =
        [(3, 0.3, 0.5, 4), (0.5, 0.2, 0.25, 6), (2, 0.5, 1, 5), (4, 0.1, 0.5, 3), (1.5, 0.4, 2, 5)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "train-weighted",
        MethodName = "Train",
        Outputs =
        [
            new("W1", "(n1, n0)", "3.30", "W1 := W1 − α dW1, iterations times", "(n1, n0)"),
            new("b1", "(n1, 1)", "3.30", "b1 := b1 − α db1, iterations times", "(n1, 1)"),
            new("W2", "(n2, n1)", "3.31", "W2 := W2 − α dW2, iterations times", "(n2, n1)"),
            new("b2", "(n2, 1)", "3.31", "b2 := b2 − α db2, iterations times", "(n2, 1)"),
            new("costs", "(1, iterations)", "3.45", "the weighted J before each update", "iterations numbers"),
        ],
        Reference = new WeightedTrainRecipe().Run,
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Runs, Case)],
        Known = new Recipes<WeightedTrainRecipe, Method>(new WeightedTrainRecipe(), recipe => recipe.Run)
            .Add("weight-in-cost-only", Weighted, r => r with { WeighsSlopes = false })
            .Add("weight-in-slopes-only", Weighted, r => r with { WeighsCost = false })
            .Add("weight-forgotten", Weighted, r => r with { WeighsSlopes = false, WeighsCost = false })
            .Add("never-falls", Rate, r => r with { Falls = WeightedTrainRate.Constant })
            .Add("counts-from-one", Rate, r => r with { Falls = WeightedTrainRate.FromOne })
            .Add("falls-on-itself", Rate, r => r with { Falls = WeightedTrainRate.Compounded })
            .Add("cost-after-update", Loop, r => r with { CostAfter = true })
            .Add("old-cache", Loop, r => r with { FirstCache = true })
            .Add("init-in-the-loop", Loop, r => r with { Restart = true })
            .Add("one-too-many", Loop, r => r with { Extra = 1 })
            .Add("one-too-few", Loop, r => r with { Extra = -1 })
            .Add("plus-sign", "Equations 3.30 and 3.31, the update", r => r with { Sign = 1 })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-train-weighted", "assignment", 15, "Assignment.Train(Train)");

    private static TestCase<Method> Case(
        RandomNetwork network, (double Weight, double Rate, double Decay, int Iterations) run)
    {
        var p = network.Parameters;
        return new TestCase<Method>(
            [
                ("X", network.X), ("Y", network.Y), ("start.W1", p.W1), ("start.b1", p.b1), ("start.W2", p.W2),
                ("start.b2", p.b2),
            ],
            (method, i) =>
            {
                var (trained, costs) = method(
                    i[0], i[1], new Parameters(i[2], i[3], i[4], i[5]), run.Weight, run.Rate, run.Decay,
                    run.Iterations);
                return Answer.Of(
                    ("W1", trained?.W1), ("b1", trained?.b1), ("W2", trained?.W2), ("b2", trained?.b2),
                    ("costs", costs));
            })
        {
            Sizes = [.. network.NamedSizes, ("iterations", run.Iterations)],
            EntryName = (part, row, column) => part == "costs"
                ? FormattableString.Invariant($"costs[{column}]")
                : FormattableString.Invariant($"{part}[{row}, {column}]"),
        };
    }
}
