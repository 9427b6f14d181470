namespace ShallowCourse.Tool.Tests.Polyglot;

/// <summary>Charts in a notebook that knows nothing of the course.</summary>
public sealed class PlotlyNetAloneTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    private const string Draws =
        "Plotly.NET.CSharp.Chart.Line<int, int, string>(new[] { 1, 2 }, new[] { 3, 4 }, Name: \"</script>\")";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_chart_shows_as_a_chart_with_the_page_s_plotly_and_says_so_without_it()
    {
        var html = await ShownAsync();

        Assert.DoesNotContain("dni-treeview", html, StringComparison.Ordinal);
        const string Recorder =
            "<script>window.Plotly = { newPlot: (place, data) => place.textContent = `drawn ${data[0].y}` };</script>";
        Assert.Equal("drawn 3,4", await TextAsync($"{Recorder}{html}"));
        Assert.Equal("This chart needs plotly.js, which could not be loaded. Are you online?", await TextAsync(html));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> ShownAsync()
    {
        using var session = new ScriptSession(DesktopHost.Session);
        var output = new RecordingOutput();
        var code = "#r \"nuget: Plotly.NET.CSharp, 0.14.0\"\n" + Draws;
        var result = await session.RunAsync(
            new CellSource(code, "cell"), output, cancel: TestContext.Current.CancellationToken);
        if (result.Error is { Name: CellError.Package } missing)
        {
            Unavailable.Skip(missing.Message);
        }

        Assert.True(result.Succeeded, result.Error?.ToString());
        return output.Bundles.Single().Text(MimeBundle.Html)!;
    }

    private async Task<string> TextAsync(string body)
    {
        var page = _folder.PathOf("page.html");
        await File.WriteAllTextAsync(page, $"<!DOCTYPE html><meta charset=\"utf-8\"><body>{body}</body>");
        await using var opened = await chromium.OpenAsync(new Uri(page));
        var place = opened.Page.Locator("[id^=plotly-]");
        await Microsoft.Playwright.Assertions.Expect(place).Not.ToContainTextAsync("This chart is drawn by");
        return await place.InnerTextAsync();
    }
}
