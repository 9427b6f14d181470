using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    ShallowCourse.Parameters,
    double,
    int,
    (ShallowCourse.Parameters parameters, double[] costs)>;

namespace ShallowCourse;

/// <summary>The loop of section 3.9: forward, cost, backward, update.</summary>
internal static class TrainTask
{
    private const string Loop = "Section 3.9, the loop: forward, cost, backward, update";

    // (learning rate, iterations), a pair for each network.
    private static readonly (double Rate, int Iterations)[] Runs = [(0.5, 4), (0.3, 7), (1.2, 5), (0.1, 2), (0.8, 6)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "train",
        MethodName = "Train",
        Outputs =
        [
            new("W1", "(n1, n0)", "3.30", "W1 := W1 − α dW1, iterations times", "(n1, n0)"),
            new("b1", "(n1, 1)", "3.30", "b1 := b1 − α db1, iterations times", "(n1, 1)"),
            new("W2", "(n2, n1)", "3.31", "W2 := W2 − α dW2, iterations times", "(n2, n1)"),
            new("b2", "(n2, 1)", "3.31", "b2 := b2 − α db2, iterations times", "(n2, 1)"),
            new("costs", "(1, iterations)", "3.45", "J before each update", "iterations numbers"),
        ],
        Reference = new TrainRecipe().Run,
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Runs, Case)],
        Known = new Recipes<TrainRecipe, Method>(new TrainRecipe(), recipe => recipe.Run)
            .Add("cost-after-update", Loop, r => r with { CostAfter = true })
            .Add(
                "old-cache", Loop, r => r with { Cache = TrainCache.First },
                r => r with { Cache = TrainCache.Previous })
            .Add("init-in-the-loop", Loop, r => r with { Restart = true })
            .Add("one-too-many", Loop, r => r with { Extra = 1, CostLength = 1 }, r => r with { Extra = 1 })
            .Add("one-too-few", Loop, r => r with { Extra = -1 }, r => r with { Extra = -1, CostLength = -1 })
            .Add("one-cost-too-many", Loop, r => r with { CostLength = 1 })
            .Add("w2-updated-first", Loop, r => r with { W2First = true })
            .Add("plus-sign", "Equations 3.30 and 3.31, the update", r => r with { Sign = 1 })
            .Add(
                "rate-ignored", "Equations 3.30 and 3.31, the update",
                [
                    .. BackwardRecipe.UsualRates.Select(
                        rate => (Func<TrainRecipe, TrainRecipe>)(r => r with { FixedRate = rate }))])
            .Add("sigmoid-slope", "Equation 3.27, the slope of tanh", r => r with { SigmoidSlope = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-09-train", "3.9", 10, "Check.Train(Train)");

    private static TestCase<Method> Case(RandomNetwork network, (double Rate, int Iterations) run)
    {
        var p = network.Parameters;
        return new TestCase<Method>(
            [
                ("X", network.X), ("Y", network.Y), ("start.W1", p.W1), ("start.b1", p.b1), ("start.W2", p.W2),
                ("start.b2", p.b2)],
            (method, i) =>
            {
                var (trained, costs) = method(
                    i[0], i[1], new Parameters(i[2], i[3], i[4], i[5]), run.Rate, run.Iterations);
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
