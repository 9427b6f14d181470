using static Microsoft.Playwright.Assertions;

namespace ShallowCourse.Site.Tests.Live;

public sealed class RunningTests(ChromiumFixture chromium) : LiveTest(chromium)
{
    [Fact]
    public async Task Run_runs_the_cells_above_first_and_says_so()
    {
        var reader = await OpenAsync();

        await reader.RunAsync("greet");

        Assert.Equal("data is there\nhello", await reader.OutputsAsync("greet"));
        await reader.WaitForDockAsync("2 cells above ran first.");
        await reader.WaitForStateAsync("setup", "ran in");
        Assert.Equal("", await reader.State("last").InnerTextAsync());
    }

    [Fact]
    public async Task What_has_run_does_not_run_again_until_it_changes()
    {
        var reader = await OpenAsync();
        await reader.RunAsync("greet");

        await reader.RunAsync("last");
        await reader.WaitForDockAsync("2 cells above ran first."); // rich, meant

        await reader.TypeAsync("data", "var data = 401;");
        await reader.Tool("last", "run").ClickAsync();
        await reader.WaitForDockAsync("4 cells above ran first."); // data, greet, rich, meant
    }

    [Fact]
    public async Task Outputs_older_than_their_code_are_marked_until_they_are_made_again()
    {
        var reader = await OpenAsync();
        await reader.RunAsync("last");
        await Expect(reader.Page.Locator(".is-stale")).ToHaveCountAsync(0);

        await reader.TypeAsync("data", "var data = 401;");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await Expect(reader.Page.Locator("#greet.is-stale, #last.is-stale")).ToHaveCountAsync(2);
        await Expect(reader.Cell("last").Locator(".stale-note")).ToContainTextAsync("older than the code");

        await reader.Tool("last", "run").ClickAsync();
        await Expect(reader.Page.Locator(".is-stale")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Markdown_and_formulas_look_as_on_the_static_page()
    {
        var reader = await OpenAsync();
        var before = await reader.Cell("rich").Locator(".output.markdown").InnerHTMLAsync();

        await reader.RunAsync("rich");
        await Expect(reader.Cell("rich").Locator(".output.markdown .katex-html")).ToHaveCountAsync(1);

        Assert.Contains("<strong>bold</strong>", before, StringComparison.Ordinal);
        var after = await reader.Cell("rich").Locator(".output.markdown").InnerHTMLAsync();
        Assert.Equal(AsWritten(before), AsWritten(after));
    }

    // KaTeX writes its markup as text there and as elements here, which a browser spells a little otherwise.
    private static string AsWritten(string html) => html.Trim()
        .Replace(" class=\"\"", "", StringComparison.Ordinal)
        .Replace(": ", ":", StringComparison.Ordinal)
        .Replace("; ", ";", StringComparison.Ordinal);

    [Fact]
    public async Task A_cell_that_is_meant_to_fail_says_so_and_those_below_run()
    {
        var reader = await OpenAsync();

        await reader.RunAsync("last");

        await Expect(reader.Cell("meant").Locator(".output.error.expected .label"))
            .ToHaveTextAsync("This cell is meant to fail");
        Assert.Equal("data is there", await reader.OutputsAsync("last"));
    }

    [Fact]
    public async Task A_cell_that_fails_keeps_those_below_from_running()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", "throw \"not meant\";");

        await reader.Tool("greet", "run").ClickAsync();

        await reader.WaitForDockAsync("“data” failed, so those below it did not run.");
        Assert.Equal("", await reader.State("greet").InnerTextAsync());
    }

    [Fact]
    public async Task Run_all_starts_from_nothing_and_runs_every_cell_in_order()
    {
        var reader = await OpenAsync();

        await reader.Page.Locator(".run-here .tool").ClickAsync();

        await reader.WaitForStateAsync("ex-9-01-double-check", "ran in");
        await Expect(reader.Page.Locator(".state", new() { HasText = "ran in" })).ToHaveCountAsync(7);
        await reader.WaitForStateAsync("meant", "failed in");
    }

    [Fact]
    public async Task Stop_ends_a_loop_by_the_service_workers_flag_and_the_variables_stay()
    {
        var reader = await OpenAsync();
        await WaitUntilServedAsync(reader);
        await reader.RunAsync("greet");
        await reader.TypeAsync("greet", "while (true) { }");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await Expect(reader.Page.Locator("#greet.is-running")).ToHaveCountAsync(1);

        await reader.Page.Locator(".tool.stop").ClickAsync();
        await reader.WaitForStateAsync("greet", "stopped");

        await reader.RunAsync("last");
        Assert.Equal("data is there", await reader.OutputsAsync("last"));
        await reader.WaitForDockAsync("2 cells above ran first."); // rich, meant: data still is
    }

    [Fact]
    public async Task A_cell_that_does_not_stop_costs_its_engine_and_what_had_run_runs_again()
    {
        var reader = await OpenAsync();
        await reader.RunAsync("greet");
        await reader.TypeAsync("rich", "while (true) { deaf }");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await Expect(reader.Page.Locator("#rich.is-running")).ToHaveCountAsync(1);

        await reader.Page.Locator(".tool.stop").ClickAsync();
        await reader.WaitForDockAsync("C# was started again and 3 cells that had run ran again.");

        await reader.RunAsync("last");
        Assert.Equal("data is there", await reader.OutputsAsync("last"));
    }
}
