using System.Globalization;
using System.Text;

namespace ShallowCourse;

/// <summary>The exercises passed, as a bar for each lesson and one for all. Shows itself.</summary>
[TypeFormatterSource(typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed class ProgressReport : IRichDisplay
{
    private const int BarLength = 20;

    private readonly IReadOnlyList<(string Lesson, int Passed, int Count)> _rows;
    private readonly string? _note;

    internal ProgressReport(ProgressStore store)
    {
        _rows =
        [
            .. from exercise in Exercises.All
               group exercise by exercise.Lesson into lesson
               select (lesson.Key, lesson.Count(exercise => store[exercise.Id].Passed), lesson.Count()),
        ];
        _note = store.IsSaved ? null : ReportTexts.Format("progress-unsaved", store.Path);
    }

    /// <summary>How many exercises are passed.</summary>
    public int Passed => _rows.Sum(row => row.Passed);

    /// <summary>How many exercises there are, the assignment's tasks included.</summary>
    public int Count => _rows.Sum(row => row.Count);

    private IEnumerable<(string Name, int Passed, int Count)> Bars =>
        _rows.Select(row => (LessonName(row.Lesson), row.Passed, row.Count))
            .Append((ReportTexts.Format("progress-all"), Passed, Count));

    /// <summary>The bars as a card.</summary>
    /// <returns>HTML without scripts.</returns>
    public string ToHtml()
    {
        var body = new StringBuilder("<table style=\"border-collapse:collapse;margin:.4em 0;background:none\">");
        foreach (var (name, passed, count) in Bars)
        {
            var percent = FormattableString.Invariant($"{100.0 * passed / count:0.#}%");
            body.Append("<tr style=\"background:none\">")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<th scope=\"row\" style=\"text-align:left;font-weight:normal;"
                    + $"padding:.15em .9em .15em 0\">{CardHtml.Escape(name)}</th>")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<td style=\"padding:.15em .9em .15em 0\">"
                    + $"<div aria-hidden=\"true\" style=\"width:14em;height:.7em;border-radius:.35em;"
                    + $"background:rgba(128,128,128,.25)\">"
                    + $"<div style=\"width:{percent};height:100%;border-radius:.35em;background:{Palette.Green}\">"
                    + $"</div></div></td>")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<td style=\"padding:.15em 0;white-space:nowrap\">"
                    + $"{CardHtml.Escape(ReportTexts.Format("progress-count", passed, count))}</td></tr>");
        }

        body.Append("</table>");
        if (_note is not null)
        {
            body.Append(CultureInfo.InvariantCulture, $"<p style=\"{CardHtml.Quiet}\">{CardHtml.Prose(_note)}</p>");
        }

        return CardHtml.Write(CardTone.Neutral, "›", ReportTexts.Format("progress-title"), body.ToString());
    }

    /// <summary>The bars for a terminal.</summary>
    /// <returns>A line for each lesson.</returns>
    public override string ToString()
    {
        var width = Bars.Max(bar => bar.Name.Length);
        var lines = Bars.Select(bar =>
        {
            var full = BarLength * bar.Passed / bar.Count;
            return $"{bar.Name.PadRight(width)}  {new string('█', full)}{new string('░', BarLength - full)}  "
                + $"{ReportTexts.Format("progress-count", bar.Passed, bar.Count)}";
        });
        return string.Join("\n", _note is null ? lines : lines.Append(_note));
    }

    private static string LessonName(string lesson) =>
        char.IsDigit(lesson[0])
            ? ReportTexts.Format("progress-lesson", lesson)
            : ReportTexts.Format("progress-assignment");
}
