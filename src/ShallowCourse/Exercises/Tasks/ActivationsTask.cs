namespace ShallowCourse;

/// <summary>Equations 3.18, 3.19, 3.22 and 3.23, each a function of one number.</summary>
internal static class ActivationsTask
{
    private const string Sigmoid = "Equation 3.18, σ";
    private const string Tanh = "Equation 3.19, tanh";
    private const string ReLU = "Equation 3.22, ReLU";
    private const string LeakyReLU = "Equation 3.23, leaky ReLU";

    private static readonly FourFunctions Reference = new(
        Activation.Sigmoid.Apply, Activation.Tanh.Apply, Activation.ReLU.Apply, Activation.LeakyReLU.Apply);

    private static readonly ExerciseDefinition<FourFunctions> Definition = new()
    {
        Name = "activations",
        MethodName = "One of the functions",
        Outputs =
        [
            new("Sigmoid", "", "3.18", "σ(z) = 1 / (1 + e^(−z))", ""),
            new("Tanh", "", "3.19", "tanh(z) = (e^z − e^(−z)) / (e^z + e^(−z))", ""),
            new("ReLU", "", "3.22", "ReLU(z) = max(0, z)", ""),
            new("LeakyReLU", "", "3.23", "leaky ReLU(z) = max(0.01 z, z)", ""),
        ],
        Reference = Reference,
        Cases = seed => FourFunctions.Cases(["Sigmoid", "Tanh", "ReLU", "LeakyReLU"], Numbers(seed)),
        Known =
        [
            Known("sigmoid-overflow", Sigmoid, f => f with { Sigmoid = z => Math.Exp(z) / (1 + Math.Exp(z)) }),
            Known("sigmoid-sign", Sigmoid, f => f with { Sigmoid = z => 1 / (1 + Math.Exp(z)) }),
            Known("sigmoid-minus", Sigmoid, f => f with { Sigmoid = z => 1 / (1 - Math.Exp(-z)) }),
            Known("sigmoid-without-one", Sigmoid, f => f with { Sigmoid = z => 1 / Math.Exp(-z) }),
            Known(
                "tanh-overflow", Tanh,
                f => f with { Tanh = z => (Math.Exp(z) - Math.Exp(-z)) / (Math.Exp(z) + Math.Exp(-z)) }),
            Known("tanh-overflow", Tanh, f => f with { Tanh = z => Math.Sinh(z) / Math.Cosh(z) }),
            Known("tanh-overflow", Tanh, f => f with { Tanh = z => (Math.Exp(2 * z) - 1) / (Math.Exp(2 * z) + 1) }),
            Known("tanh-overflow", Tanh, f => f with { Tanh = z => (1 - Math.Exp(-2 * z)) / (1 + Math.Exp(-2 * z)) }),
            Known("tan-for-tanh", Tanh, f => f with { Tanh = Math.Tan }),
            Known(
                "tanh-upside-down", Tanh,
                f => f with { Tanh = z => (Math.Exp(z) + Math.Exp(-z)) / (Math.Exp(z) - Math.Exp(-z)) }),
            Known("relu-min", ReLU, f => f with { ReLU = z => Math.Min(0, z) }),
            Known("relu-abs", ReLU, f => f with { ReLU = Math.Abs }),
            // min(0.01 z, z) is the same as 0.01 z for z > 0, z for z < 0: one mistake, one name.
            Known("leaky-min", LeakyReLU, f => f with { LeakyReLU = z => Math.Min(0.01 * z, z) }),
            Known("leak-on-the-positive-side", LeakyReLU, f => f with { LeakyReLU = z => z > 0 ? 0.01 * z : 0 }),
            Known("leak-added", LeakyReLU, f => f with { LeakyReLU = z => Math.Max(z + 0.01, z) }),
            Known("leak-added", LeakyReLU, f => f with { LeakyReLU = z => z > 0 ? z : z + 0.01 }),
            Known("leak-added", LeakyReLU, f => f with { LeakyReLU = z => Math.Max(0, z) + 0.01 }),
            Known("leak-constant", LeakyReLU, f => f with { LeakyReLU = z => Math.Max(0.01, z) }),
            Known("leak-missing", LeakyReLU, f => f with { LeakyReLU = z => Math.Max(0, z) }),
        ],
    };

    public static readonly MethodExercise<FourFunctions> Lesson =
        Definition.As("ex-3-06-activations", "3.6", 10, "Check.Activations(Sigmoid, Tanh, ReLU, LeakyReLU)");

    private static KnownAnswer<FourFunctions> Known(
        string key, string equation, Func<FourFunctions, FourFunctions> change) =>
        new([new NamedMistake(key, equation)], () => change(Reference));

    /// <summary>Random numbers of ordinary size first, then the ends: e^800 is ∞ in double precision.</summary>
    private static double[] Numbers(long seed) =>
        [.. new NumPyRandom(seed).Randn(8).Select(z => 2 * z), 0, 0.5, -0.5, 30, -30, 800, -800];
}
