using Method = System.Func<ShallowCourse.Parameters, MathNet.Numerics.LinearAlgebra.Matrix<double>, (
    MathNet.Numerics.LinearAlgebra.Matrix<double> z1, MathNet.Numerics.LinearAlgebra.Matrix<double> a1,
    MathNet.Numerics.LinearAlgebra.Matrix<double> z2, MathNet.Numerics.LinearAlgebra.Matrix<double> a2)>;

namespace ShallowCourse;

/// <summary>Equations 3.8 to 3.10: one example through both layers, σ in both.</summary>
internal static class ForwardOneTask
{
    private const string Linear = "Equation 3.8, z1 and z2";
    private const string Activations = "Equation 3.9, a1 and a2";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "forward-one",
        MethodName = "ForwardOne",
        Outputs =
        [
            new("z1", "(n1, 1)", "3.8", "z1 = W1 x + b1", "(n1, n0)(n0, 1) + (n1, 1) → (n1, 1)"),
            new("a1", "(n1, 1)", "3.9", "a1 = σ(z1)", "(n1, 1)"),
            new("z2", "(n2, 1)", "3.8", "z2 = W2 a1 + b2", "(n2, n1)(n1, 1) + (n2, 1) → (n2, 1)"),
            new("a2", "(n2, 1)", "3.9", "a2 = σ(z2)", "(n2, 1)"),
        ],
        Reference = Method(new ForwardRecipe(Activation.Sigmoid)),
        Cases = seed => [.. RandomNetwork.All(seed).Select(Case)],
        Known = new Recipes<ForwardRecipe, Method>(new ForwardRecipe(Activation.Sigmoid), Method)
            .Add("elementwise", Linear, r => r with { Product = ForwardProduct.Elementwise })
            .Add("x-times-w", Linear, r => r with { Product = ForwardProduct.Swapped })
            .Add("no-bias", Linear, r => r with { Bias = ForwardBias.Forgotten })
            .Add("hidden-twice", Activations, r => r with { HiddenTimes = ForwardActivation.Twice })
            .Add("hidden-never", Activations, r => r with { HiddenTimes = ForwardActivation.Never })
            .Add("output-twice", Activations, r => r with { OutputTimes = ForwardActivation.Twice })
            .Add("output-never", Activations, r => r with { OutputTimes = ForwardActivation.Never })
            .Add("w2-on-x", Linear, r => r with { Input = ForwardInput.X })
            .Add("a1-not-passed-on", Linear, r => r with { Input = ForwardInput.Z1 })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-03-forward-one", "3.3", 10, "Check.ForwardOne(ForwardOne)");

    private static Method Method(ForwardRecipe recipe) => (p, x) =>
    {
        var cache = recipe.Run(p, x);
        return (cache.Z1, cache.A1, cache.Z2, cache.A2);
    };

    private static TestCase<Method> Case(RandomNetwork network)
    {
        var p = network.Parameters;
        return new TestCase<Method>(
            [
                ("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2),
                ("x", network.X.SubMatrix(0, network.Sizes.n0, 0, 1))],
            (method, i) =>
            {
                var (z1, a1, z2, a2) = method(new Parameters(i[0], i[1], i[2], i[3]), i[4]);
                return Answer.Of(("z1", z1), ("a1", a1), ("z2", z2), ("a2", a2));
            })
        {
            Sizes = network.NamedSizes,
        };
    }
}
