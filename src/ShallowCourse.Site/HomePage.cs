namespace ShallowCourse.Site;

/// <summary>The site's index: the lessons as cards.</summary>
internal static class HomePage
{
    public const string Url = "index.html";

    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var card = SiteTemplates.All.Load("card.html");
        var thumbnails = Thumbnail.For(map.Lessons);
        var words = map.Words;
        var body = words.Fill(
            "home.html",
            ("actions", Actions(map, assets)),
            ("start", words.Prose("start", ("runHere", assets.Live.CanRun ? words.Prose("run-here") : ""))),
            ("stage", assets.HasPlayground ? words.Fill("stage.html", ("root", words.Root)) : ""),
            ("lessons", string.Concat(map.Lessons.Where(lesson => lesson.Rank == 0)
                .GroupBy(lesson => lesson.Number.Split('.')[0])
                .Select((week, i) =>
                    $"<h2{(i == 0 ? " id=\"lessons\"" : "")}>{HtmlText.Escape(words.Week(week.Key))}</h2>\n"
                    + $"<ol class=\"cards\">\n{Cards(week)}</ol>\n"))),
            ("more", map.Lessons.Any(lesson => lesson.Rank > 0)
                ? $"<h2>{HtmlText.Escape(words["afterTheLessons"])}</h2>\n<ul class=\"cards\">\n"
                    + $"{Cards(map.Lessons.Where(lesson => lesson.Rank > 0))}</ul>\n"
                : ""));
        return SitePage.ToHtml(
            new SitePage.Head(words["course"], words["lead"], words.Root, "home", Url), body, map, assets, typesetter);

        string Cards(IEnumerable<Lesson> lessons) => string.Concat(lessons.Select(lesson => card.Fill(
            (
                "picture",
                thumbnails.TryGetValue(lesson, out var picture) ? picture : SiteTemplates.All.TextOf("no-picture.svg")),
            ("url", words.Root + lesson.Url),
            ("language", words.Language),
            ("number", lesson.ShortName == lesson.Title ? "" : lesson.ShortName),
            ("title", lesson.Title),
            ("exercises", string.Join(' ', lesson.ExerciseIds)),
            ("aim", lesson.AimHtml(typesetter)),
            ("minutes", words.Format("minutes", lesson.Minutes)))));
    }

    private static string Actions(SiteMap map, SiteAssets assets)
    {
        var first = map.Lessons.Count > 0
            ? $"<a class=\"action\" href=\"{map.Words.Root}{HtmlText.Escape(map.Lessons[0].Url)}\">"
                + $"{HtmlText.Escape(Start(map, assets))}</a>\n"
            : "";
        return assets.HasPlayground
            ? $"{first}<a class=\"action second\" href=\"{PlaygroundPage.Url}\">"
                + $"{HtmlText.Escape(map.Words["openPlayground"])}</a>\n"
            : first;
    }

    private static string Start(SiteMap map, SiteAssets assets) =>
        map.Words.Format(assets.Live.CanRun ? "runHere" : "start", map.Lessons[0].ShortName);
}
