namespace ShallowCourse.Site;

/// <summary>What all pages share: head, bar, theme switch, landmarks.</summary>
internal static class SitePage
{
    public static string ToHtml(
        Head head, string body, SiteWords words, SiteAssets assets, FormulaTypesetter typesetter) =>
        SiteTemplates.All.Load("page.html").Fill(
            ("language", head.Language),
            ("title", head.Title == words.Course ? words.Course : $"{head.Title} · {words.Course}"),
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
            ("course", words.Course),
            ("skip", words.Skip),
            ("places", Places(head, words, assets)),
            ("search", words.Search),
            ("switchTheme", words.SwitchTheme),
            ("body", body));

    private static string Places(Head head, SiteWords words, SiteAssets assets)
    {
        List<(string Url, string Name)> places = [($"{HomePage.Url}#lessons", words.Lessons)];
        // Where the build could not compile it, there is no playground.
        if (assets.HasPlayground)
        {
            places.Add((PlaygroundPage.Url, words.Playground));
        }

        places.AddRange(
            [
                (EquationsPage.Url, words.Equations), (GlossaryPage.Url, words.Glossary),
                (LibraryPage.Url, words.Library)]);
        return string.Join(" ", places.Select(place =>
            $"<a href=\"{head.Root}{place.Url}\"{(place.Url == head.Url ? " aria-current=\"page\"" : "")}>"
                + $"{HtmlText.Escape(place.Name)}</a>"));
    }

    /// <param name="Title">The page's.</param>
    /// <param name="Description">One sentence for search engines.</param>
    /// <param name="Language">en, zh.</param>
    /// <param name="Root">From the page to the site's root: empty, or ../</param>
    /// <param name="Kind">A class on the body.</param>
    /// <param name="Url">Below the site's root; the bar marks it.</param>
    public sealed record Head(string Title, string Description, string Language, string Root, string Kind, string Url)
    {
        /// <summary>
        /// On a lesson's page: its notebook below the notebooks' folder, without extension. Its cells run in the page.
        /// </summary>
        public string? Lesson { get; init; }

        /// <summary>On a lesson's page: how many exercises the course has.</summary>
        public int Exercises { get; init; }
    }
}
