using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<int, int, int, long, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>
/// He's initialisation, for ReLU: the deviation of W[l] is √(2 / n[l−1]). Judged like the lesson's: by shapes, kind and
/// deviation.
/// </summary>
internal static class InitHeTask
{
    private const string Rule = "He's rule: the deviation of W[l] is √(2 / n[l−1])";
    private const long LargestSeed = uint.MaxValue - 1;

    // Over 1,000 weights in each layer, and sizes so different that no two rules give similar deviations.
    private static readonly (int n0, int n1, int n2)[] CaseSizes = [(40, 120, 20), (25, 100, 30)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "init-he",
        MethodName = "Init",
        Outputs =
        [
            new("shapes", "", "", "W1 (n1, n0), b1 (n1, 1), W2 (n2, n1), b2 (n2, 1)", ""),
            new("W1", "", "", "W1 = randn(n1, n0) · √(2 / n0)", ""),
            new("b1", "", "", "b1 = 0", ""),
            new("W2", "", "", "W2 = randn(n2, n1) · √(2 / n1)", ""),
            new("b2", "", "", "b2 = 0", ""),
            new("layers", "", "", "W2's numbers are drawn after W1's, from the same generator", ""),
            new("seeds", "", "", "the seed decides the numbers", ""),
        ],
        Reference = new InitHeRecipe().Run,
        Cases = seed => [.. CaseSizes.Select((size, i) => Case(size, (seed + (1000 * i)) % LargestSeed))],
        Known = new Recipes<InitHeRecipe, Method>(new InitHeRecipe(), recipe => recipe.Run)
            .Add("small-numbers", Rule, r => r with { Deviation = HeDeviation.Small })
            .Add("variance-for-deviation", Rule, r => r with { Deviation = HeDeviation.Variance })
            .Add("fan-out", Rule, r => r with { Deviation = HeDeviation.FanOut })
            .Add("one-for-two", Rule, r => r with { Deviation = HeDeviation.Xavier })
            .Add("scale-forgotten", Rule, r => r with { Deviation = HeDeviation.One })
            .Add("n0-in-both-layers", Rule, r => r with { Deviation = HeDeviation.InputsEverywhere })
            .Add("uniform", Rule, r => r with { Uniform = true })
            .Add("same-draws", Rule, r => r with { SameDraws = true })
            .Add("seed-ignored", Rule, r => r with { SeedIgnored = true })
            .Add("random-b", Rule, r => r with { RandomBiases = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-init-he", "assignment", 10, "Assignment.Init(Init)");

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
                    ("W1", Kind(p.W1)),
                    ("b1", InitTask.Biases(p.b1)),
                    ("W2", Kind(p.W2)),
                    ("b2", InitTask.Biases(p.b2)),
                    ("layers", InitTask.SameDraws(p) ? "the same draws in both layers" : "draws of their own"),
                    ("seeds", InitTask.Repeatability(p, again, other)));
        })
    {
        Sizes = [("n0", size.n0), ("n1", size.n1), ("n2", size.n2)],
    };

    private static string Kind(Matrix<double> W) => InitTask.Kind(W, deviation => Rounded(deviation, W));

    /// <summary>The rule behind a deviation, where chance explains the rest; anything else to one digit.</summary>
    private static string Rounded(double deviation, Matrix<double> W)
    {
        (string Rule, double Value)[] rules =
        [
            ("√(2 / units before)", Math.Sqrt(2.0 / W.ColumnCount)),
            ("√(1 / units before)", Math.Sqrt(1.0 / W.ColumnCount)),
            ("2 / units before", 2.0 / W.ColumnCount),
            ("√(2 / own units)", Math.Sqrt(2.0 / W.RowCount)),
        ];
        var near = rules.FirstOrDefault(rule => Math.Abs((deviation / rule.Value) - 1) < 0.08).Rule;
        return near ?? deviation.ToString("G1", CultureInfo.InvariantCulture);
    }
}
