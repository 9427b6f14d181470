using System.Text.Json.Nodes;

namespace ShallowCourse.Tests;

/// <summary>
/// The attributes of Plotly's figure reference (https://plotly.com/javascript/reference) that the library writes.
/// </summary>
internal static class PlotlySchema
{
    private static readonly string[] Axis =
    [
        "title", "title.text", "range", "type", "showgrid", "zeroline", "tickvals", "ticktext", "dtick",
        "exponentformat", "scaleanchor", "constrain", "domain", "anchor", "autorange",
    ];

    public static readonly string[] Trace =
    [
        "type", "mode", "x", "y", "z", "name", "showlegend", "opacity", "text", "textposition", "texttemplate",
        "cliponaxis", "orientation", "histnorm", "hoverinfo", "hovertemplate", "line", "line.color", "line.width",
        "line.dash", "line.shape", "marker", "marker.color", "marker.size", "marker.symbol", "marker.opacity",
        "marker.pattern", "marker.pattern.shape", "marker.pattern.fillmode", "marker.pattern.fgcolor",
        "marker.pattern.fgopacity", "marker.pattern.size", "xbins", "xbins.start", "xbins.end", "xbins.size",
        "colorscale", "showscale", "zmin", "zmax", "autocontour", "contours", "contours.coloring", "contours.size",
        "contours.start", "contours.end", "contours.showlines", "colorbar", "colorbar.thickness",
        "colorbar.outlinewidth", "colorbar.x", "colorbar.y", "colorbar.len", "colorbar.yanchor", "colorbar.title",
        "colorbar.title.text", "xaxis", "yaxis", "scene",
    ];

    public static readonly string[] Layout =
    [
        "title", "title.text", "width", "height", "colorway", "showlegend", "meta", "meta.description", "barmode",
        "bargap", "annotations", "shapes", "sliders", "updatemenus",
        .. Axis.SelectMany(
            name => new[] { "", "2", "3", "4" }
                .SelectMany(number => new[] { $"xaxis{number}.{name}", $"yaxis{number}.{name}" })),
        .. new[] { "", "2", "3", "4" }.SelectMany(number => new[] { "xaxis" + number, "yaxis" + number }),
        "scene", "scene.xaxis", "scene.yaxis", "scene.zaxis", "scene.zaxis.title", "scene.zaxis.title.text",
        "scene.camera", "scene.camera.eye", "scene.camera.eye.x", "scene.camera.eye.y", "scene.camera.eye.z",
        "scene.aspectmode", "scene.aspectratio", "scene.aspectratio.x", "scene.aspectratio.y", "scene.aspectratio.z",
    ];

    public static void AssertKnown(JsonObject node, IReadOnlyCollection<string> known, string path = "")
    {
        foreach (var (name, value) in node)
        {
            Assert.Contains(path + name, known);
            if (value is JsonObject inner)
            {
                AssertKnown(inner, known, path + name + ".");
            }
        }
    }
}
