using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<int, int, int, long, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>
/// Section 3.11. Random numbers have no one right value: shapes, kind and spread are judged, so that another generator
/// or another order of draws is right too.
/// </summary>
internal static class InitTask
{
    private const string Rule = "Section 3.11, random initialisation";
    private const double Scale = 0.01;
    private const long LargestSeed = uint.MaxValue - 1;

    // Some 1,000 weights in each layer: enough to tell kinds and spreads apart far beyond chance.
    private static readonly (int n0, int n1, int n2)[] CaseSizes = [(40, 60, 25), (30, 50, 35)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "init",
        MethodName = "Init",
        Outputs =
        [
            new("shapes", "", "", "W1 (n1, n0), b1 (n1, 1), W2 (n2, n1), b2 (n2, 1)", ""),
            new("W1", "", "", "W1 = randn(n1, n0) · 0.01", ""),
            new("b1", "", "", "b1 = 0", ""),
            new("W2", "", "", "W2 = randn(n2, n1) · 0.01", ""),
            new("b2", "", "", "b2 = 0", ""),
            new("layers", "", "", "W2's numbers are drawn after W1's, from the same generator", ""),
            new("seeds", "", "", "the seed decides the numbers", ""),
        ],
        Reference = new InitRecipe().Run,
        Cases = seed => [.. CaseSizes.Select((size, i) => Case(size, (seed + (1000 * i)) % LargestSeed))],
        Known = new Recipes<InitRecipe, Method>(new InitRecipe(), recipe => recipe.Run)
            .Add("zeros", Rule, r => r with { Weights = InitWeights.Zeros })
            .Add("constant", Rule, r => r with { Weights = InitWeights.Constant })
            .Add(
                "uniform", Rule, r => r with { Weights = InitWeights.Uniform },
                r => r with { Weights = InitWeights.CentredUniform })
            .Add("scale-forgotten", Rule, r => r with { Scale = 1 })
            .Add("scale-by-xor", "Section 3.11, the factor 0.01", r => r with { Scale = 10 ^ -2 })
            .Add("same-draws", Rule, r => r with { SameDraws = true })
            .Add("seed-ignored", Rule, r => r with { SeedIgnored = true })
            .Add("random-b", Rule, r => r with { RandomBiases = true })
            .Add(
                "w2-shape", Rule, r => r with { W2 = InitW2.TwoByTwo }, r => r with { W2 = InitW2.HiddenByHidden },
                r => r with { W2 = InitW2.Transposed }, r => r with { W2 = InitW2.OutputByInput },
                r => r with { W2 = InitW2.OutputByOutput }, r => r with { W2 = InitW2.OneByTwo })
            .Add("w1-transposed", Rule, r => r with { W1Transposed = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As("ex-3-11-init", "3.11", 5, "Check.Init(Init)");

    private static TestCase<Method> Case((int n0, int n1, int n2) size, long seed) => new(
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
                    ("W1", Kind(p.W1, Rounded)),
                    ("b1", Biases(p.b1)),
                    ("W2", Kind(p.W2, Rounded)),
                    ("b2", Biases(p.b2)),
                    ("layers", SameDraws(p) ? "the same draws in both layers" : "draws of their own"),
                    ("seeds", Repeatability(p, again, other)));
        })
    {
        Sizes = [("n0", size.n0), ("n1", size.n1), ("n2", size.n2)],
    };

    internal static string Kind(Matrix<double> W, Func<double, string> rounded)
    {
        var values = W.ToRowMajorArray();
        var mean = values.Average();
        var spread = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        if (spread < 1e-12)
        {
            return values[0] == 0 ? "zeros" : "one value everywhere";
        }

        // The fourth moment over the squared second: 3 for a Gaussian, 1.8 for uniform numbers.
        var kurtosis = values.Average(value => Math.Pow((value - mean) / spread, 4));
        return kurtosis < 2.4 ? "uniform numbers" : $"Gaussian numbers of spread {rounded(spread)}";
    }

    /// <summary>0.01, 1 and 12 as such, when chance explains the rest; anything else to one digit.</summary>
    private static string Rounded(double spread)
    {
        double[] usual = [Scale, 1, 12];
        var near = usual.FirstOrDefault(value => Math.Abs((spread / value) - 1) < 0.2);
        return (near == 0 ? spread : near).ToString(near == 0 ? "G1" : "G", CultureInfo.InvariantCulture);
    }

    internal static string Biases(Matrix<double> b) => b.Enumerate().All(value => value == 0) ? "zeros" : "not zeros";

    private static bool IsRandom(Parameters p) => Kind(p.W1, Rounded)[0] is 'u' or 'G';

    internal static string Repeatability(Parameters p, Parameters again, Parameters other) =>
        !SameWeights(p, again) ? "not repeatable: one seed gave two answers"
        : IsRandom(p) && SameWeights(p, other) ? "not used: two seeds gave one answer"
        : "decisive: a seed always gives the same answer";

    private static bool SameWeights(Parameters p, Parameters other) => p.W1.Equals(other.W1) && p.W2.Equals(other.W2);

    internal static bool SameDraws(Parameters p)
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
