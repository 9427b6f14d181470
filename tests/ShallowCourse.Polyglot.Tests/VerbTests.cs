using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;
using Plotly.NET;
using Plotly.NET.CSharp;
using PlotlyChart = Plotly.NET.CSharp.Chart;

namespace ShallowCourse.Polyglot.Tests;

public sealed class VerbTests
{
    private static GenericChart Line => Chart.Line([0.0, 1, 2], [1.0, 4, 9]).ToPlotlyNet();

    private static Matrix<double> Square => Matrix<double>.Build.DenseOfRows([[0.0, 1], [2, 3]]);

    [Fact]
    public void Plotly_NETs_own_verbs_change_what_the_course_drew()
    {
        var layout = Layout(Line
            .WithXAxisStyle<double, double, string>(TitleText: "z", ShowGrid: false)
            .WithSize(Width: 300, Height: 200));

        Assert.Equal("z", (string?)layout["xaxis"]!["title"]!["text"]);
        Assert.False((bool)layout["xaxis"]!["showgrid"]!);
        Assert.Equal(300, (int)layout["width"]!);
    }

    [Fact]
    public void Plotly_NETs_own_verbs_alter_their_chart_and_the_courses_leave_it_as_it_was()
    {
        var plain = Line;
        var before = Layout(plain).ToJsonString();

        plain.WithTitle("new").WithYAxisStyle<double, double, string>(ShowGrid: false);
        Assert.Equal(before, Layout(plain).ToJsonString());

        plain.WithYAxisStyle<double, double, string>(ShowGrid: false).WithTitle("new");
        Assert.False((bool)Layout(plain)["yaxis"]!["showgrid"]!);
        Assert.Null(Layout(plain)["title"]);
    }

    [Fact]
    public void A_grid_moves_the_charts_that_it_is_given()
    {
        var second = Line;

        PlotlyChart.Grid([Line, second], 1, 2);

        Assert.Equal("x2", (string?)Traces(second)[0]!["xaxis"]);
    }

    [Fact]
    public void A_title_of_the_course_is_replaced() =>
        Assert.Equal(
            "new", (string?)Layout(Chart.Line([0.0], [1.0]).WithTitle("old").ToPlotlyNet().WithTitle("new", size: 20))
                ["title"]!["text"]);

    [Fact]
    public void Annotations_and_shapes_are_added_to_those_that_are_there()
    {
        var chart = Chart.Line([0.0, 1], [0.0, 1]).WithVerticalLine(0.5, "half").ToPlotlyNet();
        var before = Layout(chart);
        var after = Layout(chart
            .WithAnnotation("here", 1, 1, showArrow: false, color: "red")
            .WithShape("line", 0, 0.5, 1, 0.5, xRef: "paper", lineColor: "grey", lineDash: "dot"));

        Assert.Equal(Count(before, "annotations") + 1, Count(after, "annotations"));
        Assert.Equal(Count(before, "shapes") + 1, Count(after, "shapes"));
        Assert.Equal("here", (string?)after["annotations"]!.AsArray()[^1]!["text"]);
        Assert.Equal("dot", (string?)after["shapes"]!.AsArray()[^1]!["line"]!["dash"]);
        Assert.Equal("paper", (string?)after["shapes"]!.AsArray()[^1]!["xref"]);
    }

    [Fact]
    public void Lines_and_markers_take_a_style_and_keep_what_is_not_given()
    {
        var chart = Chart.Line([0.0, 1], [0.0, 1], lineDash: "dash").ToPlotlyNet()
            .WithLineStyle(width: 5, color: "red").WithMarkerStyle(size: 9, symbol: "diamond");
        var trace = Traces(chart)[0]!;

        Assert.Equal(5, (double)trace["line"]!["width"]!);
        Assert.Equal("dash", (string?)trace["line"]!["dash"]);
        Assert.Equal("diamond", (string?)trace["marker"]!["symbol"]);
    }

    [Fact]
    public void The_scale_of_colours_is_styled_where_there_is_one()
    {
        var both = PlotlyChart.Combine([CourseChart.Heatmap(Square, "W1").ToPlotlyNet(), Line]);
        var traces = Traces(both.WithColorBarStyle("value", length: 0.5, tickVals: [0.0, 2]));

        Assert.Equal("value", (string?)traces[0]!["colorbar"]!["title"]!["text"]);
        Assert.Equal(0.5, (double)traces[0]!["colorbar"]!["len"]!);
        Assert.Null(traces[1]!["colorbar"]);
    }

    [Fact]
    public void The_third_axis_of_a_surface_gets_a_name_and_ends()
    {
        var axis = Layout(Chart.Surface(Square, [0.0, 1], [0.0, 1]).ToPlotlyNet()
            .WithZAxisStyle("J", minMax: (0, 4)))["scene"]!["zaxis"]!;

        Assert.Equal("J", (string?)axis["title"]!["text"]);
        Assert.Equal([0.0, 4], axis["range"]!.AsArray().Select(end => (double)end!));
    }

    [Fact]
    public void A_slider_shows_one_trace_at_a_time()
    {
        var chart = PlotlyChart.Combine([Line, Line, Line]).WithSlider(["1", "2", "3"], "k = ", shown: 1);
        var slider = Layout(chart)["sliders"]![0]!;

        Assert.Equal([false, true, false], Traces(chart).Select(trace => (bool)trace!["visible"]!));
        Assert.Equal(3, slider["steps"]!.AsArray().Count);
        Assert.Equal(
            [false, false, true], slider["steps"]![2]!["args"]![1]!.AsArray().Select(visible => (bool)visible!));
        Assert.Equal("k = ", (string?)slider["currentvalue"]!["prefix"]);
    }

    [Fact]
    public void A_slider_of_the_wrong_length_is_refused_with_both_counts()
    {
        var error = Assert.Throws<ArgumentException>(() => Line.WithSlider(["1", "2"]));

        Assert.Contains("2 labels for 1 traces", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Line.WithSlider(["1"], shown: 1));
    }

    [Fact]
    public void No_verb_changes_the_chart_that_it_is_given()
    {
        var chart = PlotlyChart.Combine([Chart.Surface(Square, [0.0, 1], [0.0, 1]).ToPlotlyNet(), Line]);
        var before = GenericChart.toFigureJson(chart);

        _ = chart.WithTitle("t").WithAnnotation("a", 0, 0).WithShape("rect", 0, 0, 1, 1).WithColorBarStyle("c")
            .WithLineStyle(width: 9).WithMarkerStyle(size: 9).WithZAxisStyle("z").WithSlider(["1", "2"]);
        _ = chart.WithSlider(["1", "2"]);
        _ = chart.WithLineStyle(width: 9);
        _ = chart.WithZAxisStyle("z");

        Assert.Equal(before, GenericChart.toFigureJson(chart));
    }

    private static JsonObject Layout(GenericChart chart) =>
        JsonNode.Parse(GenericChart.toFigureJson(chart))!["layout"]!.AsObject();

    private static JsonArray Traces(GenericChart chart) =>
        JsonNode.Parse(GenericChart.toFigureJson(chart))!["data"]!.AsArray();

    private static int Count(JsonObject layout, string list) => layout[list]?.AsArray().Count ?? 0;
}
