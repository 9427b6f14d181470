using System.Text;
using System.Text.RegularExpressions;

namespace ShallowCourse.Site;

/// <summary>
/// A cell's outputs as HTML: the richest form that a page can show. Our notebooks' own HTML is trusted, text is
/// escaped.
/// </summary>
internal static partial class OutputRenderer
{
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <param name="outputs">As the cell made them.</param>
    /// <param name="raisesException">Whether the lesson means the cell to fail.</param>
    /// <param name="typesetter">Shows LaTeX and the formulas of Markdown.</param>
    /// <param name="words">The page's.</param>
    public static string ToHtml(
        IReadOnlyList<CellOutput> outputs, bool raisesException, FormulaTypesetter typesetter, SiteWords words)
    {
        var html = new StringBuilder();
        foreach (var output in Merged(outputs))
        {
            html.Append(output switch
            {
                StreamOutput stream =>
                    $"<pre class=\"output text {stream.Name}\">{HtmlText.Escape(Plain(stream.Text).TrimEnd('\n'))}"
                        + "</pre>\n",
                ErrorOutput error => ErrorToHtml(error, raisesException, words),
                DisplayOutput display => ToHtml(display.Data, typesetter, words),
                ResultOutput result => ToHtml(result.Data, typesetter, words),
                _ => "",
            });
        }

        return html.ToString();
    }

    public static IEnumerable<Formula> FormulasOf(IReadOnlyList<CellOutput> outputs) => outputs
        .Select(output => output switch
        {
            DisplayOutput display => display.Data,
            ResultOutput result => result.Data,
            _ => null,
        })
        .OfType<MimeBundle>()
        .Where(data => data.Text(MimeBundle.Html) is null)
        .SelectMany(data => data.Text("text/markdown") is { } markdown ? new MarkdownPage(markdown).Formulas
            : data.Text("text/latex") is { } latex ? [LatexFormula(latex)]
            : []);

    private static string ToHtml(MimeBundle data, FormulaTypesetter typesetter, SiteWords words)
    {
        if (data.Text(MimeBundle.Html) is { } html)
        {
            return $"<div class=\"output html\">{html}</div>\n";
        }

        if (data.Text("image/svg+xml") is { } svg)
        {
            return Picture("image/svg+xml", Convert.ToBase64String(Encoding.UTF8.GetBytes(svg)), data, words);
        }

        foreach (var type in Pictures)
        {
            if (data.Text(type) is { } picture)
            {
                return Picture(type, Whitespace().Replace(picture, ""), data, words);
            }
        }

        if (data.Text("text/markdown") is { } markdown)
        {
            return $"<div class=\"output markdown\">{new MarkdownPage(markdown).ToHtml(typesetter, link => link)}"
                + $"</div>\n";
        }

        if (data.Text("text/latex") is { } latex)
        {
            return $"<div class=\"output equation\">{typesetter.ToHtml(LatexFormula(latex))}</div>\n";
        }

        return (data.Text(MimeBundle.Plain) ?? data.Text("application/json")) is { } text
            ? $"<pre class=\"output text\">{HtmlText.Escape(Plain(text))}</pre>\n"
            : "";
    }

    private static string Picture(string type, string base64, MimeBundle data, SiteWords words) =>
        $"<div class=\"output picture\"><img src=\"data:{type};base64,{base64}\" alt=\""
            + $"{HtmlText.Escape(data.Text(MimeBundle.Plain) ?? words["picture"])}\"></div>\n";

    private static string ErrorToHtml(ErrorOutput error, bool expected, SiteWords words)
    {
        var trace = Plain(string.Join('\n', error.Traceback)).Trim();
        var message = Plain(error.Value).Trim();
        var details = trace.Length == 0 || trace == message
            ? ""
            : $"<details><summary>{words["where"]}</summary><pre>{HtmlText.Escape(trace)}</pre></details>";
        var label = words[expected ? "meantToFail" : "error"];
        return $"""
            <div class="output error{(expected ? " expected" : "")}" role="note">
            <p><span class="label">{label}</span> <strong>{HtmlText.Escape(error.Name)}</strong></p>
            <pre>{HtmlText.Escape(message)}</pre>{details}
            </div>

            """;
    }

    private static Formula LatexFormula(string latex) => new(latex.Trim().Trim('$').Trim(), Display: true);

    /// <summary>Without terminal colours.</summary>
    private static string Plain(string text) => TerminalCodes().Replace(text, "");

    /// <summary>Kernels send a line at a time: what follows on the same stream is one text.</summary>
    private static List<CellOutput> Merged(IReadOnlyList<CellOutput> outputs)
    {
        List<CellOutput> merged = [];
        foreach (var output in outputs)
        {
            if (output is StreamOutput next && merged is [.., StreamOutput last] && last.Name == next.Name)
            {
                merged[^1] = last with { Text = last.Text + next.Text };
            }
            else
            {
                merged.Add(output);
            }
        }
        return merged;
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[ -/]*[@-~]")]
    private static partial Regex TerminalCodes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
