namespace ShallowCourse.Tool;

internal static class LibraryPage
{
    public const string Url = "library.html";

    public static string ToHtml(LibraryIndex index, SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        EquationMentions mentions = new(map.Equations, "", "");
        var rows = string.Concat(index.Members.Select(member => $"""
            <tr id="{HtmlText.Escape(member.Anchor)}"><th scope="row"><code>{HtmlText.Escape(member.Name).Replace(".", ".<wbr>", StringComparison.Ordinal)}</code></th><td>{mentions.ToHtml(member.Summary)}</td><td>{string.Join(", ", member.Uses.Select(LinkTo))}</td></tr>

            """));
        return IndexPage.ToHtml(
            map.Words.Library,
            map.Words.LibraryLead,
            $"<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Member</th><th scope=\"col\">What it is</th><th scope=\"col\">Used in</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>",
            map,
            assets,
            typesetter);
    }

    private static string LinkTo(LibraryUse use) =>
        $"<a href=\"{HtmlText.Escape(use.Lesson.Url)}#{HtmlText.Escape(use.Cell.Name)}\" title=\"{HtmlText.Escape(use.Lesson.Title)}\">{HtmlText.Escape(use.Lesson.Number.Length == 0 ? use.Lesson.Title : use.Lesson.Number)}</a>";
}
