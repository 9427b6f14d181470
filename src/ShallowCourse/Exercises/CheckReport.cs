namespace ShallowCourse;

/// <summary>
/// What a check has to say: which outputs are right, which mistake it recognises in the others, and where to go from
/// there. Shows itself as a card in a page and as text in a terminal.
/// </summary>
[TypeFormatterSource(
    typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain, MimeTypes.Check])]
public sealed class CheckReport : IRichDisplay
{
    private readonly Exercise _exercise;

    internal CheckReport(
        Exercise exercise, CheckStatus status, IReadOnlyList<(
            string Name, PartVerdict Verdict)> parts, IReadOnlyList<Remark> remarks)
    {
        _exercise = exercise;
        Status = status;
        Parts = parts;
        Remarks = remarks;
    }

    /// <summary>The exercise's id, such as <c>ex-3-09-backward</c>.</summary>
    public string ExerciseId => _exercise.Id;

    /// <summary>What the check found.</summary>
    public CheckStatus Status { get; }

    /// <summary>Whether every output agreed with the reference in every case.</summary>
    public bool Passed => Status == CheckStatus.Passed;

    /// <summary>All of <see cref="MaximumPoints"/> for a pass, else 0.</summary>
    public int Points => Passed ? MaximumPoints : 0;

    /// <summary>What the exercise is worth.</summary>
    public int MaximumPoints => _exercise.Points;

    /// <summary>The names of the mistakes that were recognised, such as <c>sigmoid-slope</c>.</summary>
    public IReadOnlyList<string> Mistakes => [.. Remarks.Select(remark => remark.Key).OfType<string>()];

    IReadOnlyDictionary<string, Func<string>> IRichDisplay.MoreForms =>
        new Dictionary<string, Func<string>> { [MimeTypes.Check] = ToJson };

    internal string Title => _exercise.Title;

    internal string NotAttempted => _exercise.NotAttempted;

    internal IReadOnlyList<(string Name, PartVerdict Verdict)> Parts { get; }

    internal IReadOnlyList<Remark> Remarks { get; }

    /// <summary>How many calls were compared with the reference.</summary>
    internal int Cases { get; init; }

    internal long Seed { get; init; }

    /// <summary>The one line that says it all.</summary>
    internal string Summary => CheckText.Summary(this);

    /// <summary>What the learner can do next.</summary>
    internal string NextStep => Passed
        ? ReportTexts.Format("next-solution", $"{_exercise.CheckCall}.Solution()")
        : ReportTexts.Format("next-hint", $"{_exercise.CheckCall}.Hint()");

    /// <summary>Opens the next hint: add <c>.Hint()</c> to the check and run the cell again.</summary>
    /// <returns>All hints that are open.</returns>
    public ExerciseNote Hint() => _exercise.Hint();

    /// <summary>The explained solution, once the check has passed or all hints are open.</summary>
    /// <returns>The solution, or what is still to be done before it opens.</returns>
    public ExerciseNote Solution() => _exercise.Solution();

    /// <summary>The report as a card.</summary>
    /// <returns>HTML without scripts, readable on light and dark pages.</returns>
    public string ToHtml() => CheckHtml.Write(this);

    /// <summary>The report for programs, <c>application/vnd.shallowcourse.check+json</c>.</summary>
    /// <returns>JSON: schema, exercise, status, points, maximumPoints, mistakes, parts, cases, seed, message.</returns>
    public string ToJson() => CheckJson.Write(this);

    /// <summary>The report for a terminal.</summary>
    /// <returns>A few lines of text.</returns>
    public override string ToString() => CheckText.Write(this);
}
