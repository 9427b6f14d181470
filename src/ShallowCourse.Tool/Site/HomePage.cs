namespace ShallowCourse.Tool;

/// <summary>The site's index: the lessons as cards.</summary>
internal static class HomePage
{
    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var card = PageTemplate.Load("card.html");
        var cards = string.Concat(map.Lessons.Select(lesson => card.Fill(
            ("picture", lesson.PictureSvg is null ? "" : $"<img class=\"picture\" src=\"{HtmlText.Escape(lesson.PictureUrl)}\" alt=\"\" loading=\"lazy\">\n"),
            ("url", lesson.Url),
            ("language", lesson.Language),
            ("number", lesson.Number),
            ("title", lesson.Title),
            ("aim", lesson.AimHtml(typesetter)),
            ("minutes", map.Words.Minutes(lesson.Minutes)))));
        var body = PageTemplate.Load("home.html").Fill(
            ("course", map.Words.Course),
            ("lead", map.Words.Lead),
            ("lessons", map.Words.Lessons),
            ("playground", assets.HasPlayground ? $"<a href=\"{PlaygroundPage.Url}\">The playground</a> trains a network before your eyes, with every equation in numbers." : ""),
            ("cards", cards));
        return SitePage.ToHtml(new SitePage.Head(map.Words.Course, map.Words.Lead, "en", "", "home"), body, map.Words, assets, typesetter);
    }
}
