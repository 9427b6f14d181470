using System.Text;
using System.Text.RegularExpressions;

namespace ShallowCourse.Site.Equations;

/// <summary>
/// Links the numbers of equations in a text. "3.9" alone may be a lesson, so a number that is one too needs the word
/// "equation", or "in", before it; the others need not.
/// </summary>
/// <param name="index">What can be linked.</param>
/// <param name="folder">The reader's language.</param>
/// <param name="root">From the page to the site's root.</param>
internal sealed partial class EquationMentions(EquationIndex index, string folder, string root)
{
    /// <summary>Prose as HTML.</summary>
    public string ToHtml(string text) => ToHtml(text, inCode: false);

    /// <summary>
    /// A comment as HTML: there a bare number may be a value, so only "Equation 3.15" and a comment's opening number
    /// are links.
    /// </summary>
    public string CommentToHtml(string comment) => ToHtml(comment, inCode: true);

    private string ToHtml(string text, bool inCode)
    {
        var html = new StringBuilder();
        var end = 0;
        var lastEnd = -1;
        foreach (Match match in Number().Matches(text))
        {
            if (index.Find(match.Value, folder) is not { } equation)
            {
                continue;
            }

            var before = text[..match.Index];
            var named = Lead().IsMatch(before);
            var follows = lastEnd >= 0 && Joint().IsMatch(text[lastEnd..match.Index]);
            var opens = inCode && CommentStart().IsMatch(before);
            var bare = !inCode && !index.IsAlsoLesson(match.Value) && !OtherLead().IsMatch(before);
            var meant = named || follows || opens || bare || (!inCode && WeakLead().IsMatch(before));
            if (!meant)
            {
                continue;
            }

            html.Append(HtmlText.Escape(text[end..match.Index]));
            html.Append("<a class=\"mention\" href=\"").Append(root).Append(HtmlText.Escape(equation.Url))
                .Append("\" data-equation=\"").Append(match.Value).Append("\">").Append(match.Value).Append("</a>");
            end = match.Index + match.Length;
            lastEnd = end;
        }
        return html.Append(HtmlText.Escape(text[end..])).ToString();
    }

    [GeneratedRegex(@"(?<![\w.,·=<>≈+−-])\d{1,2}\.\d{1,2}(?![\w%°]|\.\d|\s?[%×·])")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\b[Ee]q(uation)?s?\.?\s+\(?|(公式|方程|等式|式)\s*[（(]?)$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(in|their)\s+\(?$")]
    private static partial Regex WeakLead();

    [GeneratedRegex(@"([Ll]essons?|[Ss]ections?|§|about|≈|=|is|at|by|第|约|是|为|到|在)\s*$")]
    private static partial Regex OtherLead();

    [GeneratedRegex(@"^(,|、|\s*–|,?\s+(and|or|to|with)|\s*(和|与|或|至|到))?\s*[（(]?$")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\s*//\s*$")]
    private static partial Regex CommentStart();
}
