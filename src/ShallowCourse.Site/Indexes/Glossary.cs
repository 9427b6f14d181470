using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ShallowCourse.Site.Indexes;

/// <summary>
/// The tables below the lessons' headings "Glossary" as one list: a row is a term, its Chinese names, its meaning.
/// </summary>
internal sealed class Glossary
{
    private static readonly string[] Headings = ["Glossary", "词汇表"];

    public Glossary(IEnumerable<Lesson> lessons)
    {
        Terms = [.. from lesson in lessons
                    from cell in lesson.Notebook.Cells
                    where cell.Type == CellType.Markdown
                    let page = lesson.Pages[cell]
                    where page.Headings.Any(
                        heading => Headings.Contains(MarkdownPage.PlainText(heading), StringComparer.OrdinalIgnoreCase))
                    from row in page.Tables.SelectMany(table => table.OfType<TableRow>())
                    where !row.IsHeader && row.Count > 1
                    select new Place(lesson, row) into place
                    group place by MarkdownPage.PlainText(CellAt(place.Row, 0)).ToUpperInvariant() into places
                    where places.Key.Length > 0
                    orderby places.Key
                    select new GlossaryTerm(
                        MarkdownPage.PlainText(CellAt(places.First().Row, 0)), places.First().Row,
                        [.. places.Select(place => place.Lesson).Distinct()])];
    }

    public IReadOnlyList<GlossaryTerm> Terms { get; }

    public static ParagraphBlock? CellAt(TableRow row, int column) =>
        row.ElementAtOrDefault(column) is TableCell cell ? cell.OfType<ParagraphBlock>().FirstOrDefault() : null;

    private sealed record Place(Lesson Lesson, TableRow Row);
}
