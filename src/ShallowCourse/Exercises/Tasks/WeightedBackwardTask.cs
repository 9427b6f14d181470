using Method = System.Func<
    ShallowCourse.Parameters,
    ShallowCourse.ForwardCache,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    ShallowCourse.Gradients>;

namespace ShallowCourse;

/// <summary>
/// The six equations for ReLU units and a cost in which label 1 weighs more: dZ2 has to be
/// derived anew.
/// </summary>
internal static class WeightedBackwardTask
{
    private const string Output = "dZ2 of the weighted loss: weight · (A2 − 1) where y = 1, A2 where y = 0";
    private const string Slope = "Equation 3.35, dZ1, with the slope of ReLU";
    private const string Mean = "Equations 3.33, 3.34, 3.36, 3.37, the four gradients";

    private static readonly double[] Weights = [3, 0.5, 2, 4, 1.5];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "backward-weighted",
        MethodName = "Backward",
        Outputs = GradientParts.Outputs,
        Forbidden = LibrarySteps.All,
        Steps =
        [
            new("dZ2", "(n2, m)", "", "dZ2 = weight · (A2 − 1) where y = 1, A2 where y = 0", "(n2, m)")
            {
                Feeds = ["dW1", "db1", "dW2", "db2"],
            },
            new("dZ1", "(n1, m)", "3.35", "dZ1 = (W2ᵀ dZ2) ∘ ReLU'(Z1)", "(n1, n2)(n2, m) ∘ (n1, m) → (n1, m)")
            {
                Feeds = ["dW1", "db1"],
            },
        ],
        Reference = (p, cache, X, Y, weight) => new WeightedBackwardRecipe().Run(p, cache, X, Y, weight),
        Cases = seed => [.. RandomNetwork.All(seed).Zip(Weights, Case)],
        Known = new Recipes<WeightedBackwardRecipe, Method>(new WeightedBackwardRecipe(), recipe => recipe.Run)
            .Add("weight-forgotten", Output, r => r with { On = WeightedLabels.None })
            .Add("weight-on-both", Output, r => r with { On = WeightedLabels.Both })
            .Add("weight-on-zeros", Output, r => r with { On = WeightedLabels.Zeros })
            .Add("label-weighted-only", Output, r => r with { On = WeightedLabels.LabelOnly })
            .Add("y-minus-a", Output, r => r with { Sign = -1 })
            .Add("tanh-slope", Slope, r => r with { Slope = WeightedSlope.Tanh })
            .Add("sigmoid-slope", Slope, r => r with { Slope = WeightedSlope.Sigmoid })
            .Add("no-slope", Slope, r => r with { Slope = WeightedSlope.None })
            .Add("relu-for-its-slope", Slope, r => r with { Slope = WeightedSlope.A1 })
            .Add("no-mean", Mean, r => r with { Mean = WeightedMean.None })
            .Add("integer-division", Mean, r => r with { Mean = WeightedMean.Integer })
            .Add("mean-twice", Mean, r => r with { Mean = WeightedMean.Twice })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Assignment = Definition.As(
        "assignment-backward-weighted", "assignment", 25, "Assignment.Backward(Backward)");

    private static TestCase<Method> Case(RandomNetwork network, double weight) => GradientParts.Case<Method>(
        network,
        Activation.ReLU,
        (method, given) => method(given.Parameters, given.Cache, given.X, given.Y, weight));
}
