using Microsoft.Playwright;

namespace ShallowCourse.Site.Tests;

public sealed class SiteInBrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 320)]
    public async Task A_lesson_opens_from_a_file_without_network_typeset_and_with_live_figures(
        ColorScheme scheme, int width)
    {
        await using var opened = await OpenAsync(
            $"en/{FixtureSite.LessonName}.html",
            new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var page = opened.Page;

        await page.WaitForFunctionAsync(
            "document.querySelectorAll('.shallowcourse-figure .js-plotly-plot .main-svg').length > 0 && "
                + "[...document.querySelectorAll('.shallowcourse-figure img')].every(i => getComputedStyle(i).display "
                + "=== 'none')");
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.External);
        Assert.Equal(
            scheme == ColorScheme.Dark ? "dark" : "light",
            await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.True(await page.Locator(".formula .katex-html").CountAsync() > 10);
        Assert.Equal(0, await page.Locator(".formula.tex, .katex-error").CountAsync());
        Assert.Equal(
            0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    [Fact]
    public async Task Without_scripts_every_figure_is_its_picture_and_every_formula_is_typeset()
    {
        await using var opened = await OpenAsync(
            $"en/{FixtureSite.LessonName}.html", new() { JavaScriptEnabled = false });

        Assert.Equal(0, await opened.Page.Locator(".formula.tex").CountAsync());
        Assert.True(await opened.Page.Locator(".formula .katex-html").First.IsVisibleAsync());
        Assert.True(await opened.Page.Locator(".shallowcourse-figure img").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Formulas_left_to_the_browser_are_typeset_there()
    {
        SkipWithoutAssets();
        var lessons = FixtureSite.Lessons();
        var map = new SiteMap(lessons, SiteWords.English);
        var assets = SiteAssets.BesideTheTool();
        assets.CopyTo(new SiteFolder(_folder.FullName));
        File.WriteAllText(
            Path.Combine(_folder.FullName, "page.html"),
            new LessonPage(new Lesson(lessons[^1].Notebook, ""), map, assets, FormulaTypesetter.InTheBrowser).ToHtml());

        await using var opened = await chromium.OpenAsync(new Uri(Path.Combine(_folder.FullName, "page.html")));

        await opened.Page.WaitForFunctionAsync(
            "document.querySelectorAll('.formula .katex-html').length > 10 && !document.querySelector('.formula.tex')");
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task The_switch_goes_round_and_the_choice_lasts()
    {
        await using var opened = await OpenAsync("index.html", new() { ColorScheme = ColorScheme.Dark });
        var button = opened.Page.Locator("button.theme");

        List<string> seen = [];
        for (var press = 0; press < 5; press++)
        {
            seen.Add(await Theme());
            if (press == 1)
            {
                // Chromium hands storage to another process, and a page that loads at once may be there before it.
                var tries = 0;
                do
                {
                    await opened.Page.WaitForTimeoutAsync(500);
                    await opened.Page.ReloadAsync();
                }
                while (await Theme() != seen[^1] && ++tries < 20);
                seen.Add(await Theme());
            }
            await button.ClickAsync();
        }

        Assert.Equal(
            ["dark system", "light light", "light light", "dark dark", "contrast contrast", "dark system"], seen);

        Task<string> Theme() =>
            opened.Page.EvaluateAsync<string>(
                "document.documentElement.dataset.theme + ' ' + document.documentElement.dataset.themeChoice");
    }

    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen, "rgb(29, 33, 38)")]
    [InlineData(ColorScheme.Dark, Media.Screen, "rgb(228, 230, 232)")]
    [InlineData(ColorScheme.Dark, Media.Print, "rgb(29, 33, 38)")]
    public async Task Without_scripts_the_page_has_the_colours_of_the_system_and_paper_is_light(
        ColorScheme scheme, Media media, string ink)
    {
        await using var opened = await OpenAsync(
            "index.html", new() { ColorScheme = scheme, JavaScriptEnabled = false });
        await opened.Page.EmulateMediaAsync(new() { Media = media });
        Assert.Equal(
            ink, await opened.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
    }

    [Fact]
    public async Task The_keyboard_skips_to_the_content_and_the_copy_button_copies()
    {
        await using var opened = await OpenAsync($"en/{FixtureSite.LessonName}.html");
        var page = opened.Page;

        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>(
                "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));

        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Locator("#broken .copy").ClickAsync();
        await page.WaitForFunctionAsync("document.querySelector('#broken .copy').textContent === '✓'");
        Assert.Equal("int n = \"four\";", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<BrowserPage> OpenAsync(string file, BrowserNewContextOptions? options = null)
    {
        SkipWithoutAssets();
        FixtureSite.Build(_folder.FullName, SiteAssets.BesideTheTool());
        return await chromium.OpenAsync(new Uri(Path.Combine(_folder.FullName, file)), options);
    }

    private static void SkipWithoutAssets()
    {
        var assets = SiteAssets.BesideTheTool();
        if (!assets.HasKatex || !assets.HasPlotly)
        {
            Unavailable.Skip("npm did not restore the site's assets.");
        }
    }
}
