namespace ShallowCourse.Tool;

internal static class GlossaryPage
{
    public const string Url = "glossary.html";

    public static string ToHtml(Glossary glossary, SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var rows = string.Concat(glossary.Terms.Select(term => $"""
            <tr id="{HtmlText.Escape(term.Anchor)}"><th scope="row">{Cell(term, 0)}</th><td lang="zh-Hans">{Cell(term, 1)}</td><td lang="zh-Hant">{Cell(term, 2)}</td><td>{Cell(term, 3)}</td><td>{IndexPage.LinksTo(term.Lessons)}</td></tr>

            """));
        return IndexPage.ToHtml(
            map.Words.Glossary,
            map.Words.GlossaryLead,
            $"<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Term</th><th scope=\"col\">简体</th><th scope=\"col\">繁體</th><th scope=\"col\">Meaning</th><th scope=\"col\">Lessons</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>",
            map,
            assets,
            typesetter);

        string Cell(GlossaryTerm term, int column) => Glossary.CellAt(term.Row, column) is { } cell ? MarkdownPage.ToHtml(cell, typesetter) : "";
    }
}
