using Scalar = System.Func<double, double>;

namespace ShallowCourse;

/// <summary>A case for a function of one number: its values at several numbers, as one row.</summary>
internal static class ScalarCase
{
    public static TestCase<Scalar> Of(string name, IReadOnlyList<double> z) => new(
        [],
        (method, _) => Answer.Of((name, z.Select(method).ToArray())))
    {
        EntryName = (_, _, column) => FormattableString.Invariant($"{name}({z[column]:G7})"),
    };
}
