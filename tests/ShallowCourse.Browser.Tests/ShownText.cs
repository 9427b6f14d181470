using System.Text.RegularExpressions;

namespace ShallowCourse.Browser.Tests;

/// <summary>What a reader sees of outputs, to compare one host's with another's.</summary>
internal static partial class ShownText
{
    /// <summary>Kinds, MIME types and text of all outputs; every time taken reads alike.</summary>
    public static string Of(IEnumerable<CellOutput> outputs) => string.Join('\n', outputs.Select(output =>
        $"[{output.GetType().Name} {string.Join(' ', Types(output))}]\n{Time().Replace(Of(output), "…")}"));

    public static string Of(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => display.Data.Text(MimeBundle.Plain) ?? "",
        ResultOutput result => result.Data.Text(MimeBundle.Plain) ?? "",
        ErrorOutput error => string.Join('\n', error.Traceback),
        _ => "",
    };

    private static IEnumerable<string> Types(CellOutput output) => output switch
    {
        DisplayOutput display => display.Data.Types,
        ResultOutput result => result.Data.Types,
        _ => [],
    };

    [GeneratedRegex(@"\d[\d.,]*\s?(ns|µs|ms|s|min|times)\b")]
    private static partial Regex Time();
}
