using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class SvgPictureTests
{
    private const double PixelTolerance = SvgReading.PixelTolerance;

    [Fact]
    public void Marks_stand_where_the_ticks_say()
    {
        double[] x = [-3.5, 0, 1.25, 8], y = [2, -7, 11.5, 0.25];
        var svg = new SvgReading(Chart.Point(x, y, markerSize: 8));
        var marks = svg.Subpaths("fill", Palette.Blue);
        Assert.Equal(4, marks.Count);
        for (var i = 0; i < 4; i++)
        {
            // A circle's path starts at its left end.
            Assert.Equal(svg.XPixel(x[i]), marks[i][0].X + 4, PixelTolerance);
            Assert.Equal(svg.YPixel(y[i]), marks[i][0].Y, PixelTolerance);
        }
    }

    [Fact]
    public void On_a_dark_ground_a_field_is_dark_and_the_lines_and_numbers_on_it_are_light()
    {
        var zero = Matrix<double>.Build.DenseOfArray(new double[,] { { 0, 1 }, { -1, 0 } });
        var svg = Chart.Combine(
            Chart.Heatmap(zero, showText: true), Chart.Line([0.0, 1], [0.0, 1], lineColor: Palette.Ink)).ToSvg();
        Assert.Contains("fill=\"#F4F3F1\" style=\"fill:light-dark(#F4F3F1,#2A2E33)\"", svg, StringComparison.Ordinal);
        Assert.Contains("stroke:light-dark(#1B1F24,#F0F3F6)", svg, StringComparison.Ordinal);
        Assert.Contains("fill:#1B1F24;fill:light-dark(#1B1F24,#FFFFFF)", svg, StringComparison.Ordinal);
        Assert.Contains("svg{color-scheme:light dark}", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScale.Signed)]
    [InlineData(ColorScale.Pale)]
    [InlineData("Blues")]
    [InlineData("Greys")]
    [InlineData("RdBu")]
    public void Every_stop_of_a_scale_that_is_pale_by_day_has_a_colour_by_night(string scale) =>
        Assert.All(ColorScale.ToJson(scale), stop => Assert.Contains((string)stop![1]!, Palette.Night.Keys));

    [Fact]
    public void A_line_runs_through_its_points_and_stops_at_a_gap()
    {
        var svg = new SvgReading(Chart.Line([0.0, 1, 2, 3, 4], [0, 5, double.NaN, 1, 3]));
        var pieces = svg.Subpaths("stroke", Palette.Blue);
        Assert.Equal(2, pieces.Count);
        Assert.Equal(svg.XPixel(1), pieces[0][1].X, PixelTolerance);
        Assert.Equal(svg.YPixel(5), pieces[0][1].Y, PixelTolerance);
        Assert.Equal(svg.XPixel(3), pieces[1][0].X, PixelTolerance);
        Assert.Equal(svg.YPixel(1), pieces[1][0].Y, PixelTolerance);
    }

    [Fact]
    public void Logarithmic_axes_put_powers_of_ten_at_equal_distances()
    {
        var svg = new SvgReading(Chart.Line([1.0, 2, 3], [1.0, 10, 100]).WithYAxisStyle(axisType: "log"));
        var points = svg.Subpaths("stroke", Palette.Blue)[0];
        Assert.Equal(2, points.Count); // a straight line: the middle point is not needed
        var ten = svg.Named("text")
            .Single(text => text.Value == "10" && (string?)text.Attribute("text-anchor") == "end");
        Assert.Equal((points[0].Y + points[1].Y) / 2, (double)ten.Attribute("y")! - 4, PixelTolerance);
    }

    [Fact]
    public void Columns_reach_from_zero_to_their_value()
    {
        var svg = new SvgReading(Chart.Column([3.0, -2], ["a", "b"]));
        var bars = svg.Subpaths("fill", Palette.Blue);
        Assert.Equal(svg.YPixel(3), bars[0].Min(p => p.Y), PixelTolerance);
        Assert.Equal(svg.YPixel(0), bars[0].Max(p => p.Y), PixelTolerance);
        Assert.Equal(svg.YPixel(0), bars[1].Min(p => p.Y), PixelTolerance);
        Assert.Equal(svg.YPixel(-2), bars[1].Max(p => p.Y), PixelTolerance);
    }

    [Fact]
    public void The_cells_of_a_heat_map_have_their_colours_and_the_first_row_is_on_top_when_reversed()
    {
        var Z = Matrix<double>.Build.DenseOfArray(new double[,] { { -1, 0 }, { 0, 1 } });
        var svg = new SvgReading(Chart.Heatmap(Z, showScale: false, reverseYAxis: true));
        var low = svg.Subpaths("fill", "#0072B2").Single();
        var high = svg.Subpaths("fill", "#D55E00").Single();
        Assert.True(low.Max(p => p.Y) <= high.Min(p => p.Y) + PixelTolerance, "−1 is in the row above 1");
        Assert.True(low.Max(p => p.X) <= high.Min(p => p.X) + PixelTolerance, "−1 is in the column left of 1");
        Assert.Equal(2, svg.Subpaths("fill", "#F4F3F1").Count);
    }

    [Fact]
    public void An_empty_figure_and_an_empty_trace_still_make_a_picture()
    {
        Assert.NotEmpty(new SvgReading(Figure.FromJson("""{"data":[]}""")).Named("rect"));
        var svg = new SvgReading(Chart.Line(Array.Empty<double>(), Array.Empty<double>()).WithTitle("nothing"));
        Assert.Contains("nothing", svg.Texts);
        Assert.NotEmpty(new SvgReading(Chart.Line([1.0], [double.NaN])).Named("rect"));
        Assert.NotEmpty(new SvgReading(Chart.Heatmap(Matrix<double>.Build.Dense(2, 2, double.NaN))).Named("rect"));
        Assert.NotEmpty(new SvgReading(Chart.Surface(Matrix<double>.Build.Dense(3, 3, double.NaN))).Named("rect"));
    }

    [Theory]
    [InlineData("""{"data":[{"type":"pie","values":[1,2]}]}""")]
    [InlineData("""
        {"data":[{"x":["2026-01-01"],"y":[null]}],"layout":{"xaxis":{"range":["a","b"]},"title":"old style"}}
        """)]
    [InlineData("""{"data":[{"type":"heatmap","z":[[1,2],[3]],"colorscale":"NoSuchScale"}]}""")]
    [InlineData("""{"data":[{"type":"contour","z":[[1,2],[3,4]],"contours":{"size":0}}]}""")]
    [InlineData("""
        {"data":[{"type":"surface","z":[]},{"type":"bar","x":["a"]},{"type":"histogram"},{"y":[1,2,"3"]}]}
        """)]
    [InlineData("""
        {"data":[{"y":[1,2]}],
         "layout":{"sliders":[{"active":9,"steps":[]}],"annotations":[{"text":"t"}],"shapes":[{"type":"path"}]}}
        """)]
    public void A_figure_from_elsewhere_makes_a_picture_whatever_it_holds(string json)
    {
        var svg = new SvgReading(Figure.FromJson(json));
        Assert.Equal("svg", svg.Root.Name.LocalName);
        Assert.DoesNotContain("NaN", svg.Root.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_legend_names_the_traces_once_there_are_two()
    {
        var one = Chart.Line([0, 1], [0, 1], name: "only");
        Assert.DoesNotContain("only", new SvgReading(one).Texts);
        Assert.Contains("only", new SvgReading(one.WithLegend()).Texts);
        Assert.Contains("only", new SvgReading(Chart.Combine(one, Chart.Line([0, 1], [1, 0], name: "other"))).Texts);
    }

    [Fact]
    public void The_picture_follows_the_readers_light_or_dark_preference() =>
        Assert.Contains("@media(prefers-color-scheme:dark)", Chart.Line([0], [0]).ToSvg(), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_and_a_large_heat_map_stay_small()
    {
        var x = Enumerable.Range(0, 100_000).ToArray();
        Assert.InRange(Chart.Line(x, x.Select(i => Math.Sin(i / 5000.0))).ToSvg().Length, 1000, 8_000);
        Assert.InRange(
            Chart.Heatmap(Matrix<double>.Build.Dense(100, 100, (i, j) => i + j)).ToSvg().Length, 1000, 60_000);
    }

    [Fact]
    public void A_replay_shows_the_step_it_starts_at()
    {
        var figure = Chart.Frames(
            [Chart.Line([0.0, 1], [0.0, 1]), Chart.Line([0.0, 1], [0.0, 2])], ["0", "100"],
            "iteration ").WithTitle("t");
        Assert.Contains("iteration 0 (step 1 of 2)", new SvgReading(figure).Texts);
    }
}
