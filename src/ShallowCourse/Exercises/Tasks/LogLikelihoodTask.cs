using Method = System.Func<double[], double[], double>;

namespace ShallowCourse;

/// <summary>Equations 2.20 to 2.22: the logarithm of the probability of all labels.</summary>
internal static class LogLikelihoodTask
{
    private const string One = "Equation 2.20, the probability of one label";
    private const string All = "Equation 2.22, all labels";

    /// <summary>So many examples that the product of their probabilities is 0 for a double.</summary>
    private const int Many = 3000;

    private static readonly int[] Counts = [4, 1, 7, Many, 3];

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "log-likelihood",
        MethodName = "LogLikelihood",
        Outputs = [new("log P", "", "2.22", "log P = Σ (y log ŷ + (1 − y) log(1 − ŷ))", "")],
        Reference = (yHat, y) => yHat.Zip(y, (p, label) => Math.Log(label == 1 ? p : 1 - p)).Sum(),
        Cases = Cases,
        Known =
        [
            Known("log-of-product", All, (yHat, y) => Math.Log(Product(yHat, y))),
            Known("product-itself", All, Product),
            Known("cost-sign", All, (yHat, y) => -Sum(yHat, y, Math.Log)),
            Known("mean", All, (yHat, y) => Sum(yHat, y, Math.Log) / y.Length),
            Known("cost", All, (yHat, y) => -Sum(yHat, y, Math.Log) / y.Length),
            Known("sum-of-probabilities", All, (yHat, y) => Sum(yHat, y, p => p)),
            Known("log-of-sum", All, (yHat, y) => Math.Log(Sum(yHat, y, p => p))),
            Known("log10", All, (yHat, y) => Sum(yHat, y, Math.Log10)),
            Known("log2", All, (yHat, y) => Sum(yHat, y, Math.Log2)),
            Known("labels-ignored", One, (yHat, _) => yHat.Sum(Math.Log)),
            Known("ones-only", One, (yHat, y) => yHat.Zip(y, (p, label) => label * Math.Log(p)).Sum()),
            Known("labels-exchanged", One, (yHat, y) => Sum(yHat, [.. y.Select(label => 1 - label)], Math.Log)),
        ],
    };

    public static readonly MethodExercise<Method> Lesson =
        Definition.As("ex-2-18-log-likelihood", "2.18", 5, "Check.LogLikelihood(LogLikelihood)");

    private static KnownAnswer<Method> Known(string key, string equation, Method method) =>
        new([new NamedMistake(key, equation)], () => method);

    private static IEnumerable<double> OfLabels(double[] yHat, double[] y) =>
        yHat.Zip(y, (p, label) => label == 1 ? p : 1 - p);

    private static double Sum(double[] yHat, double[] y, Func<double, double> term) => OfLabels(yHat, y).Sum(term);

    private static double Product(double[] yHat, double[] y) =>
        OfLabels(yHat, y).Aggregate(1.0, (product, p) => product * p);

    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        return [.. Counts.Select(count => Case(random, count))];
    }

    private static TestCase<Method> Case(NumPyRandom random, int count)
    {
        double[] yHat = [.. random.Rand(1, count).Enumerate().Select(u => 0.02 + (0.96 * u))];
        double[] y = [.. random.Rand(1, count).Enumerate().Select(u => u < 0.5 ? 0.0 : 1.0)];
        return new TestCase<Method>([], (method, _) => Answer.Of(("log P", method([.. yHat], [.. y]))))
        {
            Sizes = [("m", count)],
            EntryName = (name, _, _) => name,
        };
    }
}
