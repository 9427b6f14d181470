using System.Text.RegularExpressions;

namespace ShallowCourse.Site.Tests;

public sealed partial class SiteBuilderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void A_site_is_an_index_a_page_per_lesson_and_assets()
    {
        var result = FixtureSite.Build(_folder.FullName, SiteAssets.BesideTheTool());

        Assert.Equal(Path.Combine(_folder.FullName, "index.html"), result.Index);
        Assert.Empty(result.Problems);
        foreach (var file in (string[])[
            "index.html", "en/3.08-derivatives.html", "en/3.09-descent.html", "assets/site.css",
            "assets/site.js"])
        {
            Assert.True(File.Exists(Path.Combine(_folder.FullName, file)), file);
        }
    }

    [Fact]
    public void The_index_has_a_card_per_lesson_with_number_title_aim_and_minutes()
    {
        FixtureSite.Build(_folder.FullName, new SiteAssets("nothing"));

        var cards = Card().Matches(Read("index.html")).Select(match => Tags().Replace(match.Value, " "));
        Assert.Equal(
            [
                "3.8 Derivatives of activation functions What slope each activation has, and why it is written in "
                    + "terms of a . 1 min",
                "3.9 Gradient descent for neural networks Train the 2-layer network on the flower from the six "
                    + "equations of backpropagation, and check each against central differences. 25 min",
            ],
            cards.Select(card => Spaces().Replace(card, " ").Trim()));
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere_when_the_assets_were_restored()
    {
        var assets = SiteAssets.BesideTheTool();
        if (!assets.HasKatex || !assets.HasPlotly)
        {
            Unavailable.Skip("npm did not restore the site's assets.");
        }

        FixtureSite.Build(_folder.FullName, assets);

        foreach (var page in Directory.EnumerateFiles(_folder.FullName, "*.html", SearchOption.AllDirectories))
        {
            var loaded = Loaded()
                .Matches(OwnScript().Replace(File.ReadAllText(page), ""))
                .Select(match => match.Groups["url"].Value)
                .Where(url => !url.StartsWith("data:", StringComparison.Ordinal))
                .ToList();
            Assert.NotEmpty(loaded);
            Assert.All(
                loaded,
                url => Assert.True(
                    File.Exists(
                        url.StartsWith('/')
                            ? Path.Combine(_folder.FullName, url[1..])
                            : Path.Combine(Path.GetDirectoryName(page)!, url)),
                    $"{page}: {url}"));
        }
        foreach (var style in (string[])["site.css", "fonts.css", "katex/katex.min.css"])
        {
            Assert.DoesNotContain(
                "//", Regex.Replace(Read($"assets/{style}"), @"/\*.*?\*/", "", RegexOptions.Singleline),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_assets_pages_name_the_CDN_and_keep_formulas_readable()
    {
        FixtureSite.Build(_folder.FullName, new SiteAssets(Path.Combine(_folder.FullName, "nothing")));

        var page = Read($"en/{FixtureSite.LessonName}.html");
        Assert.Contains("https://cdn.jsdelivr.net/npm/katex@0.19.1/dist/katex.min.js", page, StringComparison.Ordinal);
        Assert.Contains("content=\"https://cdn.plot.ly/plotly-cartesian-4.1.1.min.js\"", page,
            StringComparison.Ordinal);
        Assert.Contains("<span class=\"formula tex\">\\{a_i\\}_{i=1}^m</span>", page, StringComparison.Ordinal);
        Assert.Contains(
            "Z^{[1]} &amp;= W^{[1]} X + b^{[1]} &amp; A^{[1]} &amp;= \\tanh(Z^{[1]}) \\\\\n", page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("fonts.css", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_CDN_has_the_versions_that_npm_restores()
    {
        var package = File.ReadAllText(
            Path.Combine(Repository.Root, "src", "ShallowCourse.Site", "package.json"));
        var nothing = new SiteAssets(_folder.FullName);

        Assert.Contains(
            $"\"katex\": \"{VersionIn().Match(nothing.KatexUrl("")).Value}\"", package, StringComparison.Ordinal);
        Assert.Contains(
            $"\"plotly.js-cartesian-dist-min\": \"{VersionIn().Match(nothing.PlotlyUrl("")).Value}\"", package,
            StringComparison.Ordinal);
        // Figures replace the one name by the other.
        Assert.Contains(
            $"\"plotly.js-gl3d-dist-min\": \"{VersionIn().Match(nothing.PlotlyUrl("")).Value}\"", package,
            StringComparison.Ordinal);
        Assert.Contains(nothing.PlotlyUrl(""), Chart.Line([0.0, 1], [0.0, 1]).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_that_cannot_be_typeset_is_a_problem_of_the_site()
    {
        var assets = SiteAssets.BesideTheTool();
        if (!assets.HasKatex)
        {
            Unavailable.Skip("npm did not restore the site's assets.");
        }

        var lesson = new Lesson(Notebook.Create("bad.ipynb", NotebookCell.Markdown("title", @"# Bad

$\frac{1$")), "");

        var problem = Assert.Single(SiteBuilder.Build([lesson], _folder.FullName, assets).Problems);

        Assert.Contains(
            @"bad.ipynb: got a formula that KaTeX cannot typeset, \frac{1", problem, StringComparison.Ordinal);
        Assert.Contains(@"<span class=""formula tex"">\frac{1</span>", Read("bad.html"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder.FullName, file));

    [GeneratedRegex("<a class=\"card\".*?</a>", RegexOptions.Singleline)]
    private static partial Regex Card();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // What a browser loads by itself; links that a reader follows are none of it.
    [GeneratedRegex(
        """(?:<link[^>]*\shref|<(?:script|img|iframe|source)[^>]*\ssrc|name="shallowcourse-plotly" content)"""
        + """="(?<url>[^"]*)""")]
    private static partial Regex Loaded();

    // A figure's script names the CDN for pages that bring no plotly.js.
    [GeneratedRegex("<script>.*?</script>", RegexOptions.Singleline)]
    private static partial Regex OwnScript();

    [GeneratedRegex(@"\d+\.\d+\.\d+")]
    private static partial Regex VersionIn();
}
