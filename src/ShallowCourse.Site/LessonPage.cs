namespace ShallowCourse.Site;

/// <summary>One lesson as a page.</summary>
internal sealed class LessonPage(Lesson lesson, SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
{
    private readonly EquationMentions _mentions = new(map.Equations, lesson.Folder, lesson.Root);

    public string ToHtml()
    {
        var cells = lesson.Notebook.Cells.Select(CellToHtml).ToList();
        var body = map.Words.Fill(
            "lesson.html",
            ("contents", Contents()),
            ("opening", cells.FirstOrDefault("")),
            ("cells", string.Concat(cells.Skip(1))),
            (
                "openIn",
                map.Words.Prose(
                    "open-in", ("root", lesson.Root), ("notebook", lesson.NotebookUrl),
                    ("path", lesson.CopyFile["notebooks/".Length..]))),
            (
                "minutes",
                lesson.StatesMinutes
                    ? ""
                    : $"<p class=\"minutes\">{HtmlText.Escape(map.Words.Format("minutes", lesson.Minutes))}</p>"),
            ("previous", Neighbour(-1, "previous")),
            ("next", Neighbour(+1, "next")));
        return SitePage.ToHtml(
            new SitePage.Head(lesson.LongName, lesson.Aim, lesson.Root, "lesson", lesson.Name)
            {
                Lesson = Path.ChangeExtension(lesson.PageFile, null),
                Exercises = map.Exercises,
            },
            FigureScripts.KeptOnce(body),
            map,
            assets,
            typesetter);
    }

    private string CellToHtml(NotebookCell cell)
    {
        var id = HtmlText.Escape(cell.Name);
        if (cell.Type == CellType.Markdown)
        {
            var page = lesson.Pages[cell];
            return $"<section class=\"cell markdown\" id=\"{id}\">\n"
                + $"{page.ToHtml(typesetter, link => map.LinkFrom(lesson, cell, link), _mentions.ToHtml)}</section>\n";
        }
        if (!cell.IsCode)
        {
            return $"<pre class=\"cell raw\" id=\"{id}\">{HtmlText.Escape(cell.Source)}</pre>\n";
        }

        return SiteTemplates.All.Load("code-cell.html").Fill(
            ("id", cell.Name),
            ("kind", cell.HasTag(CellTags.Exercise) ? " exercise" : ""),
            ("raises", cell.HasTag(CellTags.RaisesException) ? " data-raises" : ""),
            ("code", CSharpHighlighter.ToHtml(cell.Source.TrimEnd(), _mentions.CommentToHtml)),
            ("copy", map.Words["copy"]),
            ("outputs", OutputsToHtml(cell)));
    }

    private string OutputsToHtml(NotebookCell cell)
    {
        var html = OutputRenderer.ToHtml(
            cell.Outputs, cell.HasTag(CellTags.RaisesException), typesetter, map.Words);
        return html.Length == 0 ? "" : $"<div class=\"outputs\">\n{html}</div>";
    }

    /// <summary>
    /// Sections of the lesson: second-level headings, each in a cell of its own, whose id is the anchor.
    /// </summary>
    private string Contents() => string.Concat(
        from cell in lesson.Notebook.Cells
        where cell.Type == CellType.Markdown
        from heading in lesson.Pages[cell].Headings
        where heading.Level == 2
        select $"<li><a href=\"#{HtmlText.Escape(cell.Name)}\">{MarkdownPage.ToHtml(heading, typesetter)}</a></li>\n");

    private string Neighbour(int step, string kind) => map.Neighbour(lesson, step) is { } neighbour
        ? SiteTemplates.All.Load("neighbour.html").Fill(
            ("kind", kind),
            ("url", lesson.Root + neighbour.Url),
            ("word", map.Words[kind]),
            ("number", neighbour.Number),
            ("title", neighbour.Title))
        : "";
}
