namespace ShallowCourse;

/// <summary>
/// A line to be put in its place: what it says, the key of the sentence that says why it comes after others,
/// and those others.
/// </summary>
internal sealed record OrderedStep(string Text, string Key, params string[] After);

/// <summary>
/// An exercise whose answer is an order of lines. Every order is right in which no line comes before one that it needs:
/// there may be several.
/// </summary>
internal sealed class OrderExercise(
    string id, string name, string lesson, int points, string checkCall, string part,
    IReadOnlyList<OrderedStep> steps, IReadOnlyList<string> handedOut)
    : Exercise(id, name, lesson, points)
{
    internal override string CheckCall => checkCall;

    internal override string NotAttempted => ReportTexts.Format("not-attempted-order");

    internal IReadOnlyList<OrderedStep> Steps => steps;

    public CheckReport Check(IReadOnlyList<string>? lines) => Conclude(Judge(lines));

    internal CheckReport Judge(IReadOnlyList<string>? lines)
    {
        var given = (lines ?? []).Select(Normal).ToArray();
        if (lines is null || given.SequenceEqual(handedOut.Select(Normal)))
        {
            return Report(CheckStatus.NotAttempted, PartVerdict.NotAttempted);
        }

        var remark = Complete(given) ?? TooEarly(given);
        return remark is null
            ? Report(CheckStatus.Passed, PartVerdict.Right)
            : Report(CheckStatus.Wrong, PartVerdict.Wrong, remark);
    }

    private Remark? Complete(string[] given)
    {
        var missing = steps.Select(step => Normal(step.Text)).Except(given).FirstOrDefault();
        var unknown = given.Except(steps.Select(step => Normal(step.Text))).FirstOrDefault();
        var twice = given.GroupBy(line => line).FirstOrDefault(group => group.Count() > 1)?.Key;
        return unknown is not null ? new Remark("order-unknown", ReportTexts.Format("order-unknown", unknown))
            : missing is not null ? new Remark("order-missing", ReportTexts.Format("order-missing", missing))
            : twice is not null ? new Remark("order-twice", ReportTexts.Format("order-twice", twice))
            : null;
    }

    private Remark? TooEarly(string[] given)
    {
        int Place(string key) => Array.IndexOf(given, Normal(steps.First(step => step.Key == key).Text));
        return (
            from step in steps
            orderby Place(step.Key)
            from needed in step.After
            where Place(needed) > Place(step.Key)
            select new Remark(
                $"{step.Key}-before-{needed}",
                ReportTexts.Format("order-early", step.Text, steps.First(other => other.Key == needed).Text))
            {
                Nudge = Texts[$"{step.Key}.nudge"],
            }).FirstOrDefault();
    }

    private CheckReport Report(CheckStatus status, PartVerdict verdict, params Remark[] remarks) =>
        new(this, status, [(part, verdict)], remarks) { Cases = 1 };

    private static string Normal(string? line) =>
        string.Join(' ', (line ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
