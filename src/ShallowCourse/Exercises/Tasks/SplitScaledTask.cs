using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    int[],
    int,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> train, MathNet.Numerics.LinearAlgebra.Matrix<double> test)>;

namespace ShallowCourse;

/// <summary>Lesson 4.3: hold examples out, then scale with what the others say.</summary>
internal static class SplitScaledTask
{
    private const string Split = "the split: no example on both sides";
    private const string Scale = "Equation 4.9, x′ = (x − μ) / σ with the training set's μ and σ";

    private static readonly (int n0, int m, int held)[] CaseSizes = [(2, 9, 3), (3, 8, 2), (1, 7, 4)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "split-scaled",
        MethodName = "SplitScaled",
        Outputs =
        [
            new("train", "(n0, m − held)", "4.9", "x′ = (x − μ) / σ, of the training examples", "(n0, m − held)"),
            new("test", "(n0, held)", "4.9", "x′ = (x − μ) / σ, with the training examples' μ and σ", "(n0, held)"),
        ],
        Reference = (X, order, held) => new Recipe().Run(X, order, held),
        Cases = seed => Cases(new NumPyRandom(seed)),
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("test-in-training", Split, r => r with { Training = Part.All })
            .Add("order-ignored", Split, r => r with { Shuffled = false })
            .Add("last-for-first", Split, r => r with { TestLast = true })
            .Add("parts-swapped", Split, r => r with { Swapped = true })
            .Add("scaled-before-the-split", Scale, r => r with { Statistics = Part.All })
            .Add("own-statistics", Scale, r => r with { OwnStatistics = true })
            .Add("test-not-scaled", Scale, r => r with { ScalesTest = false })
            .Add("not-scaled", Scale, r => r with { Scaling = new(false, RowDivisor.Nothing) })
            .Add("centred-only", Scale, r => r with { Scaling = new(true, RowDivisor.Nothing) })
            .Add("variance-for-deviation", Scale, r => r with { Scaling = new(true, RowDivisor.Variance) })
            .Add("m-minus-one", Scale, r => r with { Scaling = new(true, RowDivisor.SampleDeviation) })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-4-03-split-scaled", "4.3", 10, "Check.SplitScaled(SplitScaled)");

    private enum Part { Training, All }

    private static IReadOnlyList<TestCase<Method>> Cases(NumPyRandom random) =>
        [.. CaseSizes.Select(size => Case(size, random))];

    private static TestCase<Method> Case((int n0, int m, int held) size, NumPyRandom random)
    {
        var X = (3 * random.Randn(size.n0, size.m)) + 5;
        var order = random.Permutation(size.m);
        return new TestCase<Method>(
            [("X", X)],
            (method, given) =>
            {
                var (train, test) = method(given[0], [.. order], size.held);
                return Answer.Of(("train", train), ("test", test));
            })
        {
            Sizes = [("n0", size.n0), ("m", size.m), ("held", size.held)],
        };
    }

    private sealed record Recipe
    {
        public Part Training { get; init; }

        public Part Statistics { get; init; }

        public bool Shuffled { get; init; } = true;

        public bool TestLast { get; init; }

        public bool Swapped { get; init; }

        public bool OwnStatistics { get; init; }

        public bool ScalesTest { get; init; } = true;

        public RowScaling Scaling { get; init; } = RowScaling.Standard;

        public (Matrix<double> train, Matrix<double> test) Run(Matrix<double> X, int[] order, int held)
        {
            var used = Shuffled ? order : order.Order().ToArray();
            var kept = used.Length - held;
            var test = TestLast ? used[kept..] : used[..held];
            var train = Training == Part.All ? used : TestLast ? used[..kept] : used[held..];
            var (trainX, testX) = (Columns(X, train), Columns(X, test));
            var from = Statistics == Part.All ? X : trainX;
            var scaled = (
                Scaled(trainX, from),
                ScalesTest ? Scaled(testX, OwnStatistics ? testX : from) : testX);
            return Swapped ? (scaled.Item2, scaled.Item1) : scaled;
        }

        private static Matrix<double> Columns(Matrix<double> X, int[] chosen) =>
            Matrix<double>.Build.DenseOfColumnVectors(chosen.Select(X.Column));

        private Matrix<double> Scaled(Matrix<double> X, Matrix<double> from) => Matrix<double>.Build.DenseOfRows(
            X.ToRowArrays().Zip(from.ToRowArrays(), Scaling.Apply));
    }
}
