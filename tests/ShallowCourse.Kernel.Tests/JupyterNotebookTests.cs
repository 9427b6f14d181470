using Microsoft.Playwright;

namespace ShallowCourse.Kernel.Tests;

/// <summary>A lesson in Jupyter Notebook, in a browser, as a learner meets it.</summary>
[Collection("Jupyter")]
public sealed class JupyterNotebookTests(JupyterFixture jupyter, ChromiumFixture chromium)
    : IClassFixture<JupyterFixture>, IClassFixture<ChromiumFixture>, IDisposable
{
    private const string Lesson = "3.06-activation-functions.ipynb";
    private const string CodeCells = "Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code')";
    private const float PageLimit = 120_000;
    private readonly string _folder = Directory.CreateTempSubdirectory("notebooks").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_lesson_runs_to_the_end_with_live_charts_and_shows_pictures_when_reopened_untrusted()
    {
        File.Copy(Path.Combine(Repository.Root, "notebooks", "en", Lesson), Path.Combine(_folder, Lesson));
        var packages = Path.Combine(Repository.Root, "artifacts", "packages");
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="ShallowCourse" value="{packages}" /></packageSources>
            </configuration>
            """);
        int charts;
        await using (var server = await jupyter.ServeAsync(_folder, "author"))
        {
            await using var author = await OpenAsync(server);
            // By the name in the notebook, without asking.
            await author.Page.WaitForFunctionAsync(
                "window.Jupyter?.notebook?.kernel?.is_connected() && Jupyter.notebook.kernel.info_reply.banner", null,
                new() { Timeout = PageLimit });
            Assert.Equal(
                KernelSpec.NotebooksName, await author.Page.EvaluateAsync<string>("Jupyter.notebook.kernel.name"));
            await author.Page.EvaluateAsync("Jupyter.notebook.execute_all_cells()");
            await author.Page.WaitForFunctionAsync(
                $"{CodeCells}.every(cell => cell.input_prompt_number > 0)", null, new() { Timeout = PageLimit });
            Assert.Equal(0, await author.Page.Locator(".output_error, .output_stderr").CountAsync());

            charts = await author.Page.Locator(".shallowcourse-figure").CountAsync();
            Assert.True(charts >= 2, $"{charts} charts");
            await author.Page.WaitForFunctionAsync(
                $"document.querySelectorAll('.js-plotly-plot .main-svg').length >= {charts}", null,
                new() { Timeout = PageLimit });
            Assert.Equal(charts, await author.Page.Locator(".js-plotly-plot").CountAsync());
            await PictureAsync(author.Page, "live");
            await author.Page.EvaluateAsync("Jupyter.notebook.save_notebook()");
        }

        await using (var server = await jupyter.ServeAsync(_folder, "reader"))
        {
            await using var reader = await OpenAsync(server);
            await reader.Page.WaitForFunctionAsync(
                "window.Jupyter?.notebook?._fully_loaded", null, new() { Timeout = PageLimit });
            Assert.False(await reader.Page.EvaluateAsync<bool>("Jupyter.notebook.trusted"));
            Assert.Equal(0, await reader.Page.Locator(".js-plotly-plot").CountAsync());
            // Sanitizing takes the class away; the picture stays.
            var widths = await reader.Page.EvaluateAsync<int[]>(
                "[...document.querySelectorAll('.output_area img[src^=\"data:image/svg+xml\"]')].map(image => "
                    + "image.naturalWidth)");
            Assert.Equal(charts, widths.Length);
            Assert.All(widths, width => Assert.True(width > 100, $"a picture {width} wide"));
            await PictureAsync(reader.Page, "untrusted");
        }
    }

    /// <summary>
    /// The page, with plotly.js from the build instead of the network, and nothing else from outside.
    /// </summary>
    private async Task<BrowserPage> OpenAsync(NotebookServer server)
    {
        var plotly = Path.Combine(
            Repository.SiteModules, "plotly.js-cartesian-dist-min", "plotly-cartesian.min.js");
        if (!File.Exists(plotly))
        {
            Unavailable.Skip("npm could not restore plotly.js with the build.");
        }

        var screen = new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 900 } };
        return await chromium.OpenAsync(server.Address(Lesson), screen, async context =>
        {
            await context.RouteAsync("**/*", async route =>
            {
                var address = new Uri(route.Request.Url);
                if (address.IsLoopback || address.Scheme is "data" or "blob")
                {
                    await route.ContinueAsync();
                }
                else if (address.AbsolutePath.Contains("plotly", StringComparison.Ordinal))
                {
                    await route.FulfillAsync(new() { Path = plotly, ContentType = "text/javascript" });
                }
                else
                {
                    await route.AbortAsync();
                }
            });
        });
    }

    /// <summary>For people to look at: <c>artifacts/screenshots</c>.</summary>
    private static async Task PictureAsync(IPage page, string name)
    {
        await page.Locator(
            ".output_area img[src^=\"data:image/svg+xml\"]:visible, "
                + ".js-plotly-plot:visible").First.ScrollIntoViewIfNeededAsync();
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"jupyter-notebook-{name}.png") });
    }
}
