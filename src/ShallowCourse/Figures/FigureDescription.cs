using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>Says in words what a figure shows: the alternative text of its picture.</summary>
internal static class FigureDescription
{
    private const int MostTraces = 6;

    public static string Of(Figure figure)
    {
        var traces = figure.Data.OfType<JsonObject>().Where(trace => trace.FlagAt("visible") != false).ToArray();
        var title = figure.Title is { Length: > 0 } text ? SvgText.Plain(text) + ". " : "";
        if (traces.Length == 0)
        {
            return title + "An empty chart.";
        }

        var axes = figure.HasScene ? "" : Axes(figure);
        var told = traces.Take(MostTraces).Select(trace => Trace(figure, trace)).ToArray();
        var more = traces.Length > MostTraces ? $" And {traces.Length - MostTraces} more." : "";
        var steps = figure.Frames.Count > 0 ? $" One of {figure.Frames.Count} steps." : "";
        return title + Kind(traces) + axes + ": " + string.Join("; ", told) + "." + more + steps;
    }

    public static string Kind(IReadOnlyCollection<JsonObject> traces)
    {
        var kinds = traces.Select(One).Distinct().ToArray();
        var kind = string.Join(" and ", kinds.Length > 3 ? kinds[..3] : kinds);
        return char.ToUpperInvariant(kind[0]) + kind[1..];

        static string One(JsonObject trace) => (trace.TextAt("type") ?? "scatter") switch
        {
            "scatter" or "scattergl" =>
                (trace.TextAt("mode") ?? "lines").Contains("lines", StringComparison.Ordinal)
                    ? "line chart"
                    : "scatter plot",
            "bar" => "bar chart",
            "histogram" => "histogram",
            "heatmap" => "heat map",
            "contour" => "contour plot",
            "surface" => "surface",
            "scatter3d" => "points in space",
            var other => other + " chart",
        };
    }

    private static string Axes(Figure figure)
    {
        var (x, y) = (figure.Layout.TextAt("xaxis.title"), figure.Layout.TextAt("yaxis.title"));
        return (x, y) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => $" of {SvgText.Plain(y)} against {SvgText.Plain(x)}",
            ({ Length: > 0 }, _) => $" over {SvgText.Plain(x)}",
            (_, { Length: > 0 }) => $" of {SvgText.Plain(y)}",
            _ => "",
        };
    }

    private static string Trace(Figure figure, JsonObject trace)
    {
        var name = trace.TextAt("name") is { Length: > 0 } given ? SvgText.Plain(given) + ", " : "";
        switch (trace.TextAt("type") ?? "scatter")
        {
            case "heatmap" or "contour" or "surface":
                var rows = trace.RowsAt("z");
                return $"{name}{rows.Length} by {rows.Select(row => row.Length).DefaultIfEmpty(0).Max()} values "
                    + $"{Range(rows.SelectMany(row => row))}";
            case "histogram":
                return $"{name}{trace.NumbersAt("x").Length} values {Range(trace.NumbersAt("x"))}";
            case "bar":
                var lying = trace.TextAt("orientation") == "h";
                var (keys, values) = (trace.TextsAt(lying ? "y" : "x"), trace.NumbersAt(lying ? "x" : "y"));
                return name
                    + string.Join(", ", keys.Zip(values, (key, value) => $"{key} {Ticks.Short(value)}").Take(8))
                        + (values.Length > 8 ? $" and {values.Length - 8} more" : "");
            default:
                var y = trace.NumbersAt("y");
                var finite = y.Where(double.IsFinite).ToArray();
                if (finite.Length == 0)
                {
                    return name + "no points";
                }

                return (trace.TextAt("mode") ?? "lines").Contains("lines", StringComparison.Ordinal)
                    && finite.Length > 1
                    ? name + Course(finite)
                    : $"{name}{(finite.Length == 1 ? "1 point" : finite.Length + " points")}";
        }
    }

    /// <summary>Where a line begins and ends, and how far it goes beyond both.</summary>
    private static string Course(double[] line)
    {
        var (first, last, low, high) = (line[0], line[^1], line.Min(), line.Max());
        var ends = $"from {Ticks.Short(first)} to {Ticks.Short(last)}";
        return low < Math.Min(first, last) || high > Math.Max(first, last)
            ? $"{ends}, between {Ticks.Short(low)} and {Ticks.Short(high)}"
            : ends;
    }

    private static string Range(IEnumerable<double> values)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        return finite.Length == 0
            ? "without a finite one"
            : $"from {Ticks.Short(finite.Min())} to {Ticks.Short(finite.Max())}";
    }
}
