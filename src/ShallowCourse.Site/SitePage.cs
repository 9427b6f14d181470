namespace ShallowCourse.Site;

/// <summary>What all pages share: head, bar, theme switch, landmarks.</summary>
internal static class SitePage
{
    public static string ToHtml(
        Head head, string body, SiteMap map, SiteAssets assets, FormulaTypesetter typesetter) =>
        map.Words.Fill(
            "page.html",
            ("language", map.Words.Language),
            ("title", head.Title == map.Words["course"] ? head.Title : $"{head.Title} · {map.Words["course"]}"),
            ("description", head.Description),
            ("kind", head.Kind),
            ("root", head.Root),
            ("plotly", assets.PlotlyUrl(head.Root)),
            ("theme", SiteTemplates.All.TextOf("theme.js")),
            ("fonts", assets.HasFonts ? $"<link rel=\"stylesheet\" href=\"{head.Root}assets/fonts.css\">" : ""),
            ("katex", assets.KatexUrl(head.Root)),
            ("formulas", typesetter.NeedsScript
                ? $"<script defer src=\"{assets.KatexUrl(head.Root)}katex.min.js\"></script>\n<script defer src=\""
                    + $"{head.Root}assets/formulas.js\"></script>"
                : ""),
            ("live", assets.Live.HeadHtml(head.Root, assets.KatexUrl(head.Root), head.Lesson, head.Exercises)),
            ("folder", map.Words.Folder),
            ("suffix", map.Words.Suffix),
            ("alternates", Alternates(head, map)),
            ("languages", Languages(head, map)),
            ("places", Places(head, map.Words, assets)),
            ("body", body));

    private static string Places(Head head, SiteWords words, SiteAssets assets)
    {
        List<(string Url, string Name)> places = [($"{HomePage.Url}#lessons", words["lessons"])];
        // Where the build could not compile it, there is no playground.
        if (assets.HasPlayground)
        {
            places.Add((PlaygroundPage.Url, words["playground"]));
        }

        places.AddRange(
            [
                (EquationsPage.Url, words["equations"]), (GlossaryPage.Url, words["glossary"]),
                (LibraryPage.Url, words["library"])]);
        return string.Join(" ", places.Select(place =>
            $"<a href=\"{head.Root}{words.Folder}{place.Url}\""
                + $"{(place.Url == head.Name ? " aria-current=\"page\"" : "")}>"
                + $"{HtmlText.Escape(place.Name)}</a>"));
    }

    // Search engines are told of a page's twins, among them itself.
    private static string Alternates(Head head, SiteMap map) => map.Editions.Count < 2
        ? ""
        : string.Concat(
            from edition in map.Editions
            let twin = edition.Twin(head.Name)
            where twin is not null
            select $"<link rel=\"alternate\" hreflang=\"{edition.Words.Language}\" "
                + $"href=\"{head.Root}{HtmlText.Escape(twin)}\">\n");

    private static string Languages(Head head, SiteMap map) => string.Concat(
        from edition in map.Editions
        where edition != map
        let twin = edition.Twin(head.Name)
        select $"<a class=\"language\"{(twin is null ? "" : " data-same")} lang=\"{edition.Words.Language}\" "
            + $"hreflang=\"{edition.Words.Language}\" href=\"{head.Root}"
            + $"{HtmlText.Escape(twin ?? edition.Words.Folder + HomePage.Url)}\">{edition.Words["language"]}</a>\n");

    /// <param name="Title">The page's.</param>
    /// <param name="Description">One sentence for search engines.</param>
    /// <param name="Root">From the page to the site's root: empty, or ../</param>
    /// <param name="Kind">A class on the body.</param>
    /// <param name="Name">In every language the same: a lesson's, or an index page's file, which the bar marks.</param>
    public sealed record Head(string Title, string Description, string Root, string Kind, string Name)
    {
        /// <summary>
        /// On a lesson's page: its notebook below the notebooks' folder, without extension. Its cells run in the page.
        /// </summary>
        public string? Lesson { get; init; }

        /// <summary>On a lesson's page: how many exercises the course has.</summary>
        public int Exercises { get; init; }
    }
}
