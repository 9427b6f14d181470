using MathNet.Numerics.LinearAlgebra;
using Method =
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>Section 3.5: the sum over the examples, NumPy's <c>np.sum(dZ, axis=1, keepdims=True)</c>.</summary>
internal static class SumColumnsTask
{
    private const string Section = "Section 3.5, the sum over the examples";

    private static readonly (int n, int m)[] CaseSizes = [(4, 3), (2, 5), (3, 1), (1, 4), (3, 3)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "sum-columns",
        MethodName = "SumColumns",
        Outputs = [new("sums", "(n, 1)", "", "sums[i, 0] = dZ[i, 0] + dZ[i, 1] + … + dZ[i, m − 1]", "(n, m) → (n, 1)")],
        Reference = Broadcasting.SumColumns,
        Cases = Cases,
        Known =
        [
            Known("other-axis", dZ => dZ.ColumnSums().ToRowMatrix()),
            Known("other-axis", dZ => dZ.ColumnSums().ToColumnMatrix()),
            Known("row-for-column", dZ => dZ.RowSums().ToRowMatrix()),
            Known("grand-total", dZ => Matrix<double>.Build.Dense(1, 1, dZ.Enumerate().Sum())),
            Known("grand-total", dZ => Matrix<double>.Build.Dense(dZ.RowCount, 1, dZ.Enumerate().Sum())),
            Known("mean-for-sum", dZ => dZ.SumColumns() / dZ.ColumnCount),
            Known(
                "same-shape",
                dZ => Matrix<double>.Build.Dense(dZ.RowCount, dZ.ColumnCount, (row, _) => dZ.Row(row).Sum())),
            Known("last-column", dZ => dZ.Column(dZ.ColumnCount - 1).ToColumnMatrix()),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-05-sum-columns", "3.5", 5, "Check.SumColumns(SumColumns)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return
        [
            .. CaseSizes.Select(size => new TestCase<Method>(
                [("dZ", random.Randn(size.n, size.m))],
                (method, i) => Answer.Of(("sums", method(i[0]))))
            {
                Sizes = [("n", size.n), ("m", size.m)],
            }),
        ];
    }
}
