using System.Text.RegularExpressions;

namespace ShallowCourse.Linting;

/// <summary>
/// What a translation must keep of a Markdown cell, as often as it occurs: formulas, code, links, HTML tags, numbers
/// and the levels of headings. Their order is free, since two languages build their sentences in two orders.
/// </summary>
internal static partial class TranslatedProse
{
    private static readonly string[] Kinds = ["code", "formulas", "links", "tags", "headings", "numbers"];

    public static bool HasChinese(string text) => Chinese().IsMatch(text);

    /// <summary>Each kind of thing that differs: what only the translation has, what only the original has.</summary>
    public static IEnumerable<(string Kind, string Got, string Expected)> Differences(
        string original, string translation)
    {
        var expected = Parts(original);
        var got = Parts(translation);
        foreach (var kind in Kinds)
        {
            var (more, less) = (
                Without(got.GetValueOrDefault(kind, []), expected.GetValueOrDefault(kind, [])),
                Without(expected.GetValueOrDefault(kind, []), got.GetValueOrDefault(kind, [])));
            if (more.Count + less.Count > 0)
            {
                yield return (kind, List(more), List(less));
            }
        }
    }

    private static string List(List<string> parts) => parts.Count == 0 ? "nothing more" : string.Join(" ", parts);

    private static List<string> Without(List<string> all, List<string> others)
    {
        List<string> rest = [.. all];
        others.ForEach(other => rest.Remove(other));
        return rest;
    }

    // Each kind is cut out before the next is looked for: a number in a formula is the formula's.
    private static Dictionary<string, List<string>> Parts(string source)
    {
        Dictionary<string, List<string>> parts = [];
        var rest = source;
        Cut("code", Code());
        Cut("formulas", Formula());
        Cut("links", Link());
        Cut("tags", Tag());
        Cut("headings", Heading());
        Cut("numbers", Number());
        return parts;

        void Cut(string kind, Regex pattern)
        {
            parts[kind] = [.. pattern.Matches(rest).Select(match => WordsInFormula().Replace(match.Value, "$1{…}"))];
            rest = pattern.Replace(rest, " ");
        }
    }

    [GeneratedRegex(@"[\u3400-\u9fff]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(```|~~~)[\s\S]*?^\1|(`+)(?!`).*?(?<!`)\2(?!`)", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\$\$[\s\S]*?\$\$|(?<!\\)\$[^$\n]+\$")]
    private static partial Regex Formula();

    // Words inside a formula are for the reader.
    [GeneratedRegex(@"(\\(?:text|textrm|mbox))\{[^{}]*\}")]
    private static partial Regex WordsInFormula();

    [GeneratedRegex(@"\]\([^)\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("</?[a-zA-Z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("^#+(?= )", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Number();
}
