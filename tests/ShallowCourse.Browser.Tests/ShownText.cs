using System.Text.RegularExpressions;

namespace ShallowCourse.Browser.Tests;

/// <summary>What a reader sees of outputs, to compare one host's with another's.</summary>
internal static partial class ShownText
{
    /// <summary>
    /// Kinds, MIME types and text of all outputs. Every time taken reads alike, and so does what rounding leaves of a
    /// difference, 1E-10 or less: the browser's exponential is not the C library's.
    /// </summary>
    public static string Of(IEnumerable<CellOutput> outputs) => string.Join('\n', outputs.Select(output =>
        $"{Kind(output)}\n{Residue().Replace(Time().Replace(Of(output), " …"), "…E-1…")}"));

    /// <summary>Kinds and MIME types of all outputs.</summary>
    public static string KindsOf(IEnumerable<CellOutput> outputs) => string.Join('\n', outputs.Select(Kind));

    public static string Of(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => display.Data.Text(MimeBundle.Plain) ?? "",
        ResultOutput result => result.Data.Text(MimeBundle.Plain) ?? "",
        ErrorOutput error => string.Join('\n', error.Traceback),
        _ => "",
    };

    private static string Kind(CellOutput output) =>
        $"[{output.GetType().Name} {string.Join(' ', Types(output))}]";

    private static IEnumerable<string> Types(CellOutput output) => output switch
    {
        DisplayOutput display => display.Data.Types,
        ResultOutput result => result.Data.Types,
        _ => [],
    };

    [GeneratedRegex(@"\d(\.\d+)?[Ee]-1\d")]
    private static partial Regex Residue();

    [GeneratedRegex(@"\s*\d[\d.,]*\s?(ns|µs|ms|s|min|times)\b")]
    private static partial Regex Time();
}
