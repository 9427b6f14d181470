using Method = System.Func<double, double, double>;

namespace ShallowCourse;

/// <summary>Section 3.10 for another unit and another loss: dz of a tanh output with half the squared error.</summary>
internal static class TanhOutputTask
{
    private const string Section = "dz = ∂L/∂a · da/dz, by the chain rule";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "tanh-output",
        MethodName = "OutputSlope",
        Outputs = [new("dz", "one number", "", "dz = (a − y)(1 − a²), where a = tanh(z)", "")],
        Reference = (z, y) => (Math.Tanh(z) - y) * Slope(z),
        Cases = seed => [Case(new NumPyRandom(seed))],
        Known =
        [
            Known("logistic-formula", (z, y) => Math.Tanh(z) - y),
            Known("sigmoid-slope", (z, y) => (Math.Tanh(z) - y) * Math.Tanh(z) * (1 - Math.Tanh(z))),
            Known("y-minus-a", (z, y) => (y - Math.Tanh(z)) * Slope(z)),
            Known("twice", (z, y) => 2 * (Math.Tanh(z) - y) * Slope(z)),
            Known("error-squared", (z, y) => (Math.Tanh(z) - y) * (Math.Tanh(z) - y) * Slope(z)),
            Known("slope-only", (z, _) => Slope(z)),
            Known("z-for-a", (z, y) => (Math.Tanh(z) - y) * (1 - (z * z))),
            Known("sigmoid-output", (z, y) => (S(z) - y) * S(z) * (1 - S(z))),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As(
        "ex-3-10-tanh-output", "3.10", 10, "Check.OutputSlope(OutputSlope)");

    private static double S(double z) => Activation.Sigmoid.Apply(z);

    private static double Slope(double z) => Activation.Tanh.Derivative(z);

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static TestCase<Method> Case(NumPyRandom random)
    {
        var (z, y) = (random.Randn(1, 10), random.Randn(1, 10));
        return new(
            [],
            (method, _) => Answer.Of(("dz", z.Row(0).Zip(y.Row(0), method).ToArray())))
        {
            EntryName = (_, _, column) =>
                FormattableString.Invariant($"dz for z = {z[0, column]:G3}, y = {y[0, column]:G3}"),
        };
    }
}
