using System.Net;
using System.Text.RegularExpressions;

namespace ShallowCourse;

internal enum CardTone
{
    Neutral,
    Good,
    Bad,
}

/// <summary>
/// The card of reports, hints and progress. Its text has the page's own colour and its ground is a translucent grey, so
/// that it follows light and dark pages without knowing them; colour only repeats what the mark and the words say.
/// </summary>
internal static partial class CardHtml
{
    public const string Formula =
        "font-family:'Cambria Math','STIX Two Math','DejaVu Serif',serif;margin:.35em 0 .35em 1.5em;overflow-x:auto";
    public const string Quiet = "margin:.9em 0 .1em;opacity:.75;font-size:.92em";
    public const string Code =
        "margin:.6em 0;padding:.6em .8em;background:rgba(128,128,128,.12);border-radius:4px;overflow-x:auto;"
        + "white-space:pre;"
        + "font-family:ui-monospace,Consolas,'DejaVu Sans Mono',monospace;font-size:.92em;line-height:1.45";

    public static string Write(CardTone tone, string mark, string title, string body) =>
        "<div style=\"max-width:46em;margin:.4em 0;padding:.7em 1.1em;border:1px solid rgba(128,128,128,.35);"
        + $"border-left:5px solid {Color(tone)};border-radius:6px;background:rgba(128,128,128,.07);line-height:1.5;"
        + "font-family:system-ui,'Segoe UI','DejaVu Sans',sans-serif\">"
        + $"<div style=\"font-weight:600\"><span aria-hidden=\"true\" style=\"color:{Color(tone)}\">{mark}</span> "
        + $"{Escape(title)}</div>{body}</div>";

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Escaped text in which `code` is set as code.</summary>
    public static string Prose(string text) => CodeSpan().Replace(
        Escape(text), match =>
            "<code style=\"font-style:normal;background:rgba(128,128,128,.15);padding:.05em .3em;border-radius:3px;"
            + "font-family:ui-monospace,Consolas,'DejaVu Sans Mono',monospace;"
            + $"font-size:.92em\">{match.Groups[1].Value}</code>");

    private static string Color(CardTone tone) => tone switch
    {
        CardTone.Good => Palette.Green,
        CardTone.Bad => Palette.Vermillion,
        _ => Palette.Blue,
    };

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
