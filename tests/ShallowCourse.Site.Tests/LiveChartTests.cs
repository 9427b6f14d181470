using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Site.Tests;

/// <summary>A figure's own script in a page that is not ours.</summary>
public sealed class LiveChartTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task A_chart_follows_a_theme_that_comes_as_the_text_of_Verso_s_style_element()
    {
        await using var opened = await OpenAsync(
            "<style id=\"verso-theme\">body { background: #ffffff; }</style>", Chart.Line([0.0, 1], [0.0, 1])
                .WithTitle("t"));
        await InkAsync("rgb(27, 31, 36)");
        await opened.Page.EvaluateAsync(
            "document.getElementById('verso-theme').textContent = 'body { background: #1e1e1e; }'");
        await InkAsync("rgb(240, 243, 246)");

        Task InkAsync(string color) => opened.Page.WaitForFunctionAsync(
            "color => { const title = document.querySelector('.gtitle'); return title && getComputedStyle(title).fill "
                + "=== color; }",
            color);
    }

    [Fact]
    public async Task Charts_in_space_bring_their_own_bundle_and_leave_those_in_the_plane_as_they_are()
    {
        var wave = Matrix<double>.Build.Dense(6, 6, (i, j) => Math.Sin(i + j));
        await using var opened = await OpenAsync("", Chart.Heatmap(wave), Chart.Surface(wave), Chart.Heatmap(wave));
        var page = opened.Page;
        await page.WaitForFunctionAsync("document.querySelectorAll('.js-plotly-plot').length === 3");
        await page.WaitForFunctionAsync("shallowCourseCharts.live.length === 3");
        Assert.Equal(
            ["heatmap", "surface", "heatmap"],
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('.js-plotly-plot')].map(chart => chart._fullData[0].type)"));
        Assert.Equal(
            ["plotly-cartesian.min.js", "plotly-gl3d.min.js"],
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('script[src]')].map(script => script.src.split('/').pop()).sort()"));
        // The page's own plotly.js is the first that came.
        Assert.True(await page.EvaluateAsync<bool>("!!Plotly.PlotSchema.get().traces.heatmap"));
    }

    [Fact]
    public void A_page_keeps_the_script_of_its_figures_once()
    {
        var figure = Chart.Line([0.0, 1], [0.0, 1]).ToHtml();
        var page = FigureScripts.KeptOnce(figure + "<script>other()</script>" + figure + figure);
        Assert.Equal(
            [1, 2, 1],
            new[] { "newPlot(", "shallowCourseCharts.show(document.currentScript)</script>", "other()" }.Select(
                part => page.Split(part).Length - 1));
        Assert.Equal(3, page.Split("<script type=\"application/json\">").Length - 1);
    }

    [Fact]
    public async Task A_figure_that_calls_the_kept_script_comes_to_life()
    {
        var figure = Chart.Line([0.0, 1], [0.0, 1]).ToHtml();
        await using var opened = await OpenAsync(FigureScripts.KeptOnce(figure + figure));
        await opened.Page.WaitForFunctionAsync("document.querySelectorAll('.shallowcourse-figure .main-svg').length > "
            + "0 && shallowCourseCharts.live.length === 2");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<BrowserPage> OpenAsync(string head, params Figure[] figures)
    {
        var assets = Path.Combine(AppContext.BaseDirectory, "site-assets", "plotly", "plotly-cartesian.min.js");
        if (!File.Exists(assets))
        {
            Unavailable.Skip("npm could not restore plotly.js with the build.");
        }

        var path = Path.Combine(_folder.FullName, "page.html");
        File.WriteAllText(
            path,
            $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"shallowcourse-plotly\" content=\""
                + $"{new Uri(assets)}\"></head><body>{head}{string.Concat(figures.Select(figure => figure.ToHtml()))}"
                + "</body></html>");
        return chromium.OpenAsync(new Uri(path));
    }
}
