namespace ShallowCourse.Site.Indexes;

/// <summary>A page at the site's root that lists what the lessons hold.</summary>
internal static class IndexPage
{
    public static string ToHtml(
        string url, string title, string lead, string list, SiteMap map, SiteAssets assets,
        FormulaTypesetter typesetter, string? root = null)
    {
        var body = SiteTemplates.All.Load("list.html").Fill(("title", title), ("lead", lead), ("list", list));
        return SitePage.ToHtml(
            new SitePage.Head(title, lead, root ?? map.Words.Root, "index", url), body, map, assets, typesetter);
    }

    /// <summary>A link to a lesson, or to one of its cells.</summary>
    /// <param name="root">From the page to the site's root.</param>
    /// <param name="lesson">Where it leads.</param>
    /// <param name="fragment">The cell's id.</param>
    public static string LinkTo(string root, Lesson lesson, string? fragment = null) =>
        $"<a href=\"{root}{HtmlText.Escape(lesson.Url)}{(fragment is null ? "" : "#" + HtmlText.Escape(fragment))}\">"
            + $"{HtmlText.Escape(lesson.LongName)}</a>";

    /// <summary>The lessons as links on a line.</summary>
    public static string LinksTo(string root, IEnumerable<Lesson> lessons) =>
        LinksTo(root, lessons.Select(lesson => (lesson, lesson.Url)));

    /// <summary>The same, each to a place of its own.</summary>
    public static string LinksTo(string root, IEnumerable<(Lesson Lesson, string Url)> places) =>
        string.Join(", ", places.Select(place =>
        $"<a href=\"{root}{HtmlText.Escape(place.Url)}\" title=\"{HtmlText.Escape(place.Lesson.Title)}\">"
            + $"{HtmlText.Escape(place.Lesson.ShortName)}</a>"));

    /// <summary>A row of links to the parts of a long page.</summary>
    public static string Jump(string label, IEnumerable<(string Anchor, string Name)> parts) =>
        $"<nav class=\"jump\" aria-label=\"{HtmlText.Escape(label)}\">" + string.Join(" ", parts.Select(
            part => $"<a href=\"#{HtmlText.Escape(part.Anchor)}\">{HtmlText.Escape(part.Name)}</a>")) + "</nav>\n";
}
