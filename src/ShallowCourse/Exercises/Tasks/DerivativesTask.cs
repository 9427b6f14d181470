namespace ShallowCourse;

/// <summary>Equations 3.25 and 3.27 and their two unnumbered companions: slopes at z.</summary>
internal static class DerivativesTask
{
    private const string Sigmoid = "Equation 3.25, the slope of σ";
    private const string Tanh = "Equation 3.27, the slope of tanh";
    private const string ReLU = "Section 3.8, the slope of ReLU";
    private const string LeakyReLU = "Section 3.8, the slope of leaky ReLU";

    private static readonly FourFunctions Reference = new(
        Activation.Sigmoid.Derivative, Activation.Tanh.Derivative, Activation.ReLU.Derivative,
        Activation.LeakyReLU.Derivative);

    private static readonly ExerciseDefinition<FourFunctions> Definition = new()
    {
        Name = "derivatives",
        MethodName = "One of the slopes",
        Outputs =
        [
            new("SigmoidSlope", "", "3.25", "σ'(z) = a(1 − a), where a = σ(z)", ""),
            new("TanhSlope", "", "3.27", "tanh'(z) = 1 − a², where a = tanh(z)", ""),
            new("ReLUSlope", "", "", "ReLU'(z) = 0 for z < 0, 1 for z > 0", ""),
            new("LeakyReLUSlope", "", "", "leaky ReLU'(z) = 0.01 for z < 0, 1 for z > 0", ""),
        ],
        Reference = Reference,
        Cases = seed =>
            FourFunctions.Cases(["SigmoidSlope", "TanhSlope", "ReLUSlope", "LeakyReLUSlope"], Numbers(seed)),
        Known =
        [
            Known("sigmoid-one-minus-a", Sigmoid, f => f with { Sigmoid = z => 1 - S(z) }),
            Known("sigmoid-one-minus-a-squared", Sigmoid, f => f with { Sigmoid = z => 1 - (S(z) * S(z)) }),
            Known("sigmoid-of-a", Sigmoid, f => f with { Sigmoid = z => S(S(z)) * (1 - S(S(z))) }),
            Known("sigmoid-z-for-a", Sigmoid, f => f with { Sigmoid = z => z * (1 - z) }),
            Known("sigmoid-itself", Sigmoid, f => f with { Sigmoid = S }),
            Known("tanh-sigmoid-slope", Tanh, f => f with { Tanh = z => Math.Tanh(z) * (1 - Math.Tanh(z)) }),
            Known("tanh-sigmoid-slope", Tanh, f => f with { Tanh = z => S(z) * (1 - S(z)) }),
            Known("tanh-one-minus-a", Tanh, f => f with { Tanh = z => 1 - Math.Tanh(z) }),
            Known("tanh-z-for-a", Tanh, f => f with { Tanh = z => 1 - (z * z) }),
            Known("tanh-of-a", Tanh, f => f with { Tanh = z => 1 - Math.Pow(Math.Tanh(Math.Tanh(z)), 2) }),
            Known("tanh-itself", Tanh, f => f with { Tanh = Math.Tanh }),
            Known("relu-slope-is-z", ReLU, f => f with { ReLU = z => z }),
            Known("relu-slope-is-z", ReLU, f => f with { ReLU = z => Math.Max(0, z) }),
            Known("relu-slope-always-one", ReLU, f => f with { ReLU = _ => 1 }),
            Known("leak-slope-zero", LeakyReLU, f => f with { LeakyReLU = z => z > 0 ? 1 : 0 }),
            Known("leaky-slope-is-z", LeakyReLU, f => f with { LeakyReLU = z => Math.Max(0.01 * z, z) }),
            Known("leaky-sides-swapped", LeakyReLU, f => f with { LeakyReLU = z => z > 0 ? 0.01 : 1 }),
            Known("leak-slope-times-z", LeakyReLU, f => f with { LeakyReLU = z => z > 0 ? 1 : 0.01 * z }),
        ],
    };

    public static readonly MethodExercise<FourFunctions> Lesson =
        Definition.As(
            "ex-3-08-derivatives", "3.8", 10, "Check.Derivatives(SigmoidSlope, TanhSlope, ReLUSlope, LeakyReLUSlope)");

    private static double S(double z) => Activation.Sigmoid.Apply(z);

    private static KnownAnswer<FourFunctions> Known(
        string key, string equation, Func<FourFunctions, FourFunctions> change) =>
        new([new NamedMistake(key, equation)], () => change(Reference));

    /// <summary>
    /// Not 0, where the corners are; and not beyond 100, where e^(−z) / (1 + e^(−z))² overflows though it is right.
    /// </summary>
    private static double[] Numbers(long seed) =>
        [
            .. new NumPyRandom(seed).Randn(8)
                .Select(z => Math.Abs(z) < 0.01 ? 0.75 : 2 * z), 0.5, -0.5, 20, -20, 100, -100];
}
