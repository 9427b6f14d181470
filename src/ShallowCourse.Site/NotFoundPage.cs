namespace ShallowCourse.Site;

/// <summary>
/// What a server shows for an address that the site does not have. It may stand at any depth, so its links begin at the
/// server's root.
/// </summary>
internal static class NotFoundPage
{
    public const string Url = "404.html";

    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var lessons = string.Concat(
            map.Lessons.Select(
                lesson =>
                    $"<li><a href=\"/{HtmlText.Escape(lesson.Url)}\">{HtmlText.Escape(lesson.LongName)}</a></li>\n"));
        return IndexPage.ToHtml(
            Url, map.Words["notFound"], map.Words["notFoundLead"], $"<ul class=\"plain\">\n{lessons}</ul>", map, assets,
            typesetter, "/");
    }
}
