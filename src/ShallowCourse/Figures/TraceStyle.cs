using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// Gives traces that share a chart each a colour and a second sign (symbol, dash or hatch), where they have none
/// of their own.
/// </summary>
internal static class TraceStyle
{
    public static JsonArray MadeDistinct(IEnumerable<JsonNode?> traces)
    {
        var styled = new JsonArray();
        var index = 0;
        var copies = traces.OfType<JsonObject>().Select(trace => trace.Copy()).ToArray();
        foreach (var trace in copies)
        {
            styled.Add(trace);
            var type = trace.TextAt("type") ?? "scatter";
            if (type is not ("scatter" or "bar" or "histogram" or "scatter3d"))
            {
                continue;
            }

            var (color, place) = (Palette.Color(index), index % Palette.Colors.Count);
            var mode = trace.TextAt("mode") ?? "";
            if (type is "scatter" && mode.Contains("lines", StringComparison.Ordinal))
            {
                trace.SetIfAbsent("line.color", trace.TextAt("marker.color") ?? color)
                    .SetIfAbsent("line.dash", Palette.Dashes[place]);
                if (mode.Contains("markers", StringComparison.Ordinal))
                {
                    trace.SetIfAbsent("marker.color", trace.TextAt("line.color"));
                }
            }
            if (type is "scatter" or "scatter3d" && mode.Contains("markers", StringComparison.Ordinal))
            {
                trace.SetIfAbsent("marker.color", color).SetIfAbsent("marker.symbol", Palette.Symbols[place]);
            }

            if (type is "bar")
            {
                trace.SetIfAbsent("marker.color", color);
            }

            if (type is "bar" or "histogram" && Palette.Hatches[place].Length > 0 && trace.At("marker.pattern") is null)
            {
                trace.Set("marker.pattern.shape", Palette.Hatches[place])
                    .Set("marker.pattern.fillmode", "overlay")
                    .Set("marker.pattern.fgcolor", Palette.White)
                    .Set("marker.pattern.fgopacity", 0.75)
                    .Set("marker.pattern.size", 6);
            }

            if (type is "histogram")
            {
                trace.SetIfAbsent("marker.color", color);
                if (copies.Count(other => other.TextAt("type") == "histogram") > 1)
                {
                    trace.SetIfAbsent("opacity", 0.75);
                }
            }
            if (trace.TextAt("name") is null)
            {
                trace.SetIfAbsent("showlegend", false);
            }

            index++;
        }
        return styled;
    }
}
