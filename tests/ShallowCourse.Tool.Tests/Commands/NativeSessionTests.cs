using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ShallowCourse.Tool.Tests.Commands;

/// <summary>Cells of a page of <c>course serve</c> run on this computer, each page in a process of its own.</summary>
public sealed partial class NativeSessionTests(ChromiumFixture chromium)
    : IClassFixture<ChromiumFixture>, IAsyncLifetime
{
    /// <summary>For a machine that has much else to do.</summary>
    private const float MostMilliseconds = 30_000;

    private readonly ServedCourse _course = new();
    private readonly List<BrowserPage> _pages = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(MostMilliseconds);
        _course.Save(
            NotebookCell.Markdown("title", "# Native"),
            NotebookCell.Code("where", "var seen = 1; Console.WriteLine($\"{OperatingSystem.IsBrowser()} {seen}\");"),
            NotebookCell.Code("who", "Environment.ProcessId"),
            NotebookCell.Code("more", "seen + 1"));
        await _course.ServeAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
        {
            await page.DisposeAsync();
        }

        _course.Dispose();
    }

    [Fact]
    public async Task Cells_run_on_this_computer_and_the_page_says_so()
    {
        var reader = await OpenAsync();

        await reader.Tool("more", "run").HoverAsync();
        await reader.WaitForDockAsync("Cells run in “course serve” on this computer.");
        await reader.RunAsync("more");

        Assert.Equal("False 1", await reader.OutputsAsync("where"));
        Assert.Equal("2", await reader.OutputsAsync("more"));
    }

    [Fact]
    public async Task What_a_thread_throws_after_its_cell_has_ended_is_shown_under_that_cell()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync(
            "who",
            "var go = new System.Threading.ManualResetEventSlim();\n"
                + "new System.Threading.Thread(() => { go.Wait(); throw new Exception(\"lost\"); }).Start();");
        await reader.RunAsync("who");
        await reader.TypeAsync("more", "go.Set();");
        await reader.RunAsync("more");

        await Assertions.Expect(reader.Page.Locator("#who .outputs")).ToContainTextAsync("lost");
        Assert.Equal(0, await reader.Page.Locator("#more .outputs .output").CountAsync());
    }

    [Fact]
    public async Task The_library_is_asked_for_the_digits_of_the_static_page()
    {
        var reader = await OpenAsync();

        await reader.TypeAsync("who", "AppContext.TryGetSwitch(\"ShallowCourse.Portable\", out var on) && on");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await reader.WaitForStateAsync("who", "ran in");

        Assert.Equal("True", await reader.OutputsAsync("who"));
    }

    [Fact]
    public async Task What_a_cell_prints_arrives_while_it_runs_and_Stop_keeps_the_variables()
    {
        var reader = await OpenAsync();
        await reader.RunAsync("where");
        await reader.TypeAsync("who", "seen = 40; Console.WriteLine(\"begun\"); while (true) ;");
        await reader.Tool("who", "run").ClickAsync();
        await Assertions.Expect(reader.Cell("who").Locator(".outputs")).ToContainTextAsync("begun");

        await reader.Page.Locator(".tool.stop").ClickAsync();
        await reader.WaitForStateAsync("who", "stopped");
        await reader.RunAsync("more");

        Assert.Equal("41", await reader.OutputsAsync("more"));
    }

    [Fact]
    public async Task An_exception_and_an_error_of_the_compiler_are_shown_as_in_a_notebook()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("where", "int.Parse(\"x\")");
        await reader.RunAsync("where", until: "failed");
        Assert.Contains("FormatException", await reader.OutputsAsync("where"), StringComparison.Ordinal);

        await reader.TypeAsync("where", "wrong");

        await Assertions.Expect(reader.Cell("where").Locator(".cm-words")).ToContainTextAsync("wrong");
    }

    [Fact]
    public async Task A_package_that_a_page_could_not_have_is_restored()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync(
            "where",
            $"#r \"nuget: Newtonsoft.Json, {PackageVersion("Newtonsoft.Json")}\"\n"
                + "Newtonsoft.Json.JsonConvert.ToString(1.5)");

        await reader.RunAsync("where");

        Assert.Contains("1.5", await reader.OutputsAsync("where"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_are_two_processes_and_each_ends_with_its_page()
    {
        var first = await OpenAsync();
        var second = await OpenAsync();
        await first.RunAsync("who");
        await second.RunAsync("who");
        var ids = new[] { await IdAsync(first), await IdAsync(second) };
        Assert.NotEqual(ids[0], ids[1]);
        using var process = Process.GetProcessById(ids[0]);

        await first.Page.CloseAsync();

        await process.WaitForExitAsync(Stop);
        using var other = Process.GetProcessById(ids[1]);
        Assert.False(other.HasExited);
    }

    [Fact]
    public async Task A_cell_that_ends_its_process_costs_the_variables_and_nothing_that_was_typed()
    {
        var reader = await OpenAsync();
        await reader.RunAsync("where");
        await reader.TypeAsync("who", "Environment.Exit(3);");
        await reader.Tool("who", "run").ClickAsync();
        await reader.WaitForDockAsync("C# ended while this cell ran");

        Assert.Equal("Environment.Exit(3);", await reader.CodeAsync("who"));
        await reader.TypeAsync("who", "seen = 5;");
        await reader.RunAsync("more");

        Assert.Equal("6", await reader.OutputsAsync("more"));
    }

    [Theory]
    [InlineData("own", "own", HttpStatusCode.SwitchingProtocols)]
    [InlineData("own", "wrong", HttpStatusCode.Forbidden)]
    [InlineData("own", "", HttpStatusCode.Forbidden)]
    [InlineData("http://example.org", "own", HttpStatusCode.Forbidden)]
    [InlineData("null", "own", HttpStatusCode.Forbidden)]
    [InlineData("", "own", HttpStatusCode.Forbidden)]
    public async Task Only_a_page_of_this_server_with_its_token_is_let_in(
        string origin, string token, HttpStatusCode status)
    {
        using var client = new HttpClient();
        var page = await client.GetStringAsync(_course.Lesson, Stop);
        var address = SessionAddress().Match(page).Groups["address"].Value;
        var uri = new UriBuilder(address) { Scheme = "http" }.Uri;
        if (token != "own")
        {
            uri = new UriBuilder(uri) { Query = $"token={token}" }.Uri;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", Convert.ToBase64String(new byte[16]));
        if (origin.Length > 0)
        {
            request.Headers.Add("Origin", origin == "own" ? $"http://{uri.Authority}" : origin);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
        Assert.Equal(status, answer.StatusCode);
    }

    [GeneratedRegex("shallowcourse-session\" content=\"(?<address>[^\"]+)\"")]
    private static partial Regex SessionAddress();

    private static async Task<int> IdAsync(LiveReader reader) =>
        int.Parse(await reader.OutputsAsync("who"), CultureInfo.InvariantCulture);

    // One that the tool itself was built with, so that it is on this machine.
    private static string PackageVersion(string name)
    {
        var unpacked = Path.Combine(PackageResolver.PackagesFolder, name.ToLowerInvariant());
        return Path.GetFileName(Directory.EnumerateDirectories(unpacked).Order(StringComparer.Ordinal).Last());
    }

    private async Task<LiveReader> OpenAsync()
    {
        var opened = await chromium.OpenAsync(_course.Lesson, route: _ => Task.CompletedTask);
        opened.Page.SetDefaultTimeout(MostMilliseconds);
        _pages.Add(opened);
        return new LiveReader(opened.Page);
    }
}
