namespace ShallowCourse.Site.Indexes;

internal static class GlossaryPage
{
    public const string Url = "glossary.html";

    public static string ToHtml(Glossary glossary, SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var rows = string.Concat(glossary.Terms.Select(term =>
            $"<tr role=\"row\" id=\"{HtmlText.Escape(term.Anchor)}\">"
            + $"<th scope=\"row\" role=\"rowheader\">{Cell(term, 0)}</th>"
            + $"<td role=\"cell\" lang=\"zh-Hans\">{Cell(term, 1)}</td>"
            + $"<td role=\"cell\" lang=\"zh-Hant\">{Cell(term, 2)}</td>"
            + $"<td role=\"cell\" class=\"meaning\">{Cell(term, 3)}</td>"
            + $"<td role=\"cell\" class=\"used\">{IndexPage.LinksTo(map.Words.Root, term.Lessons)}</td></tr>\n"));
        string[] heads = [map.Words["term"], "简体", "繁體", map.Words["meaning"], map.Words["lessons"]];
        return IndexPage.ToHtml(
            Url,
            map.Words["glossary"],
            map.Words["glossaryLead"],
            // Roles, because on a phone the rows are no table rows to the style sheet, and then neither to a screen
            // reader.
            $"<table role=\"table\" class=\"glossary\">\n<thead role=\"rowgroup\"><tr role=\"row\">"
                + string.Concat(heads.Select(
                    head => $"<th scope=\"col\" role=\"columnheader\">{HtmlText.Escape(head)}</th>"))
                + $"</tr></thead>\n<tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>",
            map,
            assets,
            typesetter);

        string Cell(GlossaryTerm term, int column) =>
            Glossary.CellAt(term.Row, column) is { } cell ? MarkdownPage.ToHtml(cell, typesetter) : "";
    }
}
