using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Charts, with the verbs and argument names of Plotly.NET (https://plotly.net): <c>Chart.Line(x: …, y: …, name:
/// …)</c>, then <c>.WithTitle(…)</c>, <c>.WithXAxisStyle(…)</c>. Colours, dashes and symbols take Plotly's own
/// words (<c>"#0072B2"</c>, <c>"dash"</c>, <c>"diamond"</c>); what is not given is chosen so that traces differ by
/// more than colour.
/// </summary>
public static partial class Chart
{
    /// <summary>A line through the points (x[i], y[i]), in the order given.</summary>
    /// <param name="x">Positions: numbers or, for categories, strings.</param>
    /// <param name="y">Heights, as many as <paramref name="x"/>. NaN leaves a gap.</param>
    /// <param name="showMarkers">Also mark each point.</param>
    /// <param name="name">The trace's name in the legend.</param>
    /// <param name="showLegend">Whether the legend lists it. Default: when the figure has several named traces.</param>
    /// <param name="opacity">From 0 to 1.</param>
    /// <param name="lineColor">A CSS colour.</param>
    /// <param name="lineWidth">In pixels; default 2.</param>
    /// <param name="lineDash">solid, dash, dot, dashdot, longdash or longdashdot.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Figure Line<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> y, bool showMarkers = false, string? name = null, bool? showLegend = null,
        double? opacity = null, string? lineColor = null, double? lineWidth = null, string? lineDash = null)
        where TX : IConvertible where TY : IConvertible
    {
        var trace = Scatter(
            "Chart.Line", PlotlyJson.Values(x), PlotlyJson.Values(y), showMarkers ? "lines+markers" : "lines", name,
            showLegend, opacity);
        return Of(trace.Set("line.color", lineColor).Set("line.width", lineWidth).Set("line.dash", lineDash));
    }

    /// <summary>A line through the entries of two matrices with one row (1, m) or one column (m, 1).</summary>
    /// <inheritdoc cref="Line{TX,TY}"/>
    public static Figure Line(
        Matrix<double> x, Matrix<double> y, bool showMarkers = false, string? name = null, bool? showLegend = null,
        double? opacity = null, string? lineColor = null, double? lineWidth = null, string? lineDash = null) =>
        Line(
            Entries("Chart.Line", nameof(x), x), Entries("Chart.Line", nameof(y), y), showMarkers, name, showLegend,
            opacity, lineColor, lineWidth, lineDash);

    /// <summary>A smooth curve through the points (x[i], y[i]).</summary>
    /// <inheritdoc cref="Line{TX,TY}"/>
    public static Figure Spline<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> y, bool showMarkers = false, string? name = null, bool? showLegend = null,
        double? opacity = null, string? lineColor = null, double? lineWidth = null, string? lineDash = null)
        where TX : IConvertible where TY : IConvertible =>
        Line(x, y, showMarkers, name, showLegend, opacity, lineColor, lineWidth, lineDash)
            .EachTrace(trace => trace.Set("line.shape", "spline"));

    /// <summary>A mark at each point (x[i], y[i]).</summary>
    /// <param name="x">Positions: numbers or, for categories, strings.</param>
    /// <param name="y">Heights, as many as <paramref name="x"/>.</param>
    /// <param name="name">The trace's name in the legend.</param>
    /// <param name="showLegend">Whether the legend lists it. Default: when the figure has several named traces.</param>
    /// <param name="opacity">From 0 to 1.</param>
    /// <param name="markerColor">A CSS colour.</param>
    /// <param name="markerSize">Diameter in pixels; default 7.</param>
    /// <param name="markerSymbol">circle, square, diamond, cross, x, triangle-up, triangle-down, star; "-open"
    /// for an outline.</param>
    /// <param name="multiText">A label for each point, written beside it.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Figure Point<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> y, string? name = null, bool? showLegend = null, double? opacity = null,
        string? markerColor = null, double? markerSize = null, string? markerSymbol = null,
        IEnumerable<string>? multiText = null)
        where TX : IConvertible where TY : IConvertible
    {
        var trace = Scatter(
            "Chart.Point", PlotlyJson.Values(x), PlotlyJson.Values(y), multiText is null ? "markers" : "markers+text",
            name, showLegend, opacity);
        if (multiText is not null)
        {
            trace.Set("text", PlotlyJson.Strings(multiText)).Set("textposition", "top center");
        }

        return Of(
            trace.Set("marker.color", markerColor).Set("marker.size", markerSize ?? 7)
                .Set("marker.symbol", markerSymbol));
    }

    /// <summary>A mark for each entry of two matrices with one row (1, m) or one column (m, 1).</summary>
    /// <inheritdoc cref="Point{TX,TY}"/>
    public static Figure Point(
        Matrix<double> x, Matrix<double> y, string? name = null, bool? showLegend = null, double? opacity = null,
        string? markerColor = null, double? markerSize = null, string? markerSymbol = null,
        IEnumerable<string>? multiText = null) =>
        Point(
            Entries("Chart.Point", nameof(x), x), Entries("Chart.Point", nameof(y), y), name, showLegend, opacity,
            markerColor, markerSize, markerSymbol, multiText);

    internal static Figure Of(JsonObject trace, JsonObject? layout = null)
    {
        layout ??= [];
        layout.SetIfAbsent("colorway", PlotlyJson.Strings(Palette.Colors));
        return new(new JsonArray(trace), layout);
    }

    private static JsonObject Scatter(
        string verb, JsonArray x, JsonArray y, string mode, string? name, bool? showLegend, double? opacity)
    {
        RequireSameLength(verb, x.Count, y.Count);
        return new JsonObject { ["type"] = "scatter", ["mode"] = mode, ["x"] = x, ["y"] = y }
            .Named(name, showLegend, opacity);
    }

    private static JsonObject Named(this JsonObject trace, string? name, bool? showLegend, double? opacity) =>
        trace.Set("name", name).Set("showlegend", showLegend).Set("opacity", opacity);

    internal static void RequireSameLength(string verb, int x, int y)
    {
        if (x != y)
        {
            throw new ArgumentException(
                $"{verb}: x has {x} values and y has {y}; expected one y for each x. "
                + "Were they made from different examples?");
        }
    }

    private static double[] Entries(string verb, string name, Matrix<double> matrix)
    {
        Require.NotNull(matrix);
        if (matrix.RowCount != 1 && matrix.ColumnCount != 1)
        {
            throw new ArgumentException(
                $"{verb}: {name} is ({matrix.RowCount}, {matrix.ColumnCount}); "
                + "expected one row (1, m) or one column (m, 1). Take one row with X.Row(0).",
                name);
        }

        return matrix.Enumerate().ToArray();
    }
}
