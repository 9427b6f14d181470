using System.Globalization;
using Method = System.Func<int, int, int, long, ShallowCourse.Parameters>;

namespace ShallowCourse;

/// <summary>Section 3.11: small random weights, zero biases.</summary>
internal static class InitTask
{
    private const string Rule = "Section 3.11, random initialisation";
    private const double Scale = 0.01;

    // Some 1,000 weights in each layer: enough to tell kinds and spreads apart far beyond chance.
    private static readonly (int n0, int n1, int n2)[] CaseSizes = [(40, 60, 25), (30, 50, 35)];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "init",
        MethodName = "Init",
        Outputs = DrawnParameters.Outputs("W1 = randn(n1, n0) · 0.01", "W2 = randn(n2, n1) · 0.01"),
        Reference = new InitRecipe().Run,
        Cases = seed => DrawnParameters.Cases(CaseSizes, seed, (spread, _, near) => Rounded(spread, near)),
        Known = new Recipes<InitRecipe, Method>(new InitRecipe(), recipe => recipe.Run)
            .Add("zeros", Rule, r => r with { Weights = InitWeights.Zeros })
            .Add("constant", Rule, r => r with { Weights = InitWeights.Constant })
            .Add(
                "uniform", Rule, r => r with { Weights = InitWeights.Uniform },
                r => r with { Weights = InitWeights.CentredUniform })
            .Add("scale-forgotten", Rule, r => r with { Scale = 1 })
            .Add("scale-by-xor", "Section 3.11, the factor 0.01", r => r with { Scale = 10 ^ -2 })
            .Add("same-draws", Rule, r => r with { SameDraws = true })
            .Add("w2-first", DrawnParameters.Rule, r => r with { Order = DrawOrder.W2First })
            .Add("two-generators", DrawnParameters.Rule, r => r with { Order = DrawOrder.NextSeed })
            .Add("rows-alike", Rule, r => r with { Order = DrawOrder.OneRow })
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

    /// <summary>0.01, 1 and 12 as such, when chance explains the rest; anything else to three digits.</summary>
    private static string Rounded(double spread, double near)
    {
        double[] usual = [Scale, 1, 12];
        var known = usual.FirstOrDefault(value => Math.Abs((spread / value) - 1) < near);
        return (known == 0 ? spread : known).ToString(known == 0 ? "G3" : "G", CultureInfo.InvariantCulture);
    }
}
