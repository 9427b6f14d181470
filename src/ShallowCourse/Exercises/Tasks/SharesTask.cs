using MathNet.Numerics.LinearAlgebra;
using Method =
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>
/// Section 3.5, the other axis: a row spread over all rows, so that each example's outputs
/// add up to 1.
/// </summary>
internal static class SharesTask
{
    private const string Section = "Section 3.5, broadcasting";

    private static readonly (int n, int m)[] CaseSizes = [(3, 4), (4, 2), (2, 5), (3, 3)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "shares",
        MethodName = "Shares",
        Outputs = [new("S", "(n, m)", "", "S[j, i] = A[j, i] / (the sum of column i of A)", "(n, m)")],
        Reference = A => A.NormalizeColumns(1),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known =
        [
            Known("rows-add-up-to-one", A => A.NormalizeRows(1)),
            Known("all-adds-up-to-one", A => A / A.Enumerate().Sum()),
            Known("first-columns-sum", A => A / A.Column(0).Sum()),
            Known("by-the-mean", A => A.NormalizeColumns(1) * A.RowCount),
            Known("by-the-largest", A => A.NormalizeColumns(double.PositiveInfinity)),
            Known("by-the-length", A => A.NormalizeColumns(2)),
            Known("subtracted", A => A.MapIndexed((_, column, a) => a - A.Column(column).Sum(), Zeros.Include)),
            Known("transposed", A => A.NormalizeColumns(1).Transpose()),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-05-shares", "3.5", 5, "Check.Shares(Shares)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. CaseSizes.Select(size => Case(random.Rand(size.n, size.m) + 0.1))];

    private static TestCase<Method> Case(Matrix<double> A) => new(
        [("A", A)],
        (method, i) => Answer.Of(("S", method(i[0]))))
    {
        Sizes = [("n", A.RowCount), ("m", A.ColumnCount)],
    };
}
