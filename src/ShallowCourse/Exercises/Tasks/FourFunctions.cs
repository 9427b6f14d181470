using Scalar = System.Func<double, double>;

namespace ShallowCourse;

/// <summary>The four activation functions, or their four slopes, as a learner hands them over.</summary>
internal sealed record FourFunctions(Scalar Sigmoid, Scalar Tanh, Scalar ReLU, Scalar LeakyReLU)
{
    /// <summary>A case for each function: its values at the numbers z, as one row.</summary>
    public static IReadOnlyList<TestCase<FourFunctions>> Cases(IReadOnlyList<string> names, IReadOnlyList<double> z) =>
    [
        Case(names[0], f => f.Sigmoid, z), Case(names[1], f => f.Tanh, z), Case(names[2], f => f.ReLU, z), Case(
            names[3], f => f.LeakyReLU, z),
    ];

    private static TestCase<FourFunctions> Case(
        string name, Func<FourFunctions, Scalar> function, IReadOnlyList<double> z) => new(
        [],
        (functions, _) => Answer.Of((name, z.Select(function(functions)).ToArray())))
        {
            Parts = [name],
            EntryName = (_, _, column) => FormattableString.Invariant($"{name}({z[column]:G7})"),
        };
}
