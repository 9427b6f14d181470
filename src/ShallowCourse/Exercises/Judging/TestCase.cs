using System.Globalization;
using System.Text.RegularExpressions;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>One call of a learner's method: named inputs, and how to make the call with copies of them.</summary>
internal sealed partial record TestCase<TMethod>(
    IReadOnlyList<(string Name, Matrix<double> Value)> Inputs,
    Func<TMethod, IReadOnlyList<Matrix<double>>, Answer> Call)
{
    /// <summary>Sizes by course name, such as n1 = 4, to print shapes with.</summary>
    public IReadOnlyList<(string Name, int Value)> Sizes { get; init; } = [];

    /// <summary>The parts that the call answers. Empty stands for all outputs of the exercise.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What to call an entry in a sentence; null stands for name[row, column].</summary>
    public Func<string, int, int, string>? EntryName { get; init; }

    public string SizesText =>
        string.Join(", ", Sizes.Select(size => FormattableString.Invariant($"{size.Name} = {size.Value}")));

    public bool Covers(string part) => Parts.Count == 0 || Parts.Contains(part);

    /// <summary>Calls with copies, so that no run can spoil another, and notes which copies were changed.</summary>
    public CaseOutcome Run(TMethod method)
    {
        var given = Inputs.Select(input => input.Value.Clone()).ToArray();
        try
        {
            var answer = Call(method, given);
            return new CaseOutcome(answer, null, Changed(given));
        }
        catch (Exception exception) when (exception is not OutOfTimeException)
        {
            return new CaseOutcome(null, exception, Changed(given));
        }
    }

    /// <summary>"(n1, m)" with the numbers of this case: "(4, 5)".</summary>
    public string InNumbers(string shape) => SizeName().Replace(
        shape,
        match => Sizes.FirstOrDefault(size => size.Name == match.Value) is { Name: not null } found
            ? found.Value.ToString(CultureInfo.InvariantCulture)
            : match.Value);

    // A parameter nudged and restored may come back one rounding away: that is not a changed input.
    private string[] Changed(Matrix<double>[] given) =>
        [.. Inputs.Where((input, i) => !Tolerance.SameShape(given[i], input.Value)
            || (given[i] - input.Value).Enumerate().Any(difference => !(Math.Abs(difference) <= 1e-12))).Select(input =>
                input.Name)];

    [GeneratedRegex(@"\b(n[0-2]?|m|iterations)\b")]
    private static partial Regex SizeName();
}

/// <summary>What one call led to: an answer or an exception, and the inputs that it changed in place.</summary>
internal sealed record CaseOutcome(Answer? Answer, Exception? Exception, IReadOnlyList<string> Changed)
{
    public bool NotAttempted => Exception is NotImplementedException;
}
