using System.Text.Json;

namespace ShallowCourse.Site.Search;

/// <summary>
/// What search looks through, as a script that pages load on the first search: a file opened without a server may not
/// fetch.
/// </summary>
internal static class SearchIndex
{
    public const string FileName = "search-index.js";

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        // A script of its own, never inside HTML: nothing but quotes needs escaping.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string ToScript(SiteMap map, Glossary glossary, LibraryIndex library) =>
        $"window.courseSearch = {JsonSerializer.Serialize(Entries(map, glossary, library), JsonOptions)};\n";

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
                "Equation", $"Equation {equation.Number}", equation.Lesson.LongName, equation.Url,
                equation.Formula.Tex.Trim());
        }

        foreach (var term in glossary.Terms)
        {
            yield return new(
                "Term", term.Name, map.Words.Glossary, $"{GlossaryPage.Url}#{term.Anchor}",
                string.Join(
                    " ",
                    Enumerable.Range(1, 3)
                        .Select(column => MarkdownPage.PlainText(Glossary.CellAt(term.Row, column)))));
        }

        foreach (var member in library.Members)
        {
            yield return new(
                "Member", member.Name, map.Words.Library, $"{LibraryPage.Url}#{member.Anchor}", member.Summary);
        }
    }
}

/// <param name="Kind">Shown beside the title.</param>
/// <param name="Title">What a match counts most in.</param>
/// <param name="Place">The lesson or list.</param>
/// <param name="Url">Below the site's root.</param>
/// <param name="Text">Plain.</param>
internal sealed record SearchEntry(string Kind, string Title, string Place, string Url, string Text);
