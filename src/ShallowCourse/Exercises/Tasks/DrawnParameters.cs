using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<int, int, int, long, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>
/// How exercises on initialisation are judged: shapes, kind, spread, and whether the numbers are the generator's in the
/// order of the layers. Described in words, so that a mistake is known whatever numbers it draws.
/// </summary>
internal static class DrawnParameters
{
    /// <summary>What an answer breaks whose numbers are not the ones asked for.</summary>
    public const string Rule = "One generator: first W1's numbers, then W2's";

    private const long LargestSeed = uint.MaxValue - 1;

    /// <summary>How far a factor may lie from a rule's, where the numbers are the generator's own.</summary>
    private const double Exact = 1e-9;

    /// <summary>The same where only the deviation of some 1,000 numbers is known.</summary>
    private const double ByChance = 0.08;

    /// <summary>A mean of random numbers that lies so many of its own deviations from 0 is none of chance.</summary>
    private const double FarFromZero = 6;

    /// <summary>Says a deviation in the words of the exercise, with its weights and how near is near.</summary>
    internal delegate string Spread(double deviation, Matrix<double> W, double near);

    /// <summary>The parts of an answer, for the two formulas of the weights.</summary>
    public static IReadOnlyList<ExerciseOutput> Outputs(string W1, string W2) =>
    [
        new("shapes", "", "", "W1 (n1, n0), b1 (n1, 1), W2 (n2, n1), b2 (n2, 1)", ""),
        new("W1", "", "", W1, ""),
        new("b1", "", "", "b1 = 0", ""),
        new("W2", "", "", W2, ""),
        new("b2", "", "", "b2 = 0", ""),
        new("draws", "", "", "W2's numbers are drawn after W1's, from the same generator", ""),
        new("seeds", "", "", "the seed decides the numbers", ""),
    ];

    /// <param name="sizes">Of the networks: some 1,000 weights in each layer tell kinds and spreads apart.</param>
    /// <param name="seed">Of the first; the others' follow from it.</param>
    /// <param name="spread">Says a deviation in the words of the exercise.</param>
    public static IReadOnlyList<TestCase<Method>> Cases(
        (int n0, int n1, int n2)[] sizes, long seed, Spread spread) =>
        [.. sizes.Select((size, i) => Case(size, (seed + (1000 * i)) % LargestSeed, spread))];

    private static TestCase<Method> Case(
        (int n0, int n1, int n2) size, long seed, Spread spread) => new(
        [],
        (method, _) =>
        {
            var p = method(size.n0, size.n1, size.n2, seed);
            var again = method(size.n0, size.n1, size.n2, seed);
            var other = method(size.n0, size.n1, size.n2, seed + 1);
            if (p is null || again is null || other is null)
            {
                return Answer.Of(
                    ("shapes", null), ("W1", null), ("b1", null), ("W2", null), ("b2", null), ("draws", null),
                    ("seeds", null));
            }

            var random = new NumPyRandom(seed);
            var first = random.Randn(p.W1.RowCount, p.W1.ColumnCount);
            var next = random.Randn(p.W2.RowCount, p.W2.ColumnCount);
            var seeds = Repeatability(p, again, other);
            return Answer.Of(
                ("shapes", p.ToString()),
                ("W1", Kind(p.W1, first, spread)),
                ("b1", Biases(p.b1)),
                ("W2", Kind(p.W2, next, spread)),
                ("b2", Biases(p.b2)),
                ("draws", Draws(p, first, next, seeds)),
                ("seeds", seeds));
        })
        {
            Sizes = [("n0", size.n0), ("n1", size.n1), ("n2", size.n2)],
        };

    private static string Kind(Matrix<double> W, Matrix<double> draws, Spread spread)
    {
        if (Multiple(W, draws) is { } factor)
        {
            return $"Gaussian numbers of spread {spread(Math.Abs(factor), W, Exact)}";
        }

        var values = W.ToRowMajorArray();
        var (mean, deviation) = Moments(values);
        if (IsConstant(deviation))
        {
            return values[0] == 0 ? "zeros" : "one value everywhere";
        }

        if (W.RowCount > 1 && W.EnumerateRows().All(row => row.Equals(W.Row(0))))
        {
            return "one row again and again";
        }

        // The fourth moment over the squared second: 3 for a Gaussian, 1.8 for uniform numbers.
        var kurtosis = values.Average(value => Math.Pow((value - mean) / deviation, 4));
        return kurtosis < 2.4 ? "uniform numbers"
            : Math.Abs(mean) > FarFromZero * deviation / Math.Sqrt(values.Length)
                ? "numbers whose mean is not 0"
            : $"Gaussian numbers of spread {spread(deviation, W, ByChance)}";
    }

    private static (double Mean, double Deviation) Moments(double[] values)
    {
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Average(value => (value - mean) * (value - mean))));
    }

    private static bool IsConstant(double deviation) => deviation < 1e-12;

    private static string Biases(Matrix<double> b) => b.Enumerate().All(value => value == 0) ? "zeros" : "not zeros";

    private static bool IsRandom(Parameters p) => !IsConstant(Moments(p.W1.ToRowMajorArray()).Deviation);

    private static string Repeatability(Parameters p, Parameters again, Parameters other) =>
        !SameWeights(p, again) ? "not repeatable: one seed gave two answers"
        : IsRandom(p) && SameWeights(p, other) ? "not used: two seeds gave one answer"
        : "decisive: a seed always gives the same answer";

    private static bool SameWeights(Parameters p, Parameters other) => p.W1.Equals(other.W1) && p.W2.Equals(other.W2);

    private static string Draws(Parameters p, Matrix<double> first, Matrix<double> next, string seeds) =>
        Multiple(p.W1, first) > 0 && Multiple(p.W2, next) > 0 ? "W1's numbers, then W2's"
        : SameDraws(p) ? "the same draws in both layers"
        : Multiple(p.W1, first) is not null ? "W1's numbers; those of W2 are not the next ones"
        : Multiple(p.W2, Begin(first, next, p.W2)) is not null ? "W2's numbers before W1's"
        : $"not the generator's first numbers, but {Kind(p.W1, first, (_, _, _) => "any")}; {seeds}";

    /// <summary>The generator's first numbers in the shape of a matrix.</summary>
    private static Matrix<double> Begin(Matrix<double> first, Matrix<double> next, Matrix<double> shape)
    {
        double[] drawn = [.. first.ToRowMajorArray(), .. next.ToRowMajorArray()];
        return Matrix<double>.Build.Dense(
            shape.RowCount, shape.ColumnCount, (row, column) => drawn[(row * shape.ColumnCount) + column]);
    }

    /// <summary>The factor by which all draws were multiplied; null where there is no such factor.</summary>
    private static double? Multiple(Matrix<double> W, Matrix<double> draws)
    {
        var factor = W[0, 0] / draws[0, 0];
        return factor != 0 && W.EnumerateIndexed().All(
            entry => Math.Abs(entry.Item3 - (factor * draws[entry.Item1, entry.Item2]))
                <= Exact * Math.Abs(entry.Item3))
            ? factor
            : null;
    }

    private static bool SameDraws(Parameters p)
    {
        const int Compared = 20;
        var first = p.W1.ToRowMajorArray();
        var second = p.W2.ToRowMajorArray();
        var ratio = second[0] / first[0];
        return IsRandom(p)
            && Enumerable.Range(0, Compared)
                .All(i => Math.Abs(second[i] - (ratio * first[i])) <= Exact * Math.Abs(second[i]));
    }
}
