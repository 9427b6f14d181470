namespace ShallowCourse;

/// <summary>
/// Compares an attempt with the reference, output by output, and explains what differs: by one known mistake, by two,
/// by one for each output, and only then by the first entry that differs.
/// </summary>
internal sealed class Comparison<TMethod>(
    ExerciseDefinition<TMethod> definition,
    ExerciseTexts texts,
    IReadOnlyList<TestCase<TMethod>> cases,
    Attempt<TMethod> expected,
    Attempt<TMethod> attempt,
    RunLimits limits,
    bool loops,
    string? libraryCall)
{
    private const int MostUnexplained = 2;

    private readonly MistakeMatcher<TMethod> _matcher = new(definition, cases, expected, attempt);
    private readonly SimpleExplanation<TMethod> _simple = new(definition, cases, expected, attempt);

    public CheckReport Report(Exercise exercise, long seed)
    {
        (string Name, PartVerdict Verdict)[] parts = [
            .. definition.Outputs.Select(output => (output.Name, Verdict(output.Name)))];
        var wrong = parts.Where(
            part => part.Verdict is PartVerdict.Wrong or PartVerdict.Threw).Select(part => part.Name).ToArray();
        List<Remark> remarks = [.. TimeLimit(), .. Explain(wrong, Right(parts)), .. ChangedInputs()];
        remarks.AddRange(Forbidden(parts, remarks));
        return new CheckReport(
            exercise, Status(parts, remarks), parts, remarks)
        { Cases = attempt.Outcomes.Count, Seed = seed };
    }

    private CheckStatus Status((string Name, PartVerdict Verdict)[] parts, List<Remark> remarks)
    {
        bool Any(PartVerdict verdict) => parts.Any(part => part.Verdict == verdict);
        return !attempt.Completed ? CheckStatus.TimedOut
            : Any(PartVerdict.Wrong) ? CheckStatus.Wrong
            : Any(PartVerdict.Threw) ? CheckStatus.Threw
            : remarks.Count > 0 ? CheckStatus.Wrong
            : Any(PartVerdict.NotAttempted) ? CheckStatus.NotAttempted
            : CheckStatus.Passed;
    }

    private PartVerdict Verdict(string part)
    {
        var verdict = attempt.Completed ? PartVerdict.Right : PartVerdict.NotReached;
        for (var i = 0; i < attempt.Outcomes.Count; i++)
        {
            if (!cases[i].Covers(part))
            {
                continue;
            }

            var outcome = attempt.Outcomes[i];
            if (outcome.NotAttempted)
            {
                return PartVerdict.NotAttempted;
            }

            if (outcome.Exception is not null)
            {
                verdict = PartVerdict.Threw;
            }
            else if (!IsRight(i, part) && verdict != PartVerdict.Threw)
            {
                verdict = PartVerdict.Wrong;
            }
        }

        return verdict;
    }

    private IEnumerable<Remark> TimeLimit() => attempt.Completed
        ? []
        : [Remark.Of("time-limit", definition.MethodName, limits.Time.TotalSeconds)];

    /// <summary>Right numbers by a way that the exercise rules out.</summary>
    private IEnumerable<Remark> Forbidden((string Name, PartVerdict Verdict)[] parts, List<Remark> remarks) =>
        remarks.Count > 0 || Right(parts).Count < parts.Length ? []
        : loops ? [new Remark("loop", texts["loop.says"]) { Nudge = texts["loop.nudge"] }]
        : libraryCall is not null ? [Remark.Of("library-call", definition.MethodName, libraryCall)]
        : [];

    private static List<string> Right((string Name, PartVerdict Verdict)[] parts) =>
        [.. parts.Where(part => part.Verdict == PartVerdict.Right).Select(part => part.Name)];

    private IEnumerable<Remark> Explain(string[] wrong, List<string> right)
    {
        if (wrong.Length == 0)
        {
            return [];
        }

        var whole = _matcher.Whole();
        var simple = _simple.NothingMoved()
            ?? (_matcher.IsExact ? null : _simple.AllZeros() ?? _simple.SameWhateverIsGiven())
            ?? (whole?.Count == 1 ? null : _simple.OneMatrixTwice() ?? _simple.AnotherOrder());
        if (simple is not null)
        {
            return [simple];
        }

        if (whole is not null)
        {
            // A shape error is shown with its formulas even where the mistake behind it has a name.
            var thrown = wrong.Where(part => attempt.Outcomes[FirstWrong(part)].Exception is not null).Take(1)
                .Select(FirstFailure);
            return [.. whole.Select(Named), .. thrown];
        }

        var explained = wrong.Select(part => (Part: part, Mistake: _matcher.ForPart(part, right))).ToArray();
        var named = explained.Select(pair => pair.Mistake).OfType<NamedMistake>().Distinct().Select(Named);
        string[] others = [.. explained.Where(pair => pair.Mistake is null).Select(pair => pair.Part)];
        var shared = definition.Steps.FirstOrDefault(
            step => others.Length > 1 && step.Feeds.Count == others.Length && step.Feeds.All(others.Contains));
        var answered = others.All(part => attempt.Outcomes[FirstWrong(part)].Answer is not null);
        var unexplained = shared is not null && answered
            ? [FirstFailure(others[0]) with { Nudge = Together(shared, others) }]
            : others.Select(part => _simple.LeftAsGiven(part) ?? FirstFailure(part));
        return [.. named, .. unexplained.DistinctBy(remark => remark.Sentence).Take(MostUnexplained)];
    }

    private static string Together(ExerciseOutput step, string[] parts) => step.Equation.Length == 0
        ? ReportTexts.Format("together", string.Join(", ", parts), step.Name)
        : ReportTexts.Format("together-equation", string.Join(", ", parts), step.Name, step.Equation);

    private Remark Named(NamedMistake mistake) => new(mistake.Key, texts[$"{mistake.Key}.says"])
    {
        Formulas = [mistake.Equation],
        Nudge = texts[$"{mistake.Key}.nudge"],
    };

    private Remark FirstFailure(string part)
    {
        var unexplained = new UnexplainedAnswer<TMethod>(definition, limits);
        if (ChangesBetweenCalls(part))
        {
            return unexplained.ChangesBetweenCalls(part);
        }

        var i = FirstWrong(part);
        return attempt.Outcomes[i].Exception is { } exception
            ? unexplained.Threw(cases[i], exception)
            : unexplained.Differs(
                cases[i], part, attempt.Outcomes[i].Answer![part], expected.Outcomes[i].Answer![part]);
    }

    private int FirstWrong(string part) =>
        Enumerable.Range(0, attempt.Outcomes.Count).First(i => cases[i].Covers(part) && !IsRight(i, part));

    private bool IsRight(int i, string part) =>
        attempt.Outcomes[i].Answer is { } answer
            && definition.Tolerance.Accepts(answer[part], expected.Outcomes[i].Answer![part]);

    // Cases 0 and 1 are one and the same.
    private bool ChangesBetweenCalls(string part) =>
        attempt.Outcomes.Count > 1 && cases[0].Covers(part)
        && attempt.Outcomes[0].Answer is { } first && attempt.Outcomes[1].Answer is { } second
        && !definition.Tolerance.Accepts(second[part], first[part]);

    private IEnumerable<Remark> ChangedInputs()
    {
        var changed = attempt.Outcomes.SelectMany(outcome => outcome.Changed).Distinct().ToArray();
        return changed.Length == 0
            ? []
            : [
                new Remark(
                    "input-changed",
                    ReportTexts.Format(
                        "input-changed", definition.MethodName,
                        string.Join(", ", changed))) { Nudge = ReportTexts.Format("input-changed-nudge") }];
    }
}
