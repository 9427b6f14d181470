using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class ChartTests
{
    private static readonly Matrix<double> Wave = Matrix<double>.Build.Dense(6, 5, (i, j) => Math.Sin(i + 2 * j));

    private static JsonNode Trace(Figure figure, int index = 0) => JsonNode.Parse(figure.ToJson())!["data"]![index]!;

    [Fact]
    public void Differing_lengths_are_refused_with_both_lengths_and_a_remedy()
    {
        var fault = Assert.Throws<ArgumentException>(() => Chart.Line([1.0, 2, 3], [1.0, 2]));
        Assert.Equal(
            "Chart.Line: x has 3 values and y has 2; expected one y for each x. "
            + "Were they made from different examples?",
            fault.Message);
        Assert.Contains(
            "Chart.Point: x has 1 values and y has 2",
            Assert.Throws<ArgumentException>(() => Chart.Point([1], [1.0, 2])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "Chart.Column", Assert.Throws<ArgumentException>(() => Chart.Column([1.0], ["a", "b"])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_columns_of_matrices_are_plotted_entry_by_entry()
    {
        var row = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2, 3 } });
        var json = Trace(Chart.Line(row, row.Transpose()));
        Assert.Equal("[1,2,3]", json["x"]!.ToJsonString());
        Assert.Equal("[1,2,3]", json["y"]!.ToJsonString());
        Assert.Contains(
            "x is (6, 5); expected one row (1, m)",
            Assert.Throws<ArgumentException>(() => Chart.Point(Wave, row)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_do_not_fit_their_positions_are_refused()
    {
        Assert.Contains(
            "x has 6 values and zData is (6, 5); expected 5",
            Assert.Throws<ArgumentException>(() => Chart.Contour(Wave, [1, 2, 3, 4, 5, 6])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "got 1 row names for a (6, 5) matrix; expected 6",
            Assert.Throws<ArgumentException>(() => Chart.Heatmap(Wave, rowNames: ["a"])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "at least (2, 2)",
            Assert.Throws<ArgumentException>(() => Chart.Surface(Wave.SubMatrix(0, 1, 0, 5))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "expected one of Signed",
            Assert.Throws<ArgumentException>(() => Chart.Heatmap(Wave, colorScale: "rainbow")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "no finite value", Assert.Throws<ArgumentException>(() => Chart.Histogram([double.NaN])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Combined_traces_differ_by_colour_and_by_symbol_or_dash()
    {
        var points = Chart.Combine(
            Chart.Point([1], [1], name: "a"), Chart.Point([2], [2], name: "b"), Chart.Point([3], [3], name: "c"));
        Assert.Equal(
            3, Enumerable.Range(0, 3).Select(i => (string)Trace(points, i)["marker"]!["color"]!).Distinct().Count());
        Assert.Equal(
            3, Enumerable.Range(0, 3).Select(i => (string)Trace(points, i)["marker"]!["symbol"]!).Distinct().Count());
        var lines = Chart.Combine(Chart.Line([1], [1]), Chart.Line([2], [2]));
        Assert.NotEqual((string)Trace(lines, 0)["line"]!["dash"]!, (string)Trace(lines, 1)["line"]!["dash"]!);
        var bars = Chart.Combine(Chart.Column([1], ["a"]), Chart.Column([2], ["a"]));
        Assert.Null(Trace(bars, 0)["marker"]!["pattern"]);
        Assert.Equal("/", (string)Trace(bars, 1)["marker"]!["pattern"]!["shape"]!);
    }

    [Fact]
    public void What_a_caller_chose_stays_when_figures_are_combined()
    {
        var figure = Chart.Combine(
            Chart.Point([1], [1]), Chart.Point([2], [2], markerColor: "#123456", markerSymbol: "star"));
        Assert.Equal("#123456", (string)Trace(figure, 1)["marker"]!["color"]!);
        Assert.Equal("star", (string)Trace(figure, 1)["marker"]!["symbol"]!);
    }

    [Fact]
    public void Every_attribute_exists_in_Plotlys_schema()
    {
        var figures = new[]
        {
            Chart.Combine(
                Chart.Spline([1, 2], [1, 2], showMarkers: true, name: "a"),
                Chart.Point([1], [2], multiText: ["t"], opacity: 0.5)).WithHorizontalLine(1, "l").WithVerticalLine(1)
                .WithAnnotation("n", 1, 1)
                    .WithXAxisStyle("x", (1, 2), "log", true, true, [1, 2], ["a", "b"])
                    .WithDescription("d")
                    .WithEqualAxes()
                    .WithSize(1, 2)
                    .WithLegend(),
            Chart.Combine(
                Chart.Bar([1], ["a"], multiText: ["1"]),
                Chart.Bar([1], ["a"])), Chart.Histogram([1.0, 2], histNorm: "percent"),
            Chart.Heatmap(Wave, showText: true, reverseYAxis: true), Chart.Contour(
                Wave, lineColor: "red", lineWidth: 1, opacity: 1), Chart.Surface(Wave).WithZAxisStyle("z"),
            Chart.Point3D(
                [1], [1], [1], markerColor: "red"), CourseChart.Activations(), CourseChart.Tangent(Activation.Tanh),
        };
        foreach (var figure in figures)
        {
            var json = JsonNode.Parse(figure.ToJson())!;
            foreach (var trace in json["data"]!.AsArray())
            {
                PlotlySchema.AssertKnown(trace!.AsObject(), PlotlySchema.Trace);
            }

            PlotlySchema.AssertKnown(json["layout"]!.AsObject(), PlotlySchema.Layout);
            foreach (var frame in json["frames"]?.AsArray() ?? [])
            {
                Assert.Subset(
                    new HashSet<string>(["name", "data", "traces", "layout"]),
                    frame!.AsObject().Select(pair => pair.Key).ToHashSet());
                foreach (var trace in frame["data"]!.AsArray())
                {
                    PlotlySchema.AssertKnown(trace!.AsObject(), PlotlySchema.Trace);
                }

                if (frame["layout"] is JsonObject layout)
                {
                    PlotlySchema.AssertKnown(layout, PlotlySchema.Layout);
                }
            }
        }
    }

    [Fact]
    public void Frames_carry_only_what_differs()
    {
        Figure Step(double height) =>
            Chart.Combine(Chart.Line([0.0, 1], [0, height]), Chart.Point([1], [1])).WithTitle("same");
        var json = JsonNode.Parse(Chart.Frames([Step(1), Step(2), Step(3)], ["1", "2", "3"], "h = ").ToJson())!;
        Assert.Equal("""{"name":"2","data":[{"y":[0,2]}],"traces":[0]}""", json["frames"]![1]!.ToJsonString());
        var slider = json["layout"]!["sliders"]![0]!;
        Assert.Equal(0, (int)slider["active"]!);
        Assert.Equal(["1", "2", "3"], slider["steps"]!.AsArray().Select(step => (string)step!["args"]![0]![0]!));
        Assert.Equal("[0,1]", json["data"]![0]!["y"]!.ToJsonString());
    }

    [Fact]
    public void Frames_need_a_label_each_and_the_same_traces()
    {
        var one = Chart.Line([0], [0]);
        Assert.Contains(
            "1 figures and 2 labels", Assert.Throws<ArgumentException>(() => Chart.Frames([one], ["a", "b"])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "has 1 traces and another has 2",
            Assert.Throws<ArgumentException>(() => Chart.Frames([one, Chart.Combine(one, one)], ["a", "b"])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Chart.Frames([one], ["a"], shown: 1));
    }

    [Fact]
    public void Subplots_have_axes_of_their_own_that_do_not_overlap()
    {
        var json = JsonNode.Parse(
            Chart.Grid(
                [
                    Chart.Line([0], [0]).WithTitle("one"), Chart.Line([0], [0]),
                    Chart.Surface(Wave), Chart.Line([0], [0]),
                ],
                2, 2).ToJson())!;
        Assert.Equal(["x", "x2", null, "x4"], json["data"]!.AsArray().Select(trace => (string?)trace!["xaxis"]));
        Assert.Equal("scene3", (string)json["data"]![2]!["scene"]!);
        double[] Domain(string axis) =>
            json["layout"]![axis]!["domain"]!.AsArray().Select(value => (double)value!).ToArray();
        Assert.True(Domain("xaxis")[1] < Domain("xaxis2")[0]);
        Assert.True(Domain("yaxis4")[1] < Domain("yaxis2")[0]);
        Assert.Equal(["<b>one</b>"], json["layout"]!["annotations"]!.AsArray().Select(note => (string)note!["text"]!));
        Assert.Contains(
            "got 3 figures for 1 rows of 2",
            Assert.Throws<ArgumentException>(
                () => Chart.Grid([Chart.Line([0], [0]), Chart.Line([0], [0]), Chart.Line([0], [0])], 1, 2)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Histogram_bins_hold_every_value_once()
    {
        var values = new NumPyRandom(3).Randn(500);
        var svg = new SvgReading(Chart.Histogram(values, nBinsX: 20).WithLegend(false));
        var bars = svg.Subpaths("fill", Palette.Blue);
        var zero = svg.YPixel(0);
        var one = zero - svg.YPixel(1);
        Assert.Equal(500, bars.Sum(bar => Math.Round((zero - bar.Min(p => p.Y)) / one)));
    }
}
