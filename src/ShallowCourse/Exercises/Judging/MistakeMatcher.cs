using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Finds the known mistake that gives what the learner's method gave, in every case: where the one throws the other
/// must throw or miss the shape, and at least one wrong number, or the exception's message, must be the same.
/// </summary>
internal sealed class MistakeMatcher<TMethod>(
    ExerciseDefinition<TMethod> definition,
    IReadOnlyList<TestCase<TMethod>> cases,
    Attempt<TMethod> expected,
    Attempt<TMethod> attempt)
{
    // Run case by case, as far as is needed: most mistakes are ruled out by the first one.
    private readonly Dictionary<KnownAnswer<TMethod>, (TMethod Method, List<CaseOutcome> Outcomes)> _runs = [];

    private static readonly Tolerance Exactly = new(0, 1e-12);

    private KnownAnswer<TMethod>? _whole;

    private enum Agreement
    {
        No,
        Possible,
        Evidence,
    }

    /// <summary>Whether the mistake found gives the very numbers, not only some as near as the tolerance.</summary>
    public bool IsExact => _whole is { Mistakes.Count: 1 } && Enumerable.Range(0, attempt.Outcomes.Count).All(
        i => Outcome(_whole, i).Answer is { } known && attempt.Outcomes[i].Answer is { } got
            && definition.Outputs.Where(output => cases[i].Covers(output.Name)).All(
                output => Exactly.Accepts(got[output.Name], known[output.Name])));

    /// <summary>One mistake, or a pair, that explains everything that was returned.</summary>
    public IReadOnlyList<NamedMistake>? Whole()
    {
        var parts = definition.Outputs.Select(output => output.Name).ToArray();
        _whole = attempt.Outcomes.Count == 0
            ? null
            : definition.Known.FirstOrDefault(known => Explains(known, parts));
        return _whole?.Mistakes;
    }

    /// <summary>
    /// A mistake that explains one output by itself, and would not have spoilt another one that is right.
    /// </summary>
    public NamedMistake? ForPart(string part, IReadOnlyCollection<string> right) =>
        definition.Known.FirstOrDefault(
            known => known.Mistakes.Count == 1 && Explains(known, [part]) && Leaves(known, right))?.Mistakes[0];

    private bool Leaves(KnownAnswer<TMethod> known, IReadOnlyCollection<string> right) =>
        Enumerable.Range(0, attempt.Outcomes.Count).All(i =>
            right.Where(cases[i].Covers).ToArray() is not { Length: > 0 } covered
            || Outcome(known, i).Answer is not { } answer
            || covered.All(
                part => definition.Tolerance.Accepts(answer[part], expected.Outcomes[i].Answer![part])));

    private bool Explains(KnownAnswer<TMethod> known, IEnumerable<string> parts)
    {
        var evidence = false;
        var wanted = parts.ToHashSet();
        for (var i = 0; i < attempt.Outcomes.Count; i++)
        {
            var covered = definition.Outputs.Select(output => output.Name).Where(
                part => wanted.Contains(part) && cases[i].Covers(part)).ToArray();
            if (covered.Length == 0 || attempt.Outcomes[i].NotAttempted)
            {
                continue;
            }

            switch (Compare(Outcome(known, i), attempt.Outcomes[i], expected.Outcomes[i].Answer!, covered))
            {
                case Agreement.No:
                    return false;
                case Agreement.Evidence:
                    evidence = true;
                    break;
            }
        }

        return evidence;
    }

    private Agreement Compare(CaseOutcome known, CaseOutcome got, Answer right, string[] parts) =>
        (known.Answer, got.Answer) switch
        {
            (null, null) =>
                known.Exception!.Message == got.Exception!.Message ? Agreement.Evidence : Agreement.Possible,
            (null, { } answer) => MissesShape(answer, right, parts) ? Agreement.Possible : Agreement.No,
            ({ } answer, null) => MissesShape(answer, right, parts) ? Agreement.Possible : Agreement.No,
            ({ } mistake, { } answer) when parts.All(
                part => definition.Tolerance.Accepts(answer[part], mistake[part])) =>
                parts.All(part => definition.Tolerance.Accepts(mistake[part], right[part]))
                    ? Agreement.Possible
                    : Agreement.Evidence,
            _ => Agreement.No,
        };

    private static bool MissesShape(Answer answer, Answer right, string[] parts) =>
        parts.Any(
            part => answer[part] is Matrix<double> got && right[part] is Matrix<double> wanted
                && !Tolerance.SameShape(got, wanted));

    private CaseOutcome Outcome(KnownAnswer<TMethod> known, int i)
    {
        if (!_runs.TryGetValue(known, out var run))
        {
            run = (known.Make(), []);
            _runs.Add(known, run);
        }

        while (run.Outcomes.Count <= i)
        {
            run.Outcomes.Add(cases[run.Outcomes.Count].Run(run.Method));
        }

        return run.Outcomes[i];
    }
}
