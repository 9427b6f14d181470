using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<int, int, int, long, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>He's initialisation, for ReLU: the deviation of W[l] is √(2 / n[l−1]).</summary>
internal static class InitHeTask
{
    private const string Rule = "He's rule: the deviation of W[l] is √(2 / n[l−1])";

    // Over 1,000 weights in each layer, and sizes so different that no two rules give similar deviations.
    private static readonly (int n0, int n1, int n2)[] CaseSizes = [(40, 120, 20), (25, 100, 30)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "init-he",
        MethodName = "Init",
        Outputs = DrawnParameters.Outputs("W1 = randn(n1, n0) · √(2 / n0)", "W2 = randn(n2, n1) · √(2 / n1)"),
        Forbidden = LibrarySteps.All,
        Reference = new InitHeRecipe().Run,
        Cases = seed => DrawnParameters.Cases(CaseSizes, seed, Rounded),
        Known = new Recipes<InitHeRecipe, Method>(new InitHeRecipe(), recipe => recipe.Run)
            .Add("small-numbers", Rule, r => r with { Deviation = HeDeviation.Small })
            .Add("variance-for-deviation", Rule, r => r with { Deviation = HeDeviation.Variance })
            .Add("fan-out", Rule, r => r with { Deviation = HeDeviation.FanOut })
            .Add("one-for-two", Rule, r => r with { Deviation = HeDeviation.Xavier })
            .Add("scale-forgotten", Rule, r => r with { Deviation = HeDeviation.One })
            .Add("n0-in-both-layers", Rule, r => r with { Deviation = HeDeviation.InputsEverywhere })
            .Add("uniform", Rule, r => r with { Uniform = true })
            .Add("same-draws", Rule, r => r with { SameDraws = true })
            .Add("w2-first", DrawnParameters.Rule, r => r with { Order = DrawOrder.W2First })
            .Add("two-generators", DrawnParameters.Rule, r => r with { Order = DrawOrder.NextSeed })
            .Add("rows-alike", Rule, r => r with { Order = DrawOrder.OneRow })
            .Add("seed-ignored", Rule, r => r with { SeedIgnored = true })
            .Add("random-b", Rule, r => r with { RandomBiases = true })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-init-he", "assignment", 10, "Assignment.Init(Init)");

    /// <summary>The rule behind a deviation, where chance explains the rest; anything else to three.</summary>
    private static string Rounded(double deviation, Matrix<double> W, double close)
    {
        (string Rule, double Value)[] rules =
        [
            ("√(2 / units before)", Math.Sqrt(2.0 / W.ColumnCount)),
            ("√(1 / units before)", Math.Sqrt(1.0 / W.ColumnCount)),
            ("2 / units before", 2.0 / W.ColumnCount),
            ("√(2 / own units)", Math.Sqrt(2.0 / W.RowCount)),
        ];
        var near = rules.FirstOrDefault(rule => Math.Abs((deviation / rule.Value) - 1) < close).Rule;
        return near ?? deviation.ToString("G3", CultureInfo.InvariantCulture);
    }
}
