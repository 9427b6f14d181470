using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// The legend: a row above the plot (more where one is not enough), each name with its line, mark or bar.
/// </summary>
internal sealed class Legend(SvgPicture picture, IReadOnlyList<JsonObject> traces)
{
    private const double RowHeight = 21, SwatchWidth = 26, Gap = 18;

    public static bool Shows(JsonObject layout, IReadOnlyList<JsonObject> traces) => layout.FlagAt("showlegend")
        ?? (traces.Count(Named) > 1 || traces.Any(trace => Named(trace) && trace.FlagAt("showlegend") == true));

    /// <summary>Draws the legend and gives back its height.</summary>
    public double Draw(double left, double top, double width)
    {
        if (!Shows(picture.Layout, traces))
        {
            return 0;
        }

        var (x, y) = (left, top);
        foreach (var trace in traces.Where(Named))
        {
            var name = trace.TextAt("name")!;
            var needed = SwatchWidth + 6 + SvgText.Width(name, 12);
            if (x > left && x + needed > left + width)
            {
                (x, y) = (left, y + RowHeight);
            }

            Swatch(trace, x, y + RowHeight / 2 - 2);
            picture.Text(x + SwatchWidth + 6, y + RowHeight / 2 + 2, name);
            x += needed + Gap;
        }
        return y - top + RowHeight;
    }

    private static bool Named(JsonObject trace) =>
        trace.TextAt("name") is { Length: > 0 } && trace.FlagAt("showlegend") != false
        && (trace.TextAt("type") ?? "scatter") is "scatter" or "bar" or "histogram" or "scatter3d" or "scattergl";

    private void Swatch(JsonObject trace, double x, double y)
    {
        var style = new TracePaint(picture, trace);
        if (trace.TextAt("type") is "bar" or "histogram")
        {
            picture.Path(new SvgPath().Rectangle(x + 7, y - 6, 12, 12), style.BarFill(style.MarkerColor));
            return;
        }
        if (style.HasLines)
        {
            picture.Path(new SvgPath().MoveTo(x, y).LineTo(x + SwatchWidth, y), style.LineAttributes);
        }

        if (!style.HasMarkers)
        {
            return;
        }

        var path = new SvgPath();
        MarkerPath.Append(path, style.Symbol, x + SwatchWidth / 2, y, Math.Clamp(style.MarkerSize, 6, 9));
        picture.Path(path, style.MarkAttributes(style.MarkerColor));
    }
}
