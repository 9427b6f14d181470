namespace ShallowCourse.Browser.Tests.Lessons;

/// <summary>For each exercise one mistake that learners make: what of the solution is written otherwise.</summary>
internal static class WrongAnswers
{
    private static readonly Dictionary<string, (string Right, string Wrong)> Changes = new(StringComparer.Ordinal)
    {
        ["activations"] = ("Math.Max(0, z)", "Math.Min(0, z)"),
        ["backward"] = ("cache.A2 - Y", "Y - cache.A2"),
        ["backward-weighted"] = ("cache.A2 - Y", "Y - cache.A2"),
        ["broadcast-shape"] = ("    int[] shape =", "    return left;\n    int[] shape ="),
        ["collapse"] = ("W2 * b1 + b2", "b2"),
        ["contour-grid"] = ("f(xs[j], ys[i])", "f(ys[i], xs[j])"),
        ["cost"] = ("sum -=", "sum +="),
        ["derivatives"] = ("1 - a * a", "1 - a"),
        ["descend"] = ("-= learningRate", "+= learningRate"),
        ["different-units"] = (" || b1[unit, 0] != b1[other, 0]", ""),
        ["forward"] = ("Math.Max(0, z)", "Math.Max(0.01 * z, z)"),
        ["forward-batch"] = ("Activation.Sigmoid.Apply(Z1)", "Z1.PointwiseTanh()"),
        ["forward-deep"] = (" + b[l]", ""),
        ["forward-one"] = ("Activation.Sigmoid.Apply(z1)", "z1"),
        ["grad-check"] = ("/ (2 * epsilon)", "/ epsilon"),
        ["hidden-units"] = ("+ 1 + Y", "+ Y"),
        ["init"] = (" * 0.01", ""),
        ["init-deep"] = ("1.0 / sizes[l]", "1.0 / sizes[l + 1]"),
        ["init-he"] = ("Math.Sqrt(2.0 / n1)", "Math.Sqrt(2.0 / n0)"),
        ["input-slopes"] = ("p.W1.Transpose() * dZ1", "dZ1"),
        ["layer-shapes"] = ("layers: 2", "layers: 3"),
        ["log-likelihood"] = ("return sum;", "return -sum;"),
        ["logistic-cost"] = ("return sum /", "return -sum /"),
        ["logistic-slopes"] = ("A - Y", "Y - A"),
        ["mean"] = ("/ values.Length", "/ 2"),
        ["order-derivation"] = Swapped("dz = −y(1 − a) + (1 − y)a", "dz = a − y"),
        ["order-steps"] = Swapped("z1 = W1 x + b1", "a1 = σ(z1)"),
        ["parameter-count"] = (" + sizes[l];", ";"),
        ["plus-column"] = ("b[row, 0]", "b[0, 0]"),
        ["predict"] = ("MaximumIndex()", "MinimumIndex()"),
        ["raw-inputs"] = ("b1 - W * mean", "b1"),
        ["reverse-sweep"] = ("+=", "="),
        ["shares"] = ("sums[column]", "sums[0]"),
        ["softplus"] = ("Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z)))", "Math.Log(1 + Math.Exp(z))"),
        ["split-scaled"] = ("order[held..]", "order"),
        ["standardise"] = ("Math.Sqrt(x.PointwisePower(2).Average())", "x.PointwisePower(2).Average()"),
        ["step-deep"] = ("caches[^1].A - Y", "Y - caches[^1].A"),
        ["sum-columns"] = ("return sums;", "return sums / dZ.ColumnCount;"),
        ["swish-slope"] = ("a + z * a * (1 - a)", "a"),
        ["tanh-output"] = ("(a - y) * (1 - a * a)", "a - y"),
        ["total-change"] = ("slopes[i] * moves[i]", "slopes[i] / moves[i]"),
        ["train"] = ("new double[iterations]", "new double[iterations + 1]"),
        ["train-weighted"] = ("(1 + decay * k)", "(1 + decay * (k + 1))"),
        ["triangle-slope"] = ("height / width", "width / height"),
        ["two-paths"] = ("du * b + dv * 1", "du * b"),
        ["update"] = (" - learningRate", " + learningRate"),
        ["update-falling"] = (" / (1 + decay * iteration)", ""),
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
