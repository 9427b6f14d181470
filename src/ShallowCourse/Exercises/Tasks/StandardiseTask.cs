using MathNet.Numerics.LinearAlgebra;
using Method =
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>
/// Section 3.4 put to use: rows are features, columns are examples, so each row gets mean 0
/// and deviation 1.
/// </summary>
internal static class StandardiseTask
{
    private const string Section = "Equation 3.12, a row of X is a feature, a column an example";

    private static readonly (int n0, int m)[] CaseSizes = [(3, 5), (2, 7), (5, 4), (4, 4)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "standardise",
        MethodName = "Standardise",
        Outputs =
        [
            new("X′", "(n0, m)", "", "x′ = (x − mean) / deviation, both of the row, over its m examples", "(n0, m)"),
        ],
        Reference = X => new Recipe().Run(X),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("over-the-features", Section, r => r with { Along = Along.Columns })
            .Add("over-all-entries", Section, r => r with { Along = Along.Everything })
            .Add("centred-only", Section, r => r with { Scaling = new(true, RowDivisor.Nothing) })
            .Add("scaled-only", Section, r => r with { Scaling = new(false, RowDivisor.Deviation) })
            .Add("variance-for-deviation", Section, r => r with { Scaling = new(true, RowDivisor.Variance) })
            .Add("m-minus-one", Section, r => r with { Scaling = new(true, RowDivisor.SampleDeviation) })
            .Add("sum-of-squares", Section, r => r with { Scaling = new(true, RowDivisor.Length) })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-04-standardise", "3.4", 10, "Check.Standardise(Standardise)");

    private enum Along { Rows, Columns, Everything }

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. CaseSizes.Select(size => Case((3 * random.Randn(size.n0, size.m)) + 5))];

    private static TestCase<Method> Case(Matrix<double> X) => new(
        [("X", X)],
        (method, i) => Answer.Of(("X′", method(i[0]))))
    {
        Sizes = [("n0", X.RowCount), ("m", X.ColumnCount)],
    };

    private sealed record Recipe
    {
        public Along Along { get; init; }

        public RowScaling Scaling { get; init; } = RowScaling.Standard;

        public Matrix<double> Run(Matrix<double> X) => Along switch
        {
            Along.Columns => Rows(X.Transpose()).Transpose(),
            Along.Everything => Matrix<double>.Build.Dense(
                X.RowCount, X.ColumnCount, [.. Values(X.ToColumnMajorArray())]),
            _ => Rows(X),
        };

        private Matrix<double> Rows(Matrix<double> X) =>
            Matrix<double>.Build.DenseOfRows(X.ToRowArrays().Select(Values));

        private IEnumerable<double> Values(double[] values) => Scaling.Apply(values, values);
    }
}
