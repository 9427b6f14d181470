using Method =
    System.Func<ShallowCourse.Parameters, MathNet.Numerics.LinearAlgebra.Matrix<double>, ShallowCourse.ForwardCache>;

namespace ShallowCourse;

/// <summary>
/// Equation 3.15, with σ in the hidden layer and no loop as in section 3.4, and with ReLU (3.22) as in the assignment.
/// </summary>
internal static class ForwardBatchTask
{
    private const string Linear = "Equation 3.15, Z1 and Z2";

    public static readonly MethodExercise<Method> Lesson =
        Definition("forward-batch", "ForwardBatch", Activation.Sigmoid)
            .As("ex-3-04-forward-batch", "3.4", 10, "Check.ForwardBatch(ForwardBatch)");

    public static readonly MethodExercise<Method> Assignment =
        Definition("forward", "Forward", Activation.ReLU)
            .As("assignment-forward", "assignment", 15, "Assignment.Forward(Forward)");

    private static ExerciseDefinition<Method> Definition(string name, string method, Activation hidden)
    {
        var g = hidden == Activation.ReLU ? "ReLU" : "σ";
        const string Activations = "Equation 3.15, A1 and A2";
        var recipes = new Recipes<ForwardRecipe, Method>(new ForwardRecipe(hidden), recipe => recipe.Run)
            .Add(
                "examples-in-rows", "Equation 3.12, the columns of X",
                r => r with { Product = ForwardProduct.ExamplesInRows },
                r => r with { Product = ForwardProduct.TransposedX })
            .Add("x-times-w", Linear, r => r with { Product = ForwardProduct.Swapped })
            .Add("elementwise", Linear, r => r with { Product = ForwardProduct.Elementwise })
            .Add("bias-axis", Linear, r => r with { Bias = ForwardBias.WrongAxis })
            .Add("no-bias", Linear, r => r with { Bias = ForwardBias.Forgotten })
            .Add(
                "last-column", "Equation 3.15, the loop over i = 1 … m",
                r => r with { Result = ForwardResult.LastColumn })
            .Add("swapped", Activations, r => r with { Result = ForwardResult.HiddenSwapped })
            .Add("w2-on-x", Linear, r => r with { Input = ForwardInput.X })
            .Add("a1-not-passed-on", Linear, r => r with { Input = ForwardInput.Z1 })
            .Add("hidden-never", Activations, r => r with { HiddenTimes = ForwardActivation.Never })
            .Add("output-twice", Activations, r => r with { OutputTimes = ForwardActivation.Twice })
            .Add("output-never", Activations, r => r with { OutputTimes = ForwardActivation.Never })
            .Add(
                "other-activation", Activations,
                r => r with { Hidden = hidden == Activation.ReLU ? Activation.Sigmoid : Activation.Tanh },
                r => r with { Hidden = hidden == Activation.ReLU ? Activation.Tanh : Activation.ReLU });
        recipes = hidden == Activation.ReLU
            ? recipes
                .Add("leak-in-hidden", Activations, r => r with { Hidden = Activation.LeakyReLU })
                .Add("output-relu", "Equation 3.21, the output's activation", r => r with { Output = Activation.ReLU })
            : recipes.Add("hidden-twice", Activations, r => r with { HiddenTimes = ForwardActivation.Twice });

        return new ExerciseDefinition<Method>
        {
            Name = name,
            MethodName = method,
            Outputs =
            [
                new("Z1", "(n1, m)", "3.13", "Z1 = W1 X + b1", "(n1, n0)(n0, m) + (n1, 1) → (n1, m)"),
                new("A1", "(n1, m)", "3.14", $"A1 = {g}(Z1)", "(n1, m)"),
                new("Z2", "(n2, m)", "3.15", "Z2 = W2 A1 + b2", "(n2, n1)(n1, m) + (n2, 1) → (n2, m)"),
                new("A2", "(n2, m)", "3.15", "A2 = σ(Z2)", "(n2, m)"),
            ],
            Reference = (p, X) => ForwardPropagation.Run(p, X, hidden),
            Cases = seed => [.. RandomNetwork.All(seed).Select(Case)],
            Known = recipes.ToList(),
            Forbidden = hidden == Activation.ReLU ? LibrarySteps.All : [],
            WithoutLoop = hidden == Activation.Sigmoid,
        };
    }

    private static TestCase<Method> Case(RandomNetwork network)
    {
        var p = network.Parameters;
        return new TestCase<Method>(
            [("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("X", network.X)],
            (method, i) =>
            {
                var cache = method(new Parameters(i[0], i[1], i[2], i[3]), i[4]);
                return Answer.Of(("Z1", cache?.Z1), ("A1", cache?.A1), ("Z2", cache?.Z2), ("A2", cache?.A2));
            })
        {
            Sizes = network.NamedSizes,
        };
    }
}
