using System.Globalization;
using System.Text;

namespace ShallowCourse;

/// <summary>A card with a few paragraphs and maybe code: open hints, or a solution. Shows itself.</summary>
[TypeFormatterSource(typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed class ExerciseNote : IRichDisplay
{
    private readonly string _title;
    private readonly IReadOnlyList<string> _paragraphs;

    internal ExerciseNote(string title, IReadOnlyList<string> paragraphs, string? code)
    {
        _title = title;
        _paragraphs = paragraphs;
        Code = code;
    }

    /// <summary>The solution's code; null for a hint.</summary>
    public string? Code { get; }

    /// <summary>The note as a card.</summary>
    /// <returns>HTML without scripts.</returns>
    public string ToHtml()
    {
        var body = new StringBuilder();
        if (Code is not null)
        {
            body.Append(CultureInfo.InvariantCulture, $"<pre style=\"{CardHtml.Code}\">{CardHtml.Escape(Code)}</pre>");
        }

        foreach (var paragraph in _paragraphs)
        {
            body.Append(CultureInfo.InvariantCulture, $"<p style=\"margin:.4em 0\">{CardHtml.Prose(paragraph)}</p>");
        }

        return CardHtml.Write(CardTone.Neutral, "›", _title, body.ToString());
    }

    /// <summary>The note for a terminal.</summary>
    /// <returns>Title, code and paragraphs.</returns>
    public override string ToString() =>
        string.Join("\n\n", new[] { _title, Code }.OfType<string>().Concat(_paragraphs));
}
