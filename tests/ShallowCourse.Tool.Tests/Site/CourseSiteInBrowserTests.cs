using Microsoft.Playwright;

namespace ShallowCourse.Tool.Tests;

/// <summary>Every page of the real course, offline.</summary>
public sealed class CourseSiteInBrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const int MostBytes = 1_500_000;

    // Every figure, also those below the fold, which come to life as they come near.
    private const string Enliven = """
        async () => {
          for (const figure of document.querySelectorAll(".shallowcourse-figure")) {
            figure.scrollIntoView({ behavior: "instant", block: "center" });
            for (let tries = 0; tries < 200 && !figure.querySelector(".main-svg"); tries++) await new Promise(done => setTimeout(done, 50));
          }
          return [...document.querySelectorAll(".shallowcourse-figure")].filter(figure => !figure.querySelector(".main-svg")).length;
        }
        """;

    private const string TooWide = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    public static TheoryData<string> Pages => new(CourseSite.Pages);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_quiet_light_live_and_never_wider_than_its_window(string name)
    {
        await using var opened = await OpenAsync(name);
        var page = opened.Page;

        Assert.Equal(0, await page.EvaluateAsync<int>(Enliven));
        Assert.Equal(0, await page.Locator(".formula.tex, .katex-error").CountAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(0, await page.Locator("img:not([alt])").CountAsync());
        foreach (var width in (int[])[320, 768, 1280, 2560])
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.True(await page.EvaluateAsync<int>(TooWide) <= 0, $"{name} is wider than {width} pixels.");
        }
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.External);
        Assert.InRange(new FileInfo(Path.Combine(await CourseSite.FolderAsync(), name)).Length, 1, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_meets_WCAG_in_every_theme(string name)
    {
        await using var opened = await OpenAsync(name);
        await opened.Page.EvaluateAsync<int>(Enliven);
        List<string> violations = [];
        foreach (var theme in (string[])["light", "dark", "contrast"])
        {
            await opened.Page.EvaluateAsync($"window.setTheme('{theme}')");
            await opened.Page.WaitForTimeoutAsync(300);
            violations.AddRange((await Axe.ViolationsAsync(opened.Page)).Select(violation => $"{theme}: {violation}"));
        }
        Assert.True(violations.Count == 0, string.Join("\n", violations));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Without_scripts_a_page_has_its_pictures_equations_and_links(string name)
    {
        await using var opened = await OpenAsync(name, new() { JavaScriptEnabled = false });
        var figures = opened.Page.Locator(".shallowcourse-figure");
        for (var index = 0; index < await figures.CountAsync(); index++)
            Assert.True(await figures.Nth(index).Locator("img").First.IsVisibleAsync(), $"{name}: figure {index} has no picture.");
        Assert.Equal(0, await opened.Page.Locator(".formula.tex").CountAsync());
        var folder = Path.GetDirectoryName(Path.Combine(await CourseSite.FolderAsync(), name))!;
        foreach (var mention in await opened.Page.Locator("a.mention").AllAsync())
        {
            var parts = (await mention.GetAttributeAsync("href"))!.Split('#');
            Assert.Contains($"id=\"{parts[1]}\"", File.ReadAllText(Path.Combine(folder, parts[0])), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("leaky ReLU", "glossary.html#term-leaky-relu")]
    [InlineData("3.35", "en/3.09-gradient-descent.html#eq-3.35")]
    [InlineData("saturation", "glossary.html#term-saturation")]
    public async Task Search_finds_by_keyboard_what_a_reader_asks_for(string query, string first)
    {
        await using var opened = await OpenAsync("en/3.01-neural-network-overview.html");
        var page = opened.Page;
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(query);
        await page.WaitForFunctionAsync("/found|first/i.test(document.querySelector('dialog.search [role=status]').textContent)");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith(first, StringComparison.Ordinal));
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task A_mention_shows_its_equation_on_focus_and_escape_hides_it()
    {
        await using var opened = await OpenAsync("en/3.09-gradient-descent.html");
        var card = opened.Page.Locator("#equation-card");
        await opened.Page.Locator("a.mention[data-equation='3.15']").First.FocusAsync();
        await card.Locator(".katex-html").First.WaitForAsync();
        Assert.Contains("3.15", await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("equation-card", await opened.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-describedby')"));
        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.False(await card.IsVisibleAsync());
    }

    [Fact]
    public async Task The_slider_moves_the_replay()
    {
        await using var opened = await OpenAsync("en/3.09-gradient-descent.html");
        var page = opened.Page;
        await page.EvaluateAsync<int>(Enliven);
        var moved = await page.EvaluateAsync<bool>("""
            async () => {
              const plot = [...document.querySelectorAll(".js-plotly-plot")].find(plot => plot.layout.sliders?.length);
              if (!plot) return false;
              const state = () => JSON.stringify(plot.data.map(trace => trace.z ?? trace.y));
              const before = state();
              const steps = plot.layout.sliders[0].steps;
              const { method, args } = steps[0]; // it opens on the last
              await Plotly[method](plot, ...args);
              await new Promise(done => setTimeout(done, 500));
              return before !== state();
            }
            """);
        Assert.True(moved);
    }

    private async Task<BrowserPage> OpenAsync(string name, BrowserNewContextOptions? options = null) =>
        await chromium.OpenAsync(new Uri(Path.Combine(await CourseSite.FolderAsync(), name)), options);
}
