namespace ShallowCourse.Tool;

/// <summary>A page at the site's root that lists what the lessons hold.</summary>
internal static class IndexPage
{
    public static string ToHtml(string title, string lead, string list, SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var body = PageTemplate.Load("list.html").Fill(("title", title), ("lead", lead), ("list", list));
        return SitePage.ToHtml(new SitePage.Head(title, lead, "en", "", "index"), body, map.Words, assets, typesetter);
    }

    /// <summary>A link to a lesson, or to one of its cells.</summary>
    public static string LinkTo(Lesson lesson, string? fragment = null) =>
        $"<a href=\"{HtmlText.Escape(lesson.Url)}{(fragment is null ? "" : "#" + HtmlText.Escape(fragment))}\">{HtmlText.Escape(NameOf(lesson))}</a>";

    public static string NameOf(Lesson lesson) => lesson.Number.Length == 0 ? lesson.Title : $"{lesson.Number} {lesson.Title}";

    /// <summary>The lessons as links on a line.</summary>
    public static string LinksTo(IEnumerable<Lesson> lessons) => string.Join(", ", lessons.Select(lesson =>
        $"<a href=\"{HtmlText.Escape(lesson.Url)}\" title=\"{HtmlText.Escape(lesson.Title)}\">{HtmlText.Escape(lesson.Number.Length == 0 ? lesson.Title : lesson.Number)}</a>"));
}
