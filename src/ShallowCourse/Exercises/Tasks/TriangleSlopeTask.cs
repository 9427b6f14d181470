using Method = System.Func<System.Func<double, double>, double, double, double>;

namespace ShallowCourse;

/// <summary>Equation 2.8: the slope of a small triangle under any curve.</summary>
internal static class TriangleSlopeTask
{
    private const string Triangle = "Equation 2.8, height divided by width";

    private static readonly double[] Widths = [0.5, 0.001, 0.1, 2, 0.25];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "triangle-slope",
        MethodName = "TriangleSlope",
        Outputs = [new("slope", "", "2.8", "slope = (f(a + width) − f(a)) / width", "")],
        Reference = (f, a, width) => (f(a + width) - f(a)) / width,
        Cases = Cases,
        Known =
        [
            Known("height-alone", (f, a, width) => f(a + width) - f(a)),
            Known("reads-the-curve", (f, a, width) => f(a + width) / width),
            Known("reads-the-curve", (f, a, width) => f(a) / width),
            Known("function-for-slope", (f, a, _) => f(a)),
            Known("function-for-slope", (f, a, width) => f(a + width)),
            Known("divided-by-a", (f, a, width) => (f(a + width) - f(a)) / a),
            Known("divided-by-a", (f, a, width) => (f(a + width) - f(a)) / (a + width)),
            Known("twice-the-width", (f, a, width) => (f(a + width) - f(a)) / (2 * width)),
            Known("fixed-width", (f, a, _) => (f(a + 0.001) - f(a)) / 0.001),
            Known("fixed-width", (f, a, width) => (f(a + width) - f(a)) / 0.001),
            Known("fixed-width", (f, a, width) => (f(a + 0.001) - f(a)) / width),
            Known("upside-down", (f, a, width) => width / (f(a + width) - f(a))),
            Known("sign", (f, a, width) => (f(a) - f(a + width)) / width),
            Known("to-the-left", (f, a, width) => (f(a) - f(a - width)) / width),
            Known("both-sides", (f, a, width) => (f(a + width) - f(a - width)) / (2 * width)),
            Known("both-sides", (f, a, width) => (f(a + width) - f(a - width)) / width),
            Known("step-outside", (f, a, width) => (f(a) + width - f(a)) / width),
        ],
    };

    public static readonly MethodExercise<Method> Lesson =
        Definition.As("ex-2-05-triangle-slope", "2.5", 5, "Check.TriangleSlope(TriangleSlope)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Triangle)], () => method);

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return [.. Widths.Select(width => Case(random, width))];
    }

    /// <summary>A random parabola with a wave on it: no two of its triangles are alike.</summary>
    private static TestCase<Method> Case(NumPyRandom random, double width)
    {
        var (p, q, r) = (random.NextGaussian(), random.NextGaussian(), random.NextGaussian());
        var a = 1 + Math.Abs(random.NextGaussian());
        double f(double at) => (p * at * at) + (q * at) + Math.Sin(at + r) + 3;
        return new TestCase<Method>([], (method, _) => Answer.Of(("slope", method(f, a, width))))
        {
            EntryName = (_, _, _) => FormattableString.Invariant($"The slope at a = {a:G4} with width {width}"),
        };
    }
}
