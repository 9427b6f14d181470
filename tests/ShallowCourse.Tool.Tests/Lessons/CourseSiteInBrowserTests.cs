using Microsoft.Playwright;

namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>Every page of the real course, offline.</summary>
public sealed class CourseSiteInBrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const int MostBytes = 1_500_000;

    /// <summary>Colours have stopped changing, and what hears of the theme has drawn.</summary>
    private const string Settled =
        """
        async () => {
          await Promise.all(document.getAnimations().map((animation) => animation.finished));
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        }
        """;

    // Every figure, also those below the fold, which come to life as they come near.
    private const string Enliven = """
        async () => {
          for (const figure of document.querySelectorAll(".shallowcourse-figure")) {
            figure.scrollIntoView({ behavior: "instant", block: "center" });
            for (let tries = 0; tries < 200 && !figure.querySelector(".main-svg"); tries++)
              await new Promise(done => setTimeout(done, 50));
          }
          return [...document.querySelectorAll(".shallowcourse-figure")]
            .filter(figure => !figure.querySelector(".main-svg")).length;
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
            await opened.Page.EvaluateAsync(Settled);
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
        {
            Assert.True(
                await figures.Nth(index).Locator("img").First.IsVisibleAsync(),
                $"{name}: figure {index} has no picture.");
        }

        Assert.Equal(0, await opened.Page.Locator(".formula.tex").CountAsync());
        var folder = Path.GetDirectoryName(Path.Combine(await CourseSite.FolderAsync(), name))!;
        foreach (var mention in await opened.Page.Locator("a.mention").AllAsync())
        {
            var parts = (await mention.GetAttributeAsync("href"))!.Split('#');
            Assert.Contains(
                $"id=\"{parts[1]}\"", File.ReadAllText(Path.Combine(folder, parts[0])), StringComparison.Ordinal);
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
        await page.WaitForFunctionAsync(
            "/found|first/i.test(document.querySelector('dialog.search [role=status]').textContent)");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await opened.ArriveAtAsync(first);
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("gradiant", "Nothing has “gradiant”. With “gradient”: ", 1)]
    [InlineData("saturation gradiant", "Nothing has “gradiant”. With “gradient”: ", 1)]
    [InlineData("sigmod", "Nothing has “sigmod”. With “sigmoid”: ", 1)]
    [InlineData("leeky relu", "Nothing has “leeky”. With “leaky”: ", 1)]
    [InlineData("qqqqq", "Nothing has “qqqqq”. Try", 0)]
    [InlineData("saturation qqqqq", "Nothing has all of these words.", 1)]
    public async Task Search_without_a_hit_takes_the_nearest_word_or_says_what_to_try(
        string query, string says, int least)
    {
        await using var opened = await OpenAsync("glossary.html");
        await opened.Page.Keyboard.PressAsync("Control+k");
        var status = opened.Page.Locator("dialog.search [role=status]");
        Assert.StartsWith("Lessons, equations", await status.InnerTextAsync(), StringComparison.Ordinal);
        await opened.Page.Keyboard.TypeAsync(query);
        await opened.Page.WaitForFunctionAsync(
            "says => document.querySelector('dialog.search [role=status]').textContent.startsWith(says)", says);
        Assert.Equal(least, Math.Min(1, await opened.Page.Locator("dialog.search li").CountAsync()));
        Assert.Empty(await Axe.ViolationsAsync(opened.Page));
    }

    [Fact]
    public async Task The_keyboard_skips_the_bar_and_sees_where_it_is()
    {
        await using var opened = await OpenAsync("en/3.09-gradient-descent.html");
        var page = opened.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('main').contains(document.activeElement)"));

        // Everything that takes the focus shows it, and no bar lies over it.
        await page.ReloadAsync();
        for (var stops = 0; stops < 40; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await page.EvaluateAsync<string>("""
                () => {
                  const active = document.activeElement;
                  const style = getComputedStyle(active);
                  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
                    return `no outline: ${active.outerHTML.slice(0, 120)}`;
                  const bar = document.querySelector(".bar");
                  const box = active.getBoundingClientRect();
                  const below = box.top < bar.getBoundingClientRect().bottom - 1 && box.height < innerHeight / 2;
                  if (!bar.contains(active) && !active.matches(".skip") && below)
                    return `below the bar: ${active.outerHTML.slice(0, 120)}`;
                  return "";
                }
                """));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_go_down_one_level_at_a_time(string name)
    {
        await using var opened = await OpenAsync(name);
        var levels = await opened.Page.EvaluateAsync<int[]>(
            "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(h => h.checkVisibility()).map(h => "
                + "Number(h.tagName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference)]
    [InlineData(ReducedMotion.Reduce)]
    public async Task The_home_page_s_network_learns_and_comes_to_rest(ReducedMotion motion)
    {
        await using var opened = await OpenAsync("index.html", new() { ReducedMotion = motion });
        var page = opened.Page;
        await page.EvaluateAsync(
            "() => { window.seen = new Set(); new MutationObserver(() => "
                + "window.seen.add(document.querySelector('.stage "
                + ".iteration').textContent)).observe(document.querySelector('.stage'), { childList: true, subtree: "
                + "true }); }");
        await page.WaitForFunctionAsync(
            "document.querySelector('.stage').dataset.done === 'true'", null, new() { Timeout = 30_000 });
        Assert.Equal(
            "5 000",
            (await page.Locator(".stage .iteration").InnerTextAsync()).Replace('\u2009', ' ').Replace('\u00a0', ' '));
        if (motion == ReducedMotion.Reduce)
        {
            Assert.InRange(await page.EvaluateAsync<int>("window.seen.size"), 0, 1);
        }

        Assert.True(
            await page.EvaluateAsync<bool>(
                "(() => { const c = document.querySelector('.stage canvas'); return new "
                    + "Set(c.getContext('2d').getImageData(0, 0, c.width, c.height).data).size > 50; })()"));
        await page.Locator(".stage").ClickAsync();
        await opened.ArriveAtAsync("playground.html");
    }

    [Fact]
    public async Task The_playground_s_equations_are_the_lessons()
    {
        // What the left side of each line is in the lesson's equation.
        var left = new Dictionary<string, string>()
        {
            ["Z1 ="] = "Z^{[1]} =",
            ["A1 ="] = "A^{[1]} =",
            ["Z2 ="] = "Z^{[2]} =",
            ["A2 ="] = "A^{[2]} =",
            ["J is"] = "J =",
            ["dZ2 ="] = "dZ^{[2]} =",
            ["dW2 ="] = "dW^{[2]} =",
            ["db2 ="] = "db^{[2]} =",
            ["dZ1 ="] = "dZ^{[1]} =",
            ["dW1 ="] = "dW^{[1]} =",
            ["db1 ="] = "db^{[1]} =",
            ["W1 :="] = "W^{[1]} :=",
            ["b1 :="] = "b^{[1]} :=",
            ["W2 :="] = "W^{[2]} :=",
            ["b2 :="] = "b^{[2]} :=",
        };
        await using var opened = await OpenAsync("playground.html");
        var page = opened.Page;
        var folder = await CourseSite.FolderAsync();
        var rows = await page.Locator(".pg-equation").AllAsync();
        Assert.Equal(left.Count, rows.Count);
        foreach (var row in rows)
        {
            var spoken = (await row.Locator("[role=math]").GetAttributeAsync("aria-label"))!;
            var link = row.Locator("a.mention");
            var parts = (await link.GetAttributeAsync("href"))!.Split('#');
            var lesson = File.ReadAllText(Path.Combine(folder, parts[0]));
            var equation = lesson[lesson.IndexOf($"id=\"{parts[1]}\"", StringComparison.Ordinal)..];
            var source = equation[..equation.IndexOf("</annotation>", StringComparison.Ordinal)];
            Assert.Contains(left[string.Join(' ', spoken.Split(' ').Take(2))], source, StringComparison.Ordinal);
            Assert.Equal($"eq-{await link.InnerTextAsync()}", parts[1]);
        }

        await page.Locator(".pg-equation a.mention[data-equation='3.35']").FocusAsync();
        await page.Locator("#equation-card .katex-html").First.WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Zero initialisation: stuck at ln 2" }).ClickAsync();
        await page.Locator("#pg-look a.mention[href$='#eq-3.33']").WaitForAsync();
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task Paper_is_light_in_every_theme_charts_and_all(string theme)
    {
        await using var opened = await OpenAsync("en/3.09-gradient-descent.html");
        var page = opened.Page;
        await page.EvaluateAsync($"window.setTheme('{theme}')");
        await page.Locator(".shallowcourse-figure").First.ScrollIntoViewIfNeededAsync();
        await page.Locator(".shallowcourse-figure .main-svg .gtitle").First.WaitForAsync(
            new() { State = WaitForSelectorState.Attached });

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await page.WaitForFunctionAsync("""
            () => [document.body, document.querySelector("pre.code"),
                document.querySelector(".shallowcourse-figure .main-svg .gtitle")]
              .map(element => [element, getComputedStyle(element)])
              .map(([element, style]) => element instanceof SVGElement ? style.fill : style.color)
              .every(color => color.match(/[\d.]+/g).slice(0, 3).every(part => Number(part) < 130))
            """);
        Assert.False(await page.Locator(".bar").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.WaitForFunctionAsync("theme => document.documentElement.dataset.theme === theme", theme);
    }

    [Fact]
    public async Task Without_scripts_the_playground_says_why_it_is_empty()
    {
        await using var opened = await OpenAsync("playground.html", new() { JavaScriptEnabled = false });
        Assert.True(await opened.Page.Locator("noscript .pg-notice").IsVisibleAsync());
        Assert.False(await opened.Page.Locator("#pg-run").IsVisibleAsync());
        Assert.Equal(0, await opened.Page.Locator("button:visible").CountAsync());
    }

    [Fact]
    public async Task A_mention_shows_its_equation_on_focus_and_escape_hides_it()
    {
        await using var opened = await OpenAsync("en/3.09-gradient-descent.html");
        var card = opened.Page.Locator("#equation-card");
        await opened.Page.Locator("a.mention[data-equation='3.15']").First.FocusAsync();
        await card.Locator(".katex-html").First.WaitForAsync();
        Assert.Contains("3.15", await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(
            "equation-card",
            await opened.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-describedby')"));
        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.False(await card.IsVisibleAsync());
    }

    private async Task<BrowserPage> OpenAsync(string name, BrowserNewContextOptions? options = null) =>
        await chromium.OpenAsync(new Uri(Path.Combine(await CourseSite.FolderAsync(), name)), options);
}
