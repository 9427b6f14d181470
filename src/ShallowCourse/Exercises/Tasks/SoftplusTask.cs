using Scalar = System.Func<double, double>;

namespace ShallowCourse;

/// <summary>
/// Section 3.6 for a function that it does not show: softplus, ln(1 + e^z), finite for every
/// finite z.
/// </summary>
internal static class SoftplusTask
{
    private const string Section = "Section 3.6, a formula that is right on paper";

    private static readonly Scalar Reference = z => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z)));

    private static readonly ExerciseDefinition<Scalar> Definition = new()
    {
        Name = "softplus",
        MethodName = "Softplus",
        Outputs = [new("Softplus", "", "", "softplus(z) = ln(1 + e^z) = max(z, 0) + ln(1 + e^(−|z|))", "")],
        Reference = Reference,
        Cases = seed => [ScalarCase.Of("Softplus", [.. Numbers(seed), 800, -800])],
        Known =
        [
            .. Known("overflow", z => Math.Log(1 + Math.Exp(z))),
            .. Known("minus-inside", z => Math.Log(1 + Math.Exp(-z)), z => Reference(-z)),
            .. Known("absolute-left-out", z => Math.Max(z, 0) + Math.Log(1 + Math.Exp(-z))),
            .. Known("sharp-corner", z => Math.Max(z, 0)),
            .. Known("without-one", z => Math.Log(Math.Exp(z)), z => z),
            .. Known("log10", z => Math.Log10(1 + Math.Exp(z)), z => Reference(z) / Math.Log(10)),
            .. Known("log2", z => Math.Log2(1 + Math.Exp(z)), z => Reference(z) / Math.Log(2)),
            .. Known("its-own-slope", Activation.Sigmoid.Apply, z => Math.Exp(z) / (1 + Math.Exp(z))),
        ],
    };

    public static readonly MethodExercise<Scalar> Lesson = Definition.As(
        "ex-3-06-softplus", "3.6", 10, "Check.Softplus(Softplus)");

    private static IEnumerable<KnownAnswer<Scalar>> Known(string key, params Scalar[] methods) =>
        methods.Select(method => new KnownAnswer<Scalar>([new NamedMistake(key, Section)], () => method));

    private static double[] Numbers(long seed) =>
        [.. new NumPyRandom(seed).Randn(8).Select(z => 2 * z), 0, 0.5, -0.5, 30, -30];
}
