using Microsoft.Playwright;

namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>The lessons' charts under a finger, a keyboard and in the dark.</summary>
public sealed class ChartsInBrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private static readonly BrowserNewContextOptions Phone =
        new() { ViewportSize = new() { Width = 400, Height = 860 }, HasTouch = true, IsMobile = true };

    [Theory]
    [InlineData(".nsewdrag")]
    [InlineData(".nsdrag")]
    [InlineData(".nwdrag")]
    public async Task A_swipe_that_starts_on_a_chart_moves_the_page_and_not_the_chart(string start)
    {
        await using var opened = await OpenAsync("3.09-gradient-descent", "replay", Phone);
        var page = opened.Page;
        const string Ranges = """
            () => {
              const layout = document.querySelector("#replay .js-plotly-plot")._fullLayout;
              return JSON.stringify([layout.xaxis.range, layout.yaxis.range]);
            }
            """;
        var before = await page.EvaluateAsync<string>(Ranges);
        var top = await page.EvaluateAsync<double>("scrollY");

        await SwipeUpAsync(page, page.Locator($"#replay {start}").First);

        await page.WaitForFunctionAsync("top => scrollY > top + 50", top);
        Assert.Equal(before, await page.EvaluateAsync<string>(Ranges));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task The_buttons_of_a_chart_come_with_the_pointer_cover_no_title_and_send_nothing_away(int width)
    {
        await using var opened = await OpenAsync(
            "3.09-gradient-descent", "replay", new() { ViewportSize = new() { Width = width, Height = 860 } });
        var chart = opened.Page.Locator("#replay .js-plotly-plot");
        await opened.Page.Mouse.MoveAsync(0, 0);
        await ShownAsync("0");
        await chart.HoverAsync();
        await ShownAsync("1");

        var title = (await chart.Locator(".gtitle").BoundingBoxAsync())!;
        var bar = (await chart.Locator(".modebar").BoundingBoxAsync())!;
        Assert.True(bar.Y > title.Y + title.Height, $"the bar at {bar.Y} is not below the title at {title.Y}");
        var buttons = await chart.Locator(".modebar-btn").EvaluateAllAsync<string[]>(
            "buttons => buttons.map(button => button.dataset.title)");
        Assert.NotEmpty(buttons);
        Assert.DoesNotContain(
            buttons, button => button.Contains("share", StringComparison.OrdinalIgnoreCase)
                || button.Contains("cloud", StringComparison.OrdinalIgnoreCase)
                || button.Contains("edit", StringComparison.OrdinalIgnoreCase));

        Task ShownAsync(string opacity) => opened.Page.WaitForFunctionAsync(
            "opacity => getComputedStyle(document.querySelector('#replay .modebar-group')).opacity === opacity",
            opacity);
    }

    [Fact]
    public async Task A_slider_opens_at_its_first_step_moves_by_arrow_keys_and_plays_to_the_end()
    {
        await using var opened = await OpenAsync("3.07-why-nonlinear", "units-tanh");
        var page = opened.Page;
        var slider = page.Locator("#units-tanh input[type=range]");
        const string Heights = "() => JSON.stringify(document.querySelector('#units-tanh "
            + ".js-plotly-plot').data.map(trace => trace.z ?? trace.y))";
        Assert.Equal("0", await slider.InputValueAsync());
        Assert.Equal("hidden units: 1", await slider.GetAttributeAsync("aria-valuetext"));
        Assert.Equal("hidden units", await slider.GetAttributeAsync("aria-label"));
        var first = await page.EvaluateAsync<string>(Heights);

        await slider.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync($"first => ({Heights})() !== first", first);
        Assert.Equal("hidden units: 2", await page.Locator("#units-tanh .shallowcourse-steps span").InnerTextAsync());
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForFunctionAsync($"first => ({Heights})() === first", first);

        await page.GetByRole(AriaRole.Button, new() { Name = "Play" }).Last.ClickAsync();
        await page.WaitForFunctionAsync(
            "document.querySelector('#units-tanh .shallowcourse-steps span').textContent === 'hidden units: 10' && "
                + "document.querySelector('#units-tanh .shallowcourse-steps button').textContent.includes('Play')");
    }

    [Fact]
    public async Task A_plane_keeps_its_aspect_on_a_phone()
    {
        await using var opened = await OpenAsync("3.09-gradient-descent", "replay", Phone);
        var ratio = await opened.Page.EvaluateAsync<double>("""
            () => {
              const { xaxis, yaxis } = document.querySelector("#replay .js-plotly-plot")._fullLayout;
              const length = (axis) => axis._length / Math.abs(axis.range[1] - axis.range[0]);
              return length(xaxis) / length(yaxis);
            }
            """);
        Assert.Equal(1, ratio, 0.02);
    }

    [Fact]
    public async Task Fields_and_their_lines_follow_the_theme()
    {
        await using var opened =
            await OpenAsync("3.09-gradient-descent", "replay", new() { ColorScheme = ColorScheme.Light });
        var page = opened.Page;
        foreach (var (theme, field, line) in new[]
        {
            ("light", "#F5F4F2", "#1B1F24"), ("dark", "#25292E", "#F0F3F6"), ("light", "#F5F4F2", "#1B1F24"),
        })
        {
            await page.EvaluateAsync($"window.setTheme('{theme}')");
            await page.WaitForFunctionAsync("""
                ([field, line]) => {
                  const [ground, border] = document.querySelector("#replay .js-plotly-plot")._fullData;
                  return ground.colorscale[2][1].toUpperCase() === field && border.line.color.toUpperCase() === line;
                }
                """, (string[])[field, line]);
        }

        // Drawn in the dark from the start.
        await using var dark =
            await OpenAsync("3.09-gradient-descent", "replay", new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("#25292E", await dark.Page.EvaluateAsync<string>(
            "document.querySelector('#replay .js-plotly-plot')._fullData[0].colorscale[2][1].toUpperCase()"));
    }

    [Fact]
    public async Task An_equation_that_is_cut_fades_on_that_side_and_can_be_reached_and_is_named()
    {
        await using var opened = await chromium.OpenAsync(
            new Uri(Path.Combine(await CourseSite.FolderAsync(), "en/3.05-justification-of-vectorization.html")),
            Phone);
        var page = opened.Page;
        var area = page.Locator("[id='eq-3.17'] [data-more]");
        Assert.Equal("right", await area.GetAttributeAsync("data-more"));
        Assert.Equal("0", await area.GetAttributeAsync("tabindex"));
        Assert.Equal("Equation 3.17, scrolls sideways", await area.GetAttributeAsync("aria-label"));
        Assert.Contains(
            "gradient", await area.EvaluateAsync<string>("area => getComputedStyle(area).maskImage"),
            StringComparison.Ordinal);

        await area.EvaluateAsync("area => area.scrollTo({ left: 20, behavior: 'instant' })");
        await page.WaitForFunctionAsync(
            "document.querySelector('[id=\"eq-3.17\"] [data-more]').dataset.more === 'left right'");
        await area.EvaluateAsync("area => area.scrollTo({ left: area.scrollWidth, behavior: 'instant' })");
        await page.WaitForFunctionAsync(
            "document.querySelector('[id=\"eq-3.17\"] [data-more]').dataset.more.trim() === 'left'");

        // Code, too; and nothing fades where there is room.
        Assert.NotEqual(0, await page.Locator("pre.code[data-more='right']").CountAsync());
        await page.SetViewportSizeAsync(1400, 900);
        await page.WaitForFunctionAsync("!document.querySelector('[id=\"eq-3.17\"] [data-more]')");
    }

    /// <summary>The lesson with the cell's chart alive in the window.</summary>
    private async Task<BrowserPage> OpenAsync(string lesson, string cell, BrowserNewContextOptions? options = null)
    {
        var opened = await chromium.OpenAsync(
            new Uri(Path.Combine(await CourseSite.FolderAsync(), "en", $"{lesson}.html")), options);
        await opened.Page.Locator($"#{cell} .js-plotly-plot:not([style*=hidden]) .main-svg").First.WaitForAsync();
        await opened.Page.EvaluateAsync(
            "cell => document.querySelector(`#${cell} .js-plotly-plot`).scrollIntoView({ block: 'center', behavior: "
                + "'instant' })",
            cell);
        return opened;
    }

    private static async Task SwipeUpAsync(IPage page, ILocator from)
    {
        const int Steps = 10, Pixels = 15;
        var box = (await from.BoundingBoxAsync())!;
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        var session = await page.Context.NewCDPSessionAsync(page);
        for (var step = 0; step <= Steps + 1; step++)
        {
            await session.SendAsync("Input.dispatchTouchEvent", new()
            {
                ["type"] = step == 0 ? "touchStart" : step <= Steps ? "touchMove" : "touchEnd",
                ["touchPoints"] = step <= Steps ? new[] { new { x, y = y - step * Pixels } } : [],
            });
        }
    }
}
