using System.Text.RegularExpressions;

namespace ShallowCourse.Linting;

/// <summary>Rules about Markdown cells.</summary>
internal static partial class MarkdownRules
{
    private const int LongestText = 1800;

    public static IEnumerable<LintFinding> NoAt(LintedNotebook linted) =>
        from cell in linted.Markdown
        from line in cell.Source.Split('\n').Index()
        where line.Item.Contains('@', StringComparison.Ordinal)
        select LintFinding.In(
            cell, line.Index + 1, "@", "no @, not even in code spans",
            "Verso replaces @name by a variable's value: write \"at\", or show the code in a code cell.");

    public static IEnumerable<LintFinding> DisplayFormulaAlone(LintedNotebook linted) =>
        from cell in linted.Markdown
        from line in MarkdownProse.Lines(cell.Source)
        where line.Line.Contains("$$", StringComparison.Ordinal) && !AloneOnLine().IsMatch(line.Line)
        select LintFinding.In(
            cell, line.Number, line.Line.Trim(), "$$ alone on its line, or $$ … $$ with nothing before or after",
            "VS Code turns the paragraph into a red error otherwise.");

    public static IEnumerable<LintFinding> BalancedDollars(LintedNotebook linted)
    {
        foreach (var cell in linted.Markdown)
        {
            var (single, display, start) = (0, 0, 1);
            foreach (var (line, number) in MarkdownProse.Lines(cell.Source)
                .Append(("", cell.Source.Count(c => c == '\n') + 2)))
            {
                var dollars = Dollars().Matches(line);
                display += dollars.Count(match => match.Length == 2);
                single += dollars.Count(match => match.Length == 1);
                if (line.Trim().Length > 0)
                {
                    continue;
                }

                if (single % 2 != 0 || display % 2 != 0)
                {
                    yield return LintFinding.In(
                        cell, start, single % 2 != 0 ? "a $ without a partner" : "a $$ without a partner",
                        "formulas closed in the paragraph that opens them",
                        "Close the formula, or write \\$ for the sign itself.");
                }

                (single, display, start) = (0, 0, number + 1);
            }
        }
    }

    public static IEnumerable<LintFinding> FormulaOutsideHtml(LintedNotebook linted) =>
        from cell in linted.Markdown
        from line in MarkdownProse.Lines(cell.Source)
        where HtmlLine().IsMatch(line.Line) && Dollars().IsMatch(line.Line)
        select LintFinding.In(
            cell, line.Number, line.Line.Trim(), "no formula on a line of HTML",
            "Markdown is not read there, so the formula stays source: use words in the tag, and the formula below a "
                + "blank line.");

    public static IEnumerable<LintFinding> OneIdeaPerCell(LintedNotebook linted)
    {
        foreach (var cell in linted.Markdown)
        {
            var headings = MarkdownProse.Lines(cell.Source).Where(line => Heading().IsMatch(line.Line)).ToList();
            if (headings.Count > 1)
            {
                yield return LintFinding.In(
                    cell, headings[1].Number, $"{headings.Count} headings", "one", "Start a new cell at each heading.");
            }

            if (cell.Source.Length > LongestText)
            {
                yield return LintFinding.In(
                    cell, 1, $"{cell.Source.Length} characters", $"at most {LongestText}",
                    "Split the cell: one idea each.");
            }
        }
    }

    public static IEnumerable<LintFinding> NoScript(LintedNotebook linted) =>
        from cell in linted.Markdown
        from line in MarkdownProse.Lines(cell.Source)
        where Script().IsMatch(line.Line)
        select LintFinding.In(
            cell, line.Number, Script().Match(line.Line).Value, "C# and Markdown alone",
            "Hosts strip scripts and styles, or run them where they do harm.");

    [GeneratedRegex(@"^\s*\$\$\s*$|^\s*\$\$(?:[^$]|\\\$)+\$\$\s*$")]
    private static partial Regex AloneOnLine();

    [GeneratedRegex(@"(?<!\\)\$\$?")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"^ {0,3}</?(details|summary|div|p|table|tr|td|th|center|figure)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlLine();

    [GeneratedRegex("^ {0,3}#{1,6} ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"<(script|style|iframe|object|embed|link)\b|\son[a-z]+\s*=\s*[""']|javascript:",
        RegexOptions.IgnoreCase)]
    private static partial Regex Script();
}
