using Microsoft.Playwright;

namespace ShallowCourse.Site.Tests.Playground;

/// <summary>The playground as a reader meets it: opened from a file, without network.</summary>
public sealed class PlaygroundInBrowserTests(ChromiumFixture chromium, PlaygroundSite site)
    : IClassFixture<ChromiumFixture>, IClassFixture<PlaygroundSite>
{
    /// <summary>As in the trajectory test.</summary>
    private const double Tolerance = 1e-9;

    private const int Seconds = 1000;

    private static readonly Dictionary<string, PlaygroundSettings> Linked = new()
    {
        ["the course's network"] = PlaygroundSettings.Usual with { Iteration = 1000 },
        ["another of everything"] = new("moons", 0.35, 7, 6, "leaky-relu", "xavier", 0.01, 11, 0.3, 250),
        ["a constant, sigmoid units"] = new("xor", 0.05, 3, 2, "sigmoid", "constant", -0.4, 0, 2, 120),
        ["not trained yet"] = new("blobs", 1, 5, 10, "relu", "he", 0.01, 4294967295, 0.01, 0),
    };

    public static TheoryData<string> LinkedSettings => new(Linked.Keys);

    [Theory]
    [MemberData(nameof(LinkedSettings))]
    public async Task A_link_shows_the_library_s_cost(string name)
    {
        var settings = Linked[name];
        await using var opened = await OpenAsync(site.Address(settings));
        await AssertShowsLibrary(opened.Page, settings);
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.External);
    }

    [Fact]
    public async Task Every_experiment_shows_the_library_s_cost_and_says_what_to_look_for()
    {
        var presets = (await PlaygroundScript.RunAsync<List<Preset>>([["presets"]])).Single();
        await using var opened = await OpenAsync(site.Address());
        var page = opened.Page;
        Assert.Equal(presets.Select(preset => preset.Name), await page.Locator("#pg-presets a").AllInnerTextsAsync());
        foreach (var preset in presets)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = preset.Name, Exact = true }).ClickAsync();
            await AssertShowsLibrary(page, preset.Settings);
            Assert.Equal(preset.LookFor, await page.Locator("#pg-look").InnerTextAsync());
            Assert.Equal(preset.Name, await page.Locator("#pg-presets [aria-current]").InnerTextAsync());
        }
    }

    [Fact]
    public async Task Steps_look_back_and_reset_move_the_address_and_the_numbers()
    {
        await using var opened = await OpenAsync(site.Address(PlaygroundSettings.Usual));
        var page = opened.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "1 iteration", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "10 iterations", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "100 iterations" }).ClickAsync();
        await AssertShowsLibrary(page, PlaygroundSettings.Usual with { Iteration = 111 });

        await page.Locator("#pg-timeline").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await AssertShowsLibrary(page, PlaygroundSettings.Usual with { Iteration = 110 });

        await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await AssertShowsLibrary(page, PlaygroundSettings.Usual);
    }

    [Fact]
    public async Task A_run_goes_on_until_it_is_paused_and_starts_only_when_told()
    {
        await using var opened = await OpenAsync(site.Address(PlaygroundSettings.Usual));
        var page = opened.Page;
        Assert.Equal("0", await page.Locator("#pg-iteration").InnerTextAsync());

        await page.Locator("#pg-run").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await page.Locator("#pg-run").GetAttributeAsync("aria-pressed"));
        await page.WaitForFunctionAsync("Number(document.getElementById('pg-timeline').value) > 30");
        await page.Keyboard.PressAsync("Space");
        var reached = int.Parse(
            await page.Locator("#pg-timeline").InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await AssertShowsLibrary(page, PlaygroundSettings.Usual with { Iteration = reached });
    }

    [Fact]
    public async Task A_first_visit_trains_for_a_while_and_its_address_then_says_where_it_is()
    {
        await using var opened = await OpenAsync(site.Address());
        await AssertShowsLibrary(opened.Page, PlaygroundSettings.Usual with { Iteration = 2000 });
        await opened.Page.ReloadAsync();
        await AssertShowsLibrary(opened.Page, PlaygroundSettings.Usual with { Iteration = 2000 });
    }

    [Fact]
    public async Task With_reduced_motion_a_first_visit_waits()
    {
        await using var opened = await OpenAsync(site.Address(), new() { ReducedMotion = ReducedMotion.Reduce });
        await AssertShowsLibrary(opened.Page, PlaygroundSettings.Usual);
        Assert.Equal("false", await opened.Page.Locator("#pg-run").GetAttributeAsync("aria-pressed"));
    }

    [Fact]
    public async Task The_form_changes_the_network_and_refuses_nonsense()
    {
        await using var opened = await OpenAsync(site.Address(PlaygroundSettings.Usual));
        var page = opened.Page;
        await page.GetByRole(AriaRole.Radio, new() { Name = "moons" }).CheckAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "activation" }).SelectOptionAsync("relu");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "start from" }).SelectOptionAsync("he");
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "learning rate" }).FillAsync("0.25");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "100 iterations" }).ClickAsync();
        var expected = new PlaygroundSettings("moons", 0.2, 1, 4, "relu", "he", 0.01, 2, 0.25, 100);
        await AssertShowsLibrary(page, expected);

        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "learning rate" }).FillAsync("-1");
        await page.Keyboard.PressAsync("Enter");
        Assert.StartsWith(
            "learning rate α: got -1, expected a number from", await page.Locator("#pg-error").InnerTextAsync(),
            StringComparison.Ordinal);
        await AssertShowsLibrary(page, expected);
    }

    [Fact]
    public async Task The_equations_follow_the_example_and_the_unit_that_are_chosen()
    {
        await using var opened = await OpenAsync(site.Address(PlaygroundSettings.Usual with { Iteration = 50 }));
        var page = opened.Page;
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Hidden unit 3:") }).ClickAsync();
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "example" }).FillAsync("7");
        await page.Keyboard.PressAsync("Enter");

        var settings = PlaygroundSettings.Usual;
        var dataset = settings.MakeDataset();
        var trained = settings.Train(dataset, settings.MakeParameters(), 50).Parameters;
        var cache = ForwardPropagation.Run(trained, dataset.X, Activation.Tanh);
        var gradients = BackwardPropagation.Run(trained, cache, dataset.X, dataset.Y, Activation.Tanh);
        Assert.Equal(Written(cache.Z1[2, 6]), await ResultOf(page, "Z1 = W1 X + b1"));
        Assert.Equal(Written(gradients.dW2[0, 2]), await ResultOf(page, "dW2 = 1/m times dZ2 times A1 transposed"));
        Assert.Equal(Written(gradients.dW1[2, 0]), await ResultOf(page, "dW1 = 1/m times dZ1 times X transposed"));
    }

    [Fact]
    public async Task The_link_is_copied_and_the_browser_s_back_button_goes_back()
    {
        await using var opened = await OpenAsync(site.Address(PlaygroundSettings.Usual with { Iteration = 3 }));
        var page = opened.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Locator("#pg-share").ClickAsync();
        await page.WaitForFunctionAsync("document.getElementById('pg-share').textContent === 'Copied'");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        await page.GetByRole(AriaRole.Link, new() { Name = "One hidden unit" }).ClickAsync();
        await AssertShowsLibrary(page, PlaygroundSettings.Usual with { HiddenUnits = 1, Iteration = 1000 });
        await page.GoBackAsync();
        await AssertShowsLibrary(page, PlaygroundSettings.Usual with { Iteration = 3 });
    }

    [Fact]
    public async Task A_hostile_link_is_shown_as_text_and_does_nothing()
    {
        await using var opened = await OpenAsync(
            site.Address("#v=1&n1=1e9&g=<img src=x onerror=\"document.title='owned'\">&k=5"));
        var page = opened.Page;
        Assert.Contains(
            "expected a whole number from 1 to 10", await page.Locator("#pg-notice").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("#pg-notice img").CountAsync());
        Assert.StartsWith("Playground", await page.TitleAsync(), StringComparison.Ordinal);
        await AssertShowsLibrary(page, PlaygroundSettings.Usual with { Iteration = 5 });
    }

    [Fact]
    public async Task A_run_that_diverges_stops_and_says_what_to_do()
    {
        await using var opened = await OpenAsync(site.Address("#v=1&g=relu&scale=100&rate=1000&k=500"));
        await opened.Page.WaitForFunctionAsync(
            "!document.getElementById('pg-notice').hidden", null, new() { Timeout = 30 * Seconds });
        Assert.Matches(
            "^Training diverged: after [0-9]+ iterations .*Try a smaller learning rate",
            await opened.Page.Locator("#pg-notice").InnerTextAsync());
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(820)]
    [InlineData(1440)]
    [InlineData(2560)]
    public async Task Nothing_overflows(int width)
    {
        await using var opened = await OpenAsync(
            site.Address("#v=1&n1=10&data=blobs&k=60"), new() { ViewportSize = new() { Width = width, Height = 800 } });
        Assert.Equal(
            0,
            await opened.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.playground *:not(.pg-result *)')].filter(e => "
                + "e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.pg-hidden, svg')).map(e => "
                + "e.outerHTML.slice(0, 120))"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing_against_WCAG_2_1_AA(ColorScheme scheme, int width)
    {
        await using var opened = await OpenAsync(
            site.Address("#v=1&k=60&n1=40"), new()
            { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        Assert.Empty(await Axe.ViolationsAsync(opened.Page));
    }

    [Fact]
    public async Task With_reduced_motion_a_run_shows_its_progress_in_few_leaps()
    {
        await using var opened = await OpenAsync(
            site.Address(PlaygroundSettings.Usual), new() { ReducedMotion = ReducedMotion.Reduce });
        var page = opened.Page;
        await page.EvaluateAsync("""
            () => {
              window.seen = 0;
              const iteration = document.getElementById("pg-iteration");
              new MutationObserver(() => window.seen++).observe(iteration, { childList: true });
            }
            """);
        await page.Locator("#pg-run").ClickAsync();
        await page.WaitForFunctionAsync(
            "Number(document.getElementById('pg-timeline').value) >= 400", null, new() { Timeout = 30 * Seconds });
        Assert.InRange(await page.EvaluateAsync<int>("window.seen"), 2, 4);
    }

    private async Task<BrowserPage> OpenAsync(Uri address, BrowserNewContextOptions? options = null)
    {
        var opened = await chromium.OpenAsync(address, options);
        await opened.Page.WaitForFunctionAsync(
            "document.getElementById('pg-status').textContent !== ''", null, new() { Timeout = 30 * Seconds });
        return opened;
    }

    private static async Task AssertShowsLibrary(IPage page, PlaygroundSettings settings)
    {
        await page.WaitForFunctionAsync(
            "k => document.getElementById('pg-status').textContent.startsWith(`Iteration ${k}:`) && new "
                + "URLSearchParams(location.hash.slice(1)).get('k') === String(k)",
            settings.Iteration, new() { Timeout = 30 * Seconds });
        var shown = await page.EvaluateAsync<double>("Number(document.getElementById('pg-cost').dataset.value)");
        var dataset = settings.MakeDataset();
        var cost = settings.Train(
            dataset, settings.MakeParameters(), Math.Max(1, settings.Iteration)).Costs[settings.Iteration];
        Assert.Equal(cost, shown, Tolerance * Math.Max(1, cost));
    }

    /// <summary>The followed entry's value in one equation's row.</summary>
    private static Task<string> ResultOf(IPage page, string spoken) =>
        page.Locator(".pg-equation", new() { Has = page.Locator($"[aria-label=\"{spoken}\"]") }).Locator(".pg-entry b")
            .InnerTextAsync();

    private static string Written(double value) =>
        value.ToString("F4", System.Globalization.CultureInfo.InvariantCulture).Replace('-', '−');

    private sealed record Preset(string Name, PlaygroundSettings Settings, string LookFor);
}
