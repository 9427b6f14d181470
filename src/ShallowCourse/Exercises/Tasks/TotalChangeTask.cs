using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<double[], double[], double>;

namespace ShallowCourse;

/// <summary>Section 3.1, one step further: what many slopes say together about one change of the loss.</summary>
internal static class TotalChangeTask
{
    private const string Section = "Section 3.1, what a slope foretells";

    private static readonly int[] Counts = [4, 2, 6, 3];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "total-change",
        MethodName = "TotalChange",
        Outputs = [new("ΔL", "one number", "", "ΔL ≈ Σ slope · move, a product for each parameter", "")],
        Reference = (slopes, moves) => slopes.Zip(moves, (slope, move) => slope * move).Sum(),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known =
        [
            Known("sum-times-sum", (slopes, moves) => slopes.Sum() * moves.Sum()),
            Known("mean-for-sum", (slopes, moves) => slopes.Zip(moves, (slope, move) => slope * move).Average()),
            Known("first-only", (slopes, moves) => slopes[0] * moves[0]),
            Known("last-only", (slopes, moves) => slopes[^1] * moves[^1]),
            Known("added-not-multiplied", (slopes, moves) => slopes.Sum() + moves.Sum()),
            Known("signs-lost", (slopes, moves) => slopes.Zip(moves, (slope, move) => Math.Abs(slope * move)).Sum()),
            Known("wrong-sign", (slopes, moves) => -slopes.Zip(moves, (slope, move) => slope * move).Sum()),
            Known("divided", (slopes, moves) => slopes.Zip(moves, (slope, move) => slope / move).Sum()),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-01-total-change", "3.1", 5, "Check.TotalChange(TotalChange)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. Counts.Select(count => Case(random.Randn(count, 1), random.Randn(count, 1)))];

    private static TestCase<Method> Case(Matrix<double> slopes, Matrix<double> moves) => new(
        [],
        (method, _) => Answer.Of(("ΔL", method(slopes.ToColumnMajorArray(), moves.ToColumnMajorArray()))))
    {
        EntryName = (_, _, _) => $"ΔL for {slopes.RowCount} parameters",
    };
}
