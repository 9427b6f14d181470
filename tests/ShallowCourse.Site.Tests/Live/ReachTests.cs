using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ShallowCourse.Site.Tests.Live;

/// <summary>Whom the live page reaches: without a pointer, on a phone, with a screen reader, from a folder.</summary>
public sealed class ReachTests(ChromiumFixture chromium) : LiveTest(chromium)
{
    private readonly ChromiumFixture _chromium = chromium;

    [Fact]
    public async Task The_keyboard_alone_edits_runs_and_leaves_a_cell()
    {
        var reader = await OpenAsync();
        var keyboard = reader.Page.Keyboard;
        await reader.Cell("greet").Locator("pre.code").FocusAsync();

        await keyboard.PressAsync("Enter");
        await Expect(reader.Editor("greet")).ToBeFocusedAsync();
        await keyboard.PressAsync("Control+End");
        await keyboard.TypeAsync(" Console.WriteLine(\"typed\");");
        await keyboard.PressAsync("Shift+Enter");
        await reader.WaitForStateAsync("greet", "ran in");
        Assert.EndsWith("typed", await reader.OutputsAsync("greet"), StringComparison.Ordinal);

        await keyboard.PressAsync("Escape");
        await keyboard.PressAsync("Tab");
        Assert.True(await reader.Page.EvaluateAsync<bool>("!document.activeElement.closest('.cm-editor')"));
    }

    [Fact]
    public async Task The_focus_stays_on_the_button_that_was_pressed()
    {
        var reader = await OpenAsync();
        await reader.Tool("greet", "run").FocusAsync();

        await reader.Page.Keyboard.PressAsync("Enter");

        await reader.WaitForStateAsync("greet", "ran in");
        await Expect(reader.Tool("greet", "run")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_nothing_is_wider_than_the_page_and_buttons_are_as_large_as_a_finger()
    {
        const double SmallestTarget = 38;
        var reader = await OpenAsync(new()
        {
            ViewportSize = new() { Width = 400, Height = 800 },
            HasTouch = true,
            IsMobile = true,
        });

        await reader.Tool("greet", "run").TapAsync();
        await reader.WaitForStateAsync("greet", "ran in");
        await reader.TypeAsync("data", "var data = 1; wrong;");
        await Expect(reader.Cell("data").Locator(".cm-words")).ToHaveCountAsync(1);

        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        var heights = await reader.Page.EvaluateAsync<double[]>("""
            [...document.querySelectorAll(".tool")]
              .filter((tool) => tool.checkVisibility())
              .map((tool) => tool.getBoundingClientRect().height)
            """);
        Assert.All(heights, height => Assert.InRange(height, SmallestTarget, double.MaxValue));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_a_page_with_all_its_states(ColorScheme scheme)
    {
        var reader = await OpenAsync(new() { ColorScheme = scheme });
        await reader.TypeAsync("greet", "Console.WriteLine(\"kept\");");
        await reader.WaitUntilKeptAsync("Console.WriteLine(\"kept\");");
        Site.ChangeLesson("hello", "good day");
        await reader.Page.ReloadAsync();
        await Expect(reader.Cell("greet").Locator(".lesson-moved")).ToHaveCountAsync(1);
        await reader.RunAsync("last");
        await reader.TypeAsync("data", "var data = 1;\nwrong;");
        await Expect(reader.Cell("data").Locator(".cm-words")).ToHaveCountAsync(1);
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await Expect(reader.Page.Locator("#last.is-stale")).ToHaveCountAsync(1);
        await reader.Page.Locator(".dock-menu summary").ClickAsync();

        Assert.Empty(await Axe.ViolationsAsync(reader.Page));
    }

    [Fact]
    public async Task A_page_opened_as_a_file_says_where_Run_works()
    {
        await using var opened = await _chromium.OpenAsync(new Uri(Path.Combine(Site.Folder, LiveSite.Lesson)));
        var reader = new LiveReader(opened.Page);

        await reader.Tool("greet", "run").ClickAsync();

        await Expect(reader.Cell("greet").Locator(".live-note"))
            .ToContainTextAsync("Type “course serve” in the repository");
        Assert.Empty(opened.Complaints);
    }
}
