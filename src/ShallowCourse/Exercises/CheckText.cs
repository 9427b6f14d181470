using System.Text;

namespace ShallowCourse;

/// <summary>A report as text.</summary>
internal static class CheckText
{
    public static string Summary(CheckReport report) => $"{Mark(report.Status)} {report.Title}: {Headline(report)}";

    public static string Write(CheckReport report)
    {
        var text = new StringBuilder(Summary(report)).Append('\n');
        foreach (var remark in report.Remarks)
        {
            text.Append('\n').Append("  ").Append(remark.Sentence).Append('\n');
            foreach (var formula in remark.Formulas)
            {
                text.Append("    ").Append(formula).Append('\n');
            }

            if (remark.Nudge is { } nudge)
            {
                text.Append("  → ").Append(nudge).Append('\n');
            }
        }

        return text.Append('\n').Append("  ").Append(report.NextStep).ToString();
    }

    public static string Mark(CheckStatus status) => status switch
    {
        CheckStatus.Passed => "✓",
        CheckStatus.NotAttempted => "○",
        _ => "✗",
    };

    public static string Headline(CheckReport report)
    {
        if (report.Passed)
        {
            return ReportTexts.Format("passed", Names(report, PartVerdict.Right), report.Cases);
        }

        if (report.Parts.All(part => part.Verdict == PartVerdict.NotAttempted))
        {
            return report.NotAttempted;
        }

        var sentences =
            from verdict in Enum.GetValues<PartVerdict>()
            let names = Names(report, verdict)
            where names.Length > 0
            select ReportTexts.Format($"part-{verdict}", names);
        return string.Join(" ", sentences);
    }

    private static string Names(CheckReport report, PartVerdict verdict) =>
        string.Join(", ", report.Parts.Where(part => part.Verdict == verdict).Select(part => part.Name));
}
