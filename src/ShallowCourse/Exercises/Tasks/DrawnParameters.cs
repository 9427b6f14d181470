using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<int, int, int, long, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>
/// How exercises on initialisation are judged. Random numbers have no one right value: shapes, kind, spread and what
/// the seed does are looked at, so that another generator or another order of draws is right too.
/// </summary>
internal static class DrawnParameters
{
    private const long LargestSeed = uint.MaxValue - 1;

    /// <summary>The parts of an answer, for the two formulas of the weights.</summary>
    public static IReadOnlyList<ExerciseOutput> Outputs(string W1, string W2) =>
    [
        new("shapes", "", "", "W1 (n1, n0), b1 (n1, 1), W2 (n2, n1), b2 (n2, 1)", ""),
        new("W1", "", "", W1, ""),
        new("b1", "", "", "b1 = 0", ""),
        new("W2", "", "", W2, ""),
        new("b2", "", "", "b2 = 0", ""),
        new("layers", "", "", "W2's numbers are drawn after W1's, from the same generator", ""),
        new("seeds", "", "", "the seed decides the numbers", ""),
    ];

    /// <param name="sizes">Of the networks: some 1,000 weights in each layer tell kinds and spreads apart.</param>
    /// <param name="seed">Of the first; the others' follow from it.</param>
    /// <param name="spread">Says a deviation in the words of the exercise, with the weights that it belongs to.</param>
    public static IReadOnlyList<TestCase<Method>> Cases(
        (int n0, int n1, int n2)[] sizes, long seed, Func<double, Matrix<double>, string> spread) =>
        [.. sizes.Select((size, i) => Case(size, (seed + (1000 * i)) % LargestSeed, spread))];

    private static TestCase<Method> Case(
        (int n0, int n1, int n2) size, long seed, Func<double, Matrix<double>, string> spread) => new(
        [],
        (method, _) =>
        {
            var p = method(size.n0, size.n1, size.n2, seed);
            var again = method(size.n0, size.n1, size.n2, seed);
            var other = method(size.n0, size.n1, size.n2, seed + 1);
            return p is null || again is null || other is null
                ? Answer.Of(
                    ("shapes", null), ("W1", null), ("b1", null), ("W2", null), ("b2", null), ("layers", null),
                    ("seeds", null))
                : Answer.Of(
                    ("shapes", p.ToString()),
                    ("W1", Kind(p.W1, spread)),
                    ("b1", Biases(p.b1)),
                    ("W2", Kind(p.W2, spread)),
                    ("b2", Biases(p.b2)),
                    ("layers", SameDraws(p) ? "the same draws in both layers" : "draws of their own"),
                    ("seeds", Repeatability(p, again, other)));
        })
        {
            Sizes = [("n0", size.n0), ("n1", size.n1), ("n2", size.n2)],
        };

    private static string Kind(Matrix<double> W, Func<double, Matrix<double>, string> spread)
    {
        var values = W.ToRowMajorArray();
        var (mean, deviation) = Moments(values);
        if (IsConstant(deviation))
        {
            return values[0] == 0 ? "zeros" : "one value everywhere";
        }

        // The fourth moment over the squared second: 3 for a Gaussian, 1.8 for uniform numbers.
        var kurtosis = values.Average(value => Math.Pow((value - mean) / deviation, 4));
        return kurtosis < 2.4 ? "uniform numbers" : $"Gaussian numbers of spread {spread(deviation, W)}";
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

    private static bool SameDraws(Parameters p)
    {
        const int Compared = 20;
        var first = p.W1.ToRowMajorArray();
        var second = p.W2.ToRowMajorArray();
        var ratio = second[0] / first[0];
        return IsRandom(p)
            && Enumerable.Range(0, Compared)
                .All(i => Math.Abs(second[i] - (ratio * first[i])) <= 1e-9 * Math.Abs(second[i]));
    }
}
