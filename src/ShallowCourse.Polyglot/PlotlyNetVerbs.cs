using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ShallowCourse;

/// <summary>
/// Verbs of Plotly.NET that Plotly.NET.CSharp 0.14.0 lacks, under Plotly.NET's own names, for what the lessons' charts
/// use. Each gives a new chart that shares what it does not change; what is not given stays as it was. Values that
/// Plotly has a word for (a dash, a position) are given as that word: https://plotly.com/javascript/reference.
/// </summary>
public static class PlotlyNetVerbs
{
    /// <summary>A title above the chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What it says; the tags sub, sup and br are understood.</param>
    /// <param name="size">Of the letters, in pixels.</param>
    public static GenericChart WithTitle(this GenericChart chart, string title, double? size = null) =>
        chart.With(layout => layout.SetProperty(
            "title", new Title().Set("text", title).Set("font", size is null ? null : new Font().Set("size", size))));

    /// <summary>A text at a place of the chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="text">What it says.</param>
    /// <param name="x">On the x axis.</param>
    /// <param name="y">On the y axis.</param>
    /// <param name="showArrow">Whether an arrow leads from the text to the place.</param>
    /// <param name="color">A CSS colour.</param>
    public static GenericChart WithAnnotation(
        this GenericChart chart, string text, double x, double y, bool showArrow = true, string? color = null) =>
        chart.With(layout => layout.Add(
            "annotations",
            new Annotation().Set("text", text).Set("x", x).Set("y", y).Set("showarrow", showArrow)
                .Set("font", color is null ? null : new Font().Set("color", color))));

    /// <summary>A line, rectangle or circle over the chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="type"><c>line</c>, <c>rect</c> or <c>circle</c>.</param>
    /// <param name="x0">Where it begins on the x axis.</param>
    /// <param name="y0">Where it begins on the y axis.</param>
    /// <param name="x1">Where it ends on the x axis.</param>
    /// <param name="y1">Where it ends on the y axis.</param>
    /// <param name="xRef"><c>x</c>, or <c>paper</c>: from 0, the left edge of the plot, to 1, its right one.</param>
    /// <param name="yRef"><c>y</c>, or <c>paper</c>: from 0, the lower edge of the plot, to 1, its upper one.</param>
    /// <param name="lineColor">A CSS colour.</param>
    /// <param name="lineDash"><c>solid</c>, <c>dash</c>, <c>dot</c>, <c>dashdot</c>.</param>
    /// <param name="fillColor">A CSS colour.</param>
    public static GenericChart WithShape(
        this GenericChart chart,
        string type,
        double x0,
        double y0,
        double x1,
        double y1,
        string xRef = "x",
        string yRef = "y",
        string? lineColor = null,
        string? lineDash = null,
        string? fillColor = null) =>
        chart.With(layout => layout.Add(
            "shapes",
            new Shape().Set("type", type).Set("x0", x0).Set("y0", y0).Set("x1", x1).Set("y1", y1)
                .Set("xref", xRef).Set("yref", yRef).Set("fillcolor", fillColor)
                .Set("line", new Line().Set("color", lineColor).Set("dash", lineDash))));

    /// <summary>The scale of colours beside every heat map, contour plot and surface of the chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="titleText">What stands above it.</param>
    /// <param name="length">Its length as a share of the plot's height.</param>
    /// <param name="tickVals">Where it has marks.</param>
    public static GenericChart WithColorBarStyle(
        this GenericChart chart,
        string? titleText = null,
        double? length = null,
        IEnumerable<double>? tickVals = null) =>
        chart.WithTraces(trace =>
        {
            if (!trace.IsColoured())
            {
                return;
            }

            var bar = trace.Part<ColorBar>("colorbar");
            bar.Set("title", titleText is null ? null : new Title().Set("text", titleText))
                .Set("len", length).Set("tickvals", tickVals?.ToArray());
        });

    /// <summary>How lines are drawn, in every trace that has them.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="color">A CSS colour.</param>
    /// <param name="dash"><c>solid</c>, <c>dash</c>, <c>dot</c>, <c>dashdot</c>.</param>
    public static GenericChart WithLineStyle(
        this GenericChart chart, double? width = null, string? color = null, string? dash = null) =>
        chart.WithTraces(trace =>
            trace.Part<Line>("line").Set("width", width).Set("color", color).Set("dash", dash));

    /// <summary>How points are drawn, in every trace that has them.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="color">A CSS colour.</param>
    /// <param name="symbol"><c>circle</c>, <c>diamond</c>, <c>cross</c>, …</param>
    public static GenericChart WithMarkerStyle(
        this GenericChart chart, double? size = null, string? color = null, string? symbol = null) =>
        chart.WithTraces(trace => trace.Part<Plotly.NET.TraceObjects.Marker>("marker")
            .Set("size", size).Set("color", color).Set("symbol", symbol));

    /// <summary>The third axis of a surface or of points in space.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="titleText">What it shows.</param>
    /// <param name="minMax">Its ends; else the data decide.</param>
    public static GenericChart WithZAxisStyle(
        this GenericChart chart, string? titleText = null, (double Min, double Max)? minMax = null) =>
        chart.With(layout => layout.Part<Scene>("scene").Part<LinearAxis>("zaxis")
            .Set("title", titleText is null ? null : new Title().Set("text", titleText))
            .Set("range", minMax is { } ends ? new[] { ends.Min, ends.Max } : null));

    /// <summary>
    /// A slider that shows one trace at a time, the first at step 0. (The frames of an animation have no place in a
    /// Plotly.NET chart; its traces do.)
    /// </summary>
    /// <param name="chart">A chart with as many traces as there are labels.</param>
    /// <param name="labels">What the steps are called.</param>
    /// <param name="prefix">What stands before the label.</param>
    /// <param name="shown">The step that is shown at first.</param>
    /// <exception cref="ArgumentException">The chart has another number of traces.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public static GenericChart WithSlider(
        this GenericChart chart, IReadOnlyList<string> labels, string prefix = "", int shown = 0)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(labels);
        var count = GenericChart.countTrace(chart);
        if (count != labels.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"WithSlider: got {labels.Count} labels for {count} traces, expected one each. ")
                + "Combine as many traces as the slider has steps, or leave labels out.",
                nameof(labels));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(shown);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(shown, count);
        bool[] Only(int step) => [.. Enumerable.Range(0, count).Select(trace => trace == step)];
        var steps = labels.Select((label, step) => new SliderStep()
            .Set("label", label).Set("method", "restyle").Set("args", new object[] { "visible", Only(step) })).ToList();
        var slider = new Slider().Set("active", shown).Set("steps", steps)
            .Set("currentvalue", new SliderCurrentValue().Set("prefix", prefix));
        var visible = Only(shown);
        var next = 0;
        return chart.WithTraces(trace => trace.Set("visible", visible[next++]))
            .With(layout => layout.SetProperty("sliders", new List<Slider> { slider }));
    }
}
