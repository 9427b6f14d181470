using Method = System.Func<double[], double>;

namespace ShallowCourse;

/// <summary>Section 2.17: a first exercise, so small that only the notebook is new.</summary>
internal static class MeanTask
{
    private const string Section = "Section 2.17, the mean";

    private static readonly int[] Counts = [5, 2, 8, 3];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "mean",
        MethodName = "Mean",
        Outputs = [new("mean", "", "", "mean = (values[0] + values[1] + …) / number of values", "")],
        Reference = values => values.Average(),
        Cases = Cases,
        Known =
        [
            Known("sum", values => values.Sum()),
            Known("integer-division", values => (int)values.Sum() / values.Length),
            Known("integer-sum", values => (double)values.Sum(value => (int)value) / values.Length),
            Known("one-less", values => values.Sum() / (values.Length - 1)),
            Known("one-more", values => values.Sum() / (values.Length + 1)),
            Known("first-left-out", values => values[1..].Sum() / values.Length),
            Known("last-left-out", values => values[..^1].Sum() / values.Length),
            Known("divided-by-two", values => values.Sum() / 2),
            Known("first-and-last", values => (values[0] + values[^1]) / 2),
            Known("median", Median),
            Known("last-value-only", values => values[^1] / values.Length),
            Known("divided-inside", DividedInside),
        ],
    };

    public static readonly MethodExercise<Method> Lesson = Definition.As("ex-2-17-mean", "2.17", 5, "Check.Mean(Mean)");

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Section)], () => method);

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The division stands inside the loop and takes the sum so far.</summary>
    private static double DividedInside(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum = (sum + value) / values.Length;
        }

        return sum;
    }

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return [.. Counts.Select(count => Case([.. random.Randn(1, count).Enumerate().Select(value => 7 * value)]))];
    }

    private static TestCase<Method> Case(double[] values) =>
        new([], (method, _) => Answer.Of(("mean", method([.. values]))))
        {
            EntryName = (_, _, _) => FormattableString.Invariant($"The mean of {values.Length} values"),
        };
}
