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
        Outputs =
        [
            new("dW1", "(n1, n0)", "3.36", "dW1 = (1/m) dZ1 Xᵀ", "(n1, m)(m, n0) → (n1, n0)"),
            new("db1", "(n1, 1)", "3.37", "db1 = (1/m) · row sums of dZ1", "(n1, m) → (n1, 1)"),
            new("dW2", "(n2, n1)", "3.33", "dW2 = (1/m) dZ2 A1ᵀ", "(n2, m)(m, n1) → (n2, n1)"),
            new("db2", "(n2, 1)", "3.34", "db2 = (1/m) · row sums of dZ2", "(n2, m) → (n2, 1)"),
        ],
        Steps =
        [
            new("dZ2", "(n2, m)", "", "dZ2 = weight · (A2 − 1) where y = 1, A2 where y = 0", "(n2, m)"),
            new("dZ1", "(n1, m)", "3.35", "dZ1 = (W2ᵀ dZ2) ∘ ReLU'(Z1)", "(n1, n2)(n2, m) ∘ (n1, m) → (n1, m)"),
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

    private static TestCase<Method> Case(RandomNetwork network, double weight)
    {
        var (p, cache) = (network.Parameters, network.Cache(Activation.ReLU));
        return new TestCase<Method>(
            [
                ("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("cache.Z1", cache.Z1),
                ("cache.A1", cache.A1), ("cache.Z2", cache.Z2), ("cache.A2", cache.A2), ("X", network.X),
                ("Y", network.Y),
            ],
            (method, i) =>
            {
                var given = new ForwardCache(i[4], i[5], i[6], i[7]);
                var g = method(new Parameters(i[0], i[1], i[2], i[3]), given, i[8], i[9], weight);
                return Answer.Of(("dW1", g?.dW1), ("db1", g?.db1), ("dW2", g?.dW2), ("db2", g?.db2));
            })
        {
            Sizes = network.NamedSizes,
        };
    }
}
