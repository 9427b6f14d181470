using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Explanations that need no formula, for every exercise: one matrix returned twice, nothing moved, all zeros, the same
/// answer whatever is given, parts in another order. A mistake has a name only where none of these fits.
/// </summary>
internal sealed class SimpleExplanation<TMethod>(
    ExerciseDefinition<TMethod> definition,
    IReadOnlyList<TestCase<TMethod>> cases,
    Attempt<TMethod> expected,
    Attempt<TMethod> attempt)
{
    private const int FewestDifferentCases = 3;

    private readonly string[] _parts = [.. definition.Outputs.Select(output => output.Name)];

    /// <summary>One matrix under two names: what is written into the one is in the other.</summary>
    public Remark? OneMatrixTwice() => !IsAnsweredWhole() ? null :
        (from first in _parts
         from second in _parts
         where string.CompareOrdinal(first, second) < 0
             && attempt.Outcomes.All(outcome => outcome.Answer!.AreOneMatrix(first, second))
             && (!IsRight(first) || !IsRight(second))
         select Remark.Of("one-matrix-twice", first, second)).FirstOrDefault();

    /// <summary>Every part that came in under the same name came back as it was.</summary>
    public Remark? NothingMoved()
    {
        string[] namesakes = [.. _parts.Where(part => Namesake(0, part) is not null)];
        return namesakes.Length > 1 && IsAnsweredWhole() && namesakes.All(part => !IsRight(part) && IsAsGiven(part))
            ? Remark.Of("nothing-moved", definition.MethodName, string.Join(", ", namesakes))
            : null;
    }

    /// <summary>This part alone came back as it was given.</summary>
    public Remark? LeftAsGiven(string part) =>
        IsAnsweredWhole() && Namesake(0, part) is not null && IsAsGiven(part) ? Remark.Of("left-as-given", part) : null;

    public Remark? AllZeros() =>
        IsAnsweredWhole() && attempt.Outcomes.All(outcome => _parts.All(part => IsZero(outcome.Answer![part])))
        && expected.Outcomes.All(outcome => !_parts.All(part => IsZero(outcome.Answer![part])))
            ? Remark.Of("all-zeros", definition.MethodName)
            : null;

    public Remark? SameWhateverIsGiven() =>
        IsAnsweredWhole() && attempt.Outcomes.Count > FewestDifferentCases
        && attempt.Outcomes.Skip(2).All(outcome => Same(outcome.Answer!, attempt.Outcomes[0].Answer!))
        && expected.Outcomes.Skip(2).All(outcome => !Same(outcome.Answer!, expected.Outcomes[0].Answer!))
            ? Remark.Of("same-whatever-is-given", definition.MethodName)
            : null;

    public Remark? AnotherOrder()
    {
        if (!IsAnsweredWhole() || _parts.Length < 2)
        {
            return null;
        }

        var found = _parts.Select(part => IsRight(part) ? part : _parts.FirstOrDefault(other => IsThere(part, other)))
            .ToArray();
        return found.Contains(null) || found.Distinct().Count() < found.Length
            ? null
            : Remark.Of("another-order", string.Join(", ", found), string.Join(", ", _parts));
    }

    private bool IsAnsweredWhole() =>
        attempt.Completed && attempt.Outcomes.Count > 0
        && cases.All(testCase => testCase.Parts.Count == 0)
        && attempt.Outcomes.All(
            outcome => outcome.Answer is { } answer && _parts.All(part => answer[part] is not null));

    private bool IsRight(string part) => IsThere(part, part);

    private bool IsThere(string part, string wanted) => attempt.Outcomes.Zip(expected.Outcomes).All(
        pair => definition.Tolerance.Accepts(pair.First.Answer![part], pair.Second.Answer![wanted]));

    private bool IsAsGiven(string part) => Enumerable.Range(0, attempt.Outcomes.Count).All(
        i => attempt.Outcomes[i].Answer![part] is Matrix<double> got && got.Equals(Namesake(i, part)));

    /// <summary>The input p.W1 of the output W1.</summary>
    private Matrix<double>? Namesake(int i, string part) => cases[i].Inputs.FirstOrDefault(
        input => input.Name == part || input.Name.EndsWith("." + part, StringComparison.Ordinal)).Value;

    private bool Same(Answer answer, Answer other) => _parts.All(part => (answer[part], other[part]) switch
    {
        (Matrix<double> a, Matrix<double> b) => a.Equals(b) && a.ForAll(double.IsFinite),
        var (a, b) => Equals(a, b),
    });

    private static bool IsZero(object? value) =>
        value is Matrix<double> matrix && matrix.Enumerate().All(entry => entry == 0);
}
