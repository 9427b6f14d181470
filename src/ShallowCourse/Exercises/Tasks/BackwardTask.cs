using Method = System.Func<
    ShallowCourse.Parameters,
    ShallowCourse.ForwardCache,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    ShallowCourse.Gradients>;

namespace ShallowCourse;

/// <summary>Equations 3.32 to 3.37, and what goes wrong in them.</summary>
internal static class BackwardTask
{
    private const string Equation35 = "Equation 3.35, dZ1";
    private const string Tanh27 = "Equation 3.27, the slope of tanh";
    private const string Mean = "Equations 3.33, 3.34, 3.36, 3.37, the four gradients";
    private const string Biases = "Equations 3.34 and 3.37, db2 and db1";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "backward",
        MethodName = "Backward",
        Outputs = GradientParts.Outputs,
        Steps =
        [
            new("dZ2", "(n2, m)", "3.32", "dZ2 = A2 − Y", "(n2, m)")
            {
                Feeds = ["dW1", "db1", "dW2", "db2"],
            },
            new("dZ1", "(n1, m)", "3.35", "dZ1 = (W2ᵀ dZ2) ∘ g1'(Z1)", "(n1, n2)(n2, m) ∘ (n1, m) → (n1, m)")
            {
                Feeds = ["dW1", "db1"],
            },
        ],
        Reference = (p, cache, X, Y) => BackwardPropagation.Run(p, cache, X, Y, Activation.Tanh),
        Cases = seed => [.. RandomNetwork.All(seed).Select(Case)],
        Known = new Recipes<BackwardRecipe, Method>(new BackwardRecipe(), recipe => recipe.Run)
            .Add("sigmoid-slope", Tanh27, r => r with { Slope = BackwardSlope.Sigmoid })
            .Add("one-minus-a", Tanh27, r => r with { Slope = BackwardSlope.OneMinusA })
            .Add("one-minus-z-squared", Tanh27, r => r with { Slope = BackwardSlope.OneMinusZSquared })
            .Add("no-slope", Equation35, r => r with { Slope = BackwardSlope.None })
            .Add("slope-of-a", Equation35, r => r with { Slope = BackwardSlope.OfA1 })
            .Add("y-minus-a", "Equation 3.32, dZ2", r => r with { Output = BackwardOutput.YMinusA })
            .Add("extra-sigmoid-slope", "Equation 3.32, dZ2", r => r with { Output = BackwardOutput.ExtraSlope })
            .Add("integer-division", Mean, r => r with { Mean = BackwardMean.Integer })
            .Add("no-mean", Mean, r => r with { Mean = BackwardMean.None })
            .Add("no-mean-in-dw", Mean, r => r with { Mean = BackwardMean.BiasesOnly })
            .Add("no-mean-in-db", Mean, r => r with { Mean = BackwardMean.WeightsOnly })
            .Add(
                "mean-twice", Mean, r => r with { Mean = BackwardMean.Twice },
                r => r with { Mean = BackwardMean.TwiceInLayer1 })
            .Add("m-is-rows", Mean, r => r with { Mean = BackwardMean.Rows })
            .Add("dw2-for-w2", Equation35, r => r with { Back = BackwardWeights.Gradient })
            .Add(
                "w2-already-updated", Equation35,
                [
                    .. BackwardRecipe.UsualRates.Select(
                        rate => (Func<BackwardRecipe, BackwardRecipe>)(
                            r => r with { Back = BackwardWeights.Updated, Rate = rate }))])
            .Add(
                "matrix-product", Equation35, r => r with { Product = BackwardProduct.Matrix },
                r => r with { Product = BackwardProduct.MatrixTransposed })
            .Add("z1-for-a1", "Equation 3.33, dW2", r => r with { Inner = BackwardInner.Z1 })
            .Add("row-for-column", Biases, r => r with { Sum = BackwardSum.Row })
            .Add(
                "other-axis", Biases, r => r with { Sum = BackwardSum.OtherAxis },
                r => r with { Sum = BackwardSum.OtherAxisColumn })
            .Add(
                "total", Biases, r => r with { Sum = BackwardSum.Total },
                r => r with { Sum = BackwardSum.TotalEverywhere })
            .Add(
                "no-transpose",
                "Equations 3.33, 3.35 and 3.36, the three matrix products",
                r => r with { Plain = BackwardPlain.W2 },
                r => r with { Plain = BackwardPlain.A1 },
                r => r with { Plain = BackwardPlain.X },
                r => r with { Plain = BackwardPlain.A1 | BackwardPlain.X },
                r => r with { Plain = BackwardPlain.A1 | BackwardPlain.X | BackwardPlain.W2 })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-09-backward", "3.9", 10, "Check.Backward(Backward)");

    private static TestCase<Method> Case(RandomNetwork network) => GradientParts.Case<Method>(
        network, Activation.Tanh, (method, given) => method(given.Parameters, given.Cache, given.X, given.Y));
}
