using Scalar = System.Func<double, double>;

namespace ShallowCourse;

/// <summary>Section 3.8 for a function that it does not show: swish, g(z) = z σ(z), and its slope.</summary>
internal static class SwishSlopeTask
{
    private const string Section = "The product rule, with equation 3.25 for σ'";

    private static readonly ExerciseDefinition<Scalar> Definition = new()
    {
        Name = "swish-slope",
        MethodName = "SwishSlope",
        Outputs = [new("SwishSlope", "", "", "(z σ(z))' = σ(z) + z σ(z)(1 − σ(z))", "")],
        Reference = z => S(z) + (z * Activation.Sigmoid.Derivative(z)),
        Cases = seed => [ScalarCase.Of("SwishSlope", [.. Numbers(seed)])],
        Known =
        [
            Known("sigma-only", S),
            Known("second-term-only", z => z * S(z) * (1 - S(z))),
            Known("product-of-slopes", z => S(z) * (1 - S(z))),
            Known("z-forgotten", z => S(z) + (S(z) * (1 - S(z)))),
            Known("minus", z => S(z) - (z * S(z) * (1 - S(z)))),
            Known("itself", z => z * S(z)),
            Known("slope-of-sigma-in-a", z => z * S(z) * (1 - (z * S(z)))),
        ],
    };

    public static readonly MethodExercise<Scalar> Lesson = Definition.As(
        "ex-3-08-swish-slope", "3.8", 10, "Check.SwishSlope(SwishSlope)");

    private static double S(double z) => Activation.Sigmoid.Apply(z);

    private static KnownAnswer<Scalar> Known(string key, Scalar method) =>
        new([new NamedMistake(key, Section)], () => method);

    // Not beyond 100, where e^(−z) / (1 + e^(−z))² overflows though it is right.
    private static double[] Numbers(long seed) =>
        [.. new NumPyRandom(seed).Randn(8).Select(z => 2 * z), 0, 0.5, -0.5, 20, -20, 100];
}
