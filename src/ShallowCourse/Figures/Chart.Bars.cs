using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

public static partial class Chart
{
    /// <summary>How many bars a histogram gets at most when the caller does not say.</summary>
    private const int MostBins = 60;

    /// <summary>Standing bars, one for each key.</summary>
    /// <param name="values">Heights.</param>
    /// <param name="keys">What each bar stands for: strings or numbers, as many as <paramref name="values"/>.</param>
    /// <param name="name">The trace's name in the legend.</param>
    /// <param name="showLegend">Whether the legend lists it.</param>
    /// <param name="opacity">From 0 to 1.</param>
    /// <param name="markerColor">A CSS colour.</param>
    /// <param name="multiText">A label for each bar, written at its end.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Figure Column<TValue, TKey>(
        IEnumerable<TValue> values, IEnumerable<TKey> keys, string? name = null, bool? showLegend = null,
        double? opacity = null, string? markerColor = null, IEnumerable<string>? multiText = null)
        where TValue : IConvertible where TKey : IConvertible =>
        Bars("Chart.Column", PlotlyJson.Values(keys), PlotlyJson.Values(values), "v", multiText, markerColor)
            .EachTrace(trace => trace.Named(name, showLegend, opacity));

    /// <summary>Lying bars, one for each key, the first at the bottom.</summary>
    /// <param name="values">Lengths.</param>
    /// <param name="keys">What each bar stands for: strings or numbers, as many as <paramref name="values"/>.</param>
    /// <param name="name">The trace's name in the legend.</param>
    /// <param name="showLegend">Whether the legend lists it.</param>
    /// <param name="opacity">From 0 to 1.</param>
    /// <param name="markerColor">A CSS colour.</param>
    /// <param name="multiText">A label for each bar, written at its end.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Figure Bar<TValue, TKey>(
        IEnumerable<TValue> values, IEnumerable<TKey> keys, string? name = null, bool? showLegend = null,
        double? opacity = null, string? markerColor = null, IEnumerable<string>? multiText = null)
        where TValue : IConvertible where TKey : IConvertible =>
        Bars("Chart.Bar", PlotlyJson.Values(values), PlotlyJson.Values(keys), "h", multiText, markerColor)
            .EachTrace(trace => trace.Named(name, showLegend, opacity));

    /// <summary>How often values fall into each of a row of equal intervals.</summary>
    /// <param name="x">The values. Those that are not finite are left out.</param>
    /// <param name="nBinsX">How many intervals, about. Default: the square root of the number of values,
    /// at most 60.</param>
    /// <param name="name">The trace's name in the legend.</param>
    /// <param name="showLegend">Whether the legend lists it.</param>
    /// <param name="opacity">From 0 to 1; default 0.75 once several share a chart.</param>
    /// <param name="markerColor">A CSS colour.</param>
    /// <param name="histNorm">Empty for counts, or percent, probability, density.</param>
    /// <exception cref="ArgumentException">No value is finite.</exception>
    public static Figure Histogram(
        IEnumerable<double> x, int? nBinsX = null, string? name = null, bool? showLegend = null, double? opacity = null,
        string? markerColor = null, string? histNorm = null)
    {
        var values = x.Where(double.IsFinite).ToArray();
        if (values.Length == 0)
        {
            throw new ArgumentException(
                "Chart.Histogram: got no finite value; expected at least one. Did the numbers before it become NaN?",
                nameof(x));
        }

        var (low, high) = (values.Min(), values.Max());
        var bins = Math.Clamp(nBinsX ?? (int)Math.Ceiling(Math.Sqrt(values.Length)), 1, nBinsX ?? MostBins);
        var size = high > low ? Ticks.NiceStep((high - low) / bins, fine: true) : 1;
        var trace = new JsonObject { ["type"] = "histogram", ["x"] = PlotlyJson.Numbers(values) }
            .Set("xbins.start", PlotlyJson.Rounded(Math.Floor(low / size) * size))
            .Set("xbins.end", PlotlyJson.Rounded((Math.Floor(high / size) + 1) * size))
            .Set("xbins.size", size)
                .Set("marker.color", markerColor)
                .Set("histnorm", histNorm)
                .Named(name, showLegend, opacity);
        return Of(
            trace,
            new JsonObject { ["bargap"] = 0.04, ["barmode"] = "overlay" }.Set("yaxis.title.text", histNorm ?? "count"));
    }

    /// <summary>How often the entries of a matrix of any shape fall into each of a row of equal intervals.</summary>
    /// <inheritdoc cref="Histogram(IEnumerable{double},int?,string?,bool?,double?,string?,string?)"/>
    public static Figure Histogram(
        Matrix<double> x, int? nBinsX = null, string? name = null, bool? showLegend = null, double? opacity = null,
        string? markerColor = null, string? histNorm = null)
    {
        Require.NotNull(x);
        return Histogram(x.Enumerate(), nBinsX, name, showLegend, opacity, markerColor, histNorm);
    }

    private static Figure Bars(
        string verb, JsonArray x, JsonArray y, string orientation, IEnumerable<string>? labels, string? color)
    {
        RequireSameLength(verb, x.Count, y.Count);
        var trace = new JsonObject { ["type"] = "bar", ["orientation"] = orientation, ["x"] = x, ["y"] = y }
            .Set("marker.color", color);
        if (labels is not null)
        {
            trace.Set("text", PlotlyJson.Strings(labels)).Set("textposition", "outside").Set("cliponaxis", false);
        }

        return Of(trace, new JsonObject { ["bargap"] = 0.3 });
    }
}
