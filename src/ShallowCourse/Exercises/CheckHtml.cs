using System.Globalization;
using System.Text;

namespace ShallowCourse;

/// <summary>A report as a card.</summary>
internal static class CheckHtml
{
    public static string Write(CheckReport report)
    {
        var body = new StringBuilder();
        body.Append(
            CultureInfo.InvariantCulture,
            $"<p style=\"margin:.25em 0\">{CardHtml.Escape(CheckText.Headline(report))}</p>");
        foreach (var remark in report.Remarks)
        {
            body.Append(
                CultureInfo.InvariantCulture,
                $"<p style=\"margin:.75em 0 .25em\">{CardHtml.Prose(remark.Sentence)}</p>");
            foreach (var formula in remark.Formulas)
            {
                body.Append(
                    CultureInfo.InvariantCulture,
                    $"<div style=\"{CardHtml.Formula}\">{CardHtml.Escape(formula)}</div>");
            }

            if (remark.Nudge is { } nudge)
            {
                body.Append(
                    CultureInfo.InvariantCulture, $"<p style=\"margin:.25em 0\"><em>{CardHtml.Prose(nudge)}</em></p>");
            }
        }

        body.Append(
            CultureInfo.InvariantCulture, $"<p style=\"{CardHtml.Quiet}\">{CardHtml.Prose(report.NextStep)}</p>");
        return CardHtml.Write(Tone(report.Status), CheckText.Mark(report.Status), report.Title, body.ToString());
    }

    private static CardTone Tone(CheckStatus status) => status switch
    {
        CheckStatus.Passed => CardTone.Good,
        CheckStatus.NotAttempted => CardTone.Neutral,
        _ => CardTone.Bad,
    };
}
