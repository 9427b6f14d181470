namespace ShallowCourse.Site.Search;

/// <summary>
/// What search looks through, as a script that pages load on the first search: a file opened without a server may not
/// fetch.
/// </summary>
internal static class SearchIndex
{
    public static string FileOf(SiteWords words) => $"search-index{words.Suffix}.js";

    public static string ToScript(SiteMap map, Glossary glossary, LibraryIndex library) =>
        SiteJson.ToScript("courseSearch", Entries(map, glossary, library));

    public static IEnumerable<SearchEntry> Entries(SiteMap map, Glossary glossary, LibraryIndex library)
    {
        foreach (var lesson in map.Lessons)
        {
            var section = lesson.Title;
            foreach (var cell in lesson.Notebook.Cells.Where(cell => cell.Type == CellType.Markdown))
            {
                var page = lesson.Pages[cell];
                if (page.Headings is [var heading, ..])
                {
                    section = MarkdownPage.PlainText(heading);
                }

                yield return new(
                    page.Headings.Count > 0 ? "Section" : "Text", section, lesson.LongName, $"{lesson.Url}#{cell.Name}",
                    page.Text);
            }
        }
        foreach (var equation in map.Equations.All)
        {
            yield return new(
                "Equation", map.Words.Format("equationTitle", equation.Number), equation.Lesson.LongName, equation.Url,
                equation.Formula.Tex.Trim());
        }

        foreach (var term in glossary.Terms)
        {
            yield return new(
                "Term", term.Name, map.Words["glossary"], $"{map.Words.Folder}{GlossaryPage.Url}#{term.Anchor}",
                string.Join(
                    " ",
                    Enumerable.Range(1, 3)
                        .Select(column => MarkdownPage.PlainText(Glossary.CellAt(term.Row, column)))));
        }

        foreach (var member in library.Members)
        {
            yield return new(
                "Member", member.Name, map.Words["library"],
                $"{map.Words.Folder}{LibraryPage.Url}#{member.Anchor}", member.Summary);
        }
    }
}
