namespace ShallowCourse.Browser.Tests.Lessons;

/// <summary>For each exercise one mistake that learners make: what of the solution is written otherwise.</summary>
internal static class WrongAnswers
{
    private static readonly Dictionary<string, (string Right, string Wrong)> Changes = new(StringComparer.Ordinal)
    {
        ["activations"] = ("Math.Max(0, z)", "Math.Min(0, z)"),
        ["backward"] = ("cache.A2 - Y", "Y - cache.A2"),
        ["broadcast-shape"] = ("    int[] shape =", "    return left;\n    int[] shape ="),
        ["collapse"] = ("W2 * b1 + b2", "b2"),
        ["cost"] = ("sum -=", "sum +="),
        ["derivatives"] = ("1 - a * a", "1 - a"),
        ["descend"] = ("-= learningRate", "+= learningRate"),
        ["forward"] = ("Z1.PointwiseTanh()", "Activation.Sigmoid.Apply(Z1)"),
        ["forward-batch"] = ("Activation.Sigmoid.Apply(Z1)", "Z1.PointwiseTanh()"),
        ["forward-one"] = ("Activation.Sigmoid.Apply(z1)", "z1"),
        ["grad-check"] = ("/ (2 * epsilon)", "/ epsilon"),
        ["init"] = ("random.Randn(n1, n0) * 0.01", "random.Randn(n1, n0)"),
        ["layer-shapes"] = ("layers: 2", "layers: 3"),
        ["log-likelihood"] = ("return sum;", "return -sum;"),
        ["logistic-cost"] = ("return sum /", "return -sum /"),
        ["logistic-slopes"] = ("A - Y", "Y - A"),
        ["mean"] = ("/ values.Length", "/ 2"),
        ["order-derivation"] = Swapped("dz = −y(1 − a) + (1 − y)a", "dz = a − y"),
        ["order-steps"] = Swapped("z1 = W1 x + b1", "a1 = σ(z1)"),
        ["plus-column"] = ("b[row, 0]", "b[0, 0]"),
        ["predict"] = ("a > 0.5 ? 1.0 : 0.0", "a > 0.5 ? 0.0 : 1.0"),
        ["sum-columns"] = ("return sums;", "return sums / dZ.ColumnCount;"),
        ["train"] = ("new double[iterations]", "new double[iterations + 1]"),
        ["triangle-slope"] = ("height / width", "width / height"),
        ["two-paths"] = ("du * b + dv * 1", "du * b"),
        ["update"] = ("p.W1 - learningRate", "p.W1 + learningRate"),
    };

    public static string To(string exercise, string solution)
    {
        Assert.True(
            Changes.TryGetValue(exercise, out var change), $"No wrong answer to {exercise} is written down here.");
        var text = solution.ReplaceLineEndings("\n");
        Assert.Contains(change.Right, text, StringComparison.Ordinal);
        return text.Replace(change.Right, change.Wrong, StringComparison.Ordinal);
    }

    private static (string Right, string Wrong) Swapped(string first, string second) =>
        ($"    \"{first}\",\n    \"{second}\",", $"    \"{second}\",\n    \"{first}\",");
}
