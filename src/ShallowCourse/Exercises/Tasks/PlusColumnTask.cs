using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>Section 3.5: what NumPy's broadcasting does in W X + b.</summary>
internal static class PlusColumnTask
{
    private const string Section = "Section 3.5, broadcasting";

    // (n, m): a bias along the wrong axis goes unnoticed by C# only where m ≤ n.
    private static readonly (int n, int m)[] CaseSizes = [(4, 3), (2, 5), (3, 1), (1, 4), (3, 3)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "plus-column",
        MethodName = "PlusColumn",
        Outputs = [new("Z + b", "(n, m)", "", "(Z + b)[i, j] = Z[i, j] + b[i, 0]", "(n, m) + (n, 1) → (n, m)")],
        Forbidden = [typeof(Broadcasting), .. LibrarySteps.All],
        Reference = (Z, b) => Z.PlusColumn(b),
        Cases = Cases,
        Known =
        [
            Known("wrong-axis", (Z, b) => Z.MapIndexed((_, column, z) => z + b[column, 0], Zeros.Include)),
            Known("tiled-too-often", (Z, b) => Z.PlusColumn(b * Z.ColumnCount)),
            Known(
                "first-column-only",
                (Z, b) => Z.MapIndexed((row, column, z) => column == 0 ? z + b[row, 0] : z, Zeros.Include)),
            Known(
                "last-column-only",
                (Z, b) =>
                    Z.MapIndexed((row, column, z) => column == Z.ColumnCount - 1 ? z + b[row, 0] : z, Zeros.Include)),
            Known("first-bias-everywhere", (Z, b) => Z + b[0, 0]),
            Known("bias-alone", (Z, b) => Matrix<double>.Build.Dense(Z.RowCount, Z.ColumnCount, (row, _) => b[row, 0])),
            Known("no-broadcast", (Z, b) => Z + b),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-05-plus-column", "3.5", 5, "Check.PlusColumn(PlusColumn)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return
        [
            .. CaseSizes.Select(size => new TestCase<Method>(
                [("Z", random.Randn(size.n, size.m)), ("b", random.Randn(size.n, 1))],
                (method, i) => Answer.Of(("Z + b", method(i[0], i[1]))))
            {
                Sizes = [("n", size.n), ("m", size.m)],
            }),
        ];
    }
}
