using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    System.Func<double, double, double>,
    double[],
    double[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace ShallowCourse;

/// <summary>Lesson 5.1: the heights that a contour plot is given.</summary>
internal static class ContourGridTask
{
    private const string Rule = "A contour plot's z[i, j] is the height at (x[j], y[i])";

    private static readonly (int xs, int ys)[] CaseSizes = [(4, 3), (2, 5), (3, 3), (1, 4)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "contour-grid",
        MethodName = "ContourGrid",
        Outputs = [new("z", "(ys, xs)", "", "z[i, j] = f(xs[j], ys[i])", "(ys, xs)")],
        Reference = (f, xs, ys) => new Recipe().Run(f, xs, ys),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("transposed", Rule, r => r with { Transposed = true })
            .Add("x-and-y-swapped", Rule, r => r with { Swapped = true })
            .Add("y-upside-down", Rule, r => r with { UpsideDown = true })
            .Add("index-for-value", Rule, r => r with { Take = Take.Index })
            .Add("first-y-everywhere", Rule, r => r with { Take = Take.FirstY })
            .Add("first-x-everywhere", Rule, r => r with { Take = Take.FirstX })
            .Add("xs-for-both", Rule, r => r with { Take = Take.OnlyXs })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-5-01-contour-grid", "5.1", 10, "Check.ContourGrid(ContourGrid)");

    private enum Take { Values, Index, FirstY, FirstX, OnlyXs }

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. CaseSizes.Select(size => Case(size, random))];

    private static TestCase<Method> Case((int xs, int ys) size, NumPyRandom random)
    {
        double[] Drawn(int count) => random.Randn(count, 1).ToColumnMajorArray();
        var (xs, ys, c) = (Drawn(size.xs), Drawn(size.ys), Drawn(3));
        double Height(double x, double y) => (c[0] * x) + (c[1] * y * y) + (c[2] * x * y) + 1;
        return new TestCase<Method>(
            [],
            (method, _) => Answer.Of(("z", method(Height, [.. xs], [.. ys]))))
        {
            Sizes = [("xs", size.xs), ("ys", size.ys)],
        };
    }

    private sealed record Recipe
    {
        public bool Transposed { get; init; }

        public bool Swapped { get; init; }

        public bool UpsideDown { get; init; }

        public Take Take { get; init; }

        public Matrix<double> Run(Func<double, double, double> f, double[] xs, double[] ys)
        {
            var rows = UpsideDown ? ys.Reverse().ToArray() : ys;
            var z = Matrix<double>.Build.Dense(ys.Length, xs.Length, (i, j) =>
            {
                var (x, y) = Take switch
                {
                    Take.Index => (j, i),
                    Take.FirstY => (xs[j], rows[0]),
                    Take.FirstX => (xs[0], rows[i]),
                    Take.OnlyXs => (xs[j], xs[i % xs.Length]),
                    _ => (xs[j], rows[i]),
                };
                return Swapped ? f(y, x) : f(x, y);
            });
            return Transposed ? z.Transpose() : z;
        }
    }
}
