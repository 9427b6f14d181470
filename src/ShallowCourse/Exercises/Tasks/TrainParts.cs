using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>What exercises on the training loop give to the learner's method, and look at in its answer.</summary>
internal static class TrainParts
{
    /// <param name="costs">What stands in costs.</param>
    public static IReadOnlyList<ExerciseOutput> Outputs(string costs) =>
    [
        new("W1", "(n1, n0)", "3.30", "W1 := W1 − α dW1, iterations times", "(n1, n0)"),
        new("b1", "(n1, 1)", "3.30", "b1 := b1 − α db1, iterations times", "(n1, 1)"),
        new("W2", "(n2, n1)", "3.31", "W2 := W2 − α dW2, iterations times", "(n2, n1)"),
        new("b2", "(n2, 1)", "3.31", "b2 := b2 − α db2, iterations times", "(n2, 1)"),
        new("costs", "(1, iterations)", "3.45", costs, "iterations numbers"),
    ];

    /// <summary>One network's examples and labels and where to start, handed to a method of all three.</summary>
    public static TestCase<T> Case<T>(
        RandomNetwork network,
        int iterations,
        Func<T, Matrix<double>, Matrix<double>, Parameters, (Parameters? Parameters, double[]? Costs)> run)
        where T : Delegate
    {
        var p = network.Parameters;
        return new TestCase<T>(
            [
                ("X", network.X), ("Y", network.Y), ("start.W1", p.W1), ("start.b1", p.b1), ("start.W2", p.W2),
                ("start.b2", p.b2),
            ],
            (method, i) =>
            {
                var (trained, costs) = run(method, i[0], i[1], new Parameters(i[2], i[3], i[4], i[5]));
                return Answer.Of(
                    ("W1", trained?.W1), ("b1", trained?.b1), ("W2", trained?.W2), ("b2", trained?.b2),
                    ("costs", costs));
            })
        {
            Sizes = [.. network.NamedSizes, ("iterations", iterations)],
            EntryName = (part, row, column) => part == "costs"
                ? FormattableString.Invariant($"costs[{column}]")
                : FormattableString.Invariant($"{part}[{row}, {column}]"),
        };
    }
}
