using System.Text.RegularExpressions;

namespace ShallowCourse.Linting;

/// <summary>A Markdown cell's lines with code blanked out, since code may hold any character.</summary>
internal static partial class MarkdownProse
{
    public static IEnumerable<(string Line, int Number)> Lines(string source)
    {
        string? fence = null;
        var lines = source.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd('\r');
            if (Fence().Match(line) is { Success: true } mark
                && (fence is null || mark.Groups[1].Value.StartsWith(fence, StringComparison.Ordinal)))
            {
                fence = fence is null ? mark.Groups[1].Value : null;
                yield return ("", index + 1);
                continue;
            }
            yield return (
                fence is null ? CodeSpan().Replace(line, match => new string(' ', match.Length)) : "", index + 1);
        }
    }

    [GeneratedRegex("^ {0,3}(`{3,}|~{3,})")]
    private static partial Regex Fence();

    [GeneratedRegex("(`+)(?!`).*?(?<!`)\\1(?!`)")]
    private static partial Regex CodeSpan();
}
