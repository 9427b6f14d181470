namespace ShallowCourse.Site;

/// <summary>The site's index: the lessons as cards.</summary>
internal static class HomePage
{
    public const string Url = "index.html";

    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var card = SiteTemplates.All.Load("card.html");
        var thumbnails = Thumbnail.For(map.Lessons);
        var body = SiteTemplates.All.Load("home.html").Fill(
            ("course", map.Words.Course),
            ("lead", map.Words.Lead),
            ("actions", Actions(map, assets)),
            ("runHere", assets.Live.CanRun ? SiteTemplates.All.TextOf("run-here.html") : ""),
            ("stage", assets.HasPlayground ? SiteTemplates.All.TextOf("stage.html") : ""),
            ("lessons", string.Concat(map.Lessons.Where(lesson => lesson.Rank == 0)
                .GroupBy(lesson => lesson.Number.Split('.')[0])
                .Select((week, i) =>
                    $"<h2{(i == 0 ? " id=\"lessons\"" : "")}>{HtmlText.Escape(map.Words.Week(week.Key))}</h2>\n"
                    + $"<ol class=\"cards\">\n{Cards(week)}</ol>\n"))),
            ("more", map.Lessons.Any(lesson => lesson.Rank > 0)
                ? $"<h2>{HtmlText.Escape(map.Words.AfterTheLessons)}</h2>\n<ul class=\"cards\">\n"
                    + $"{Cards(map.Lessons.Where(lesson => lesson.Rank > 0))}</ul>\n"
                : ""));
        return SitePage.ToHtml(
            new SitePage.Head(map.Words.Course, map.Words.Lead, "en", "", "home", Url), body, map.Words, assets,
            typesetter);

        string Cards(IEnumerable<Lesson> lessons) => string.Concat(lessons.Select(lesson => card.Fill(
            (
                "picture",
                thumbnails.TryGetValue(lesson, out var picture) ? picture : SiteTemplates.All.TextOf("no-picture.svg")),
            ("url", lesson.Url),
            ("language", lesson.Language),
            ("number", lesson.ShortName == lesson.Title ? "" : lesson.ShortName),
            ("title", lesson.Title),
            ("exercises", string.Join(' ', lesson.ExerciseIds)),
            ("aim", lesson.AimHtml(typesetter)),
            ("minutes", map.Words.Minutes(lesson.Minutes)))));
    }

    private static string Actions(SiteMap map, SiteAssets assets)
    {
        var first = map.Lessons.Count > 0
            ? $"<a class=\"action\" href=\"{HtmlText.Escape(map.Lessons[0].Url)}\">"
                + $"{HtmlText.Escape(map.Words.Start(map.Lessons[0].ShortName, assets.Live.CanRun))}</a>\n"
            : "";
        return assets.HasPlayground
            ? $"{first}<a class=\"action second\" href=\"{PlaygroundPage.Url}\">"
                + $"{HtmlText.Escape(map.Words.OpenPlayground)}</a>\n"
            : first;
    }
}
