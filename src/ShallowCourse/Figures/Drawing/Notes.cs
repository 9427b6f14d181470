using System.Globalization;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>Annotations and shapes: words, arrows, rules and boxes laid over a plot.</summary>
internal static class Notes
{
    public static void DrawShapes(SvgPicture picture, PlotPanel panel)
    {
        foreach (var shape in (picture.Layout["shapes"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var (xref, yref) = (shape.TextAt("xref") ?? "x", shape.TextAt("yref") ?? "y");
            if (!panel.Owns(xref, yref))
            {
                continue;
            }

            var (x0, x1) = (Across(panel, xref, shape["x0"]), Across(panel, xref, shape["x1"]));
            var (y0, y1) = (Up(panel, yref, shape["y0"]), Up(panel, yref, shape["y1"]));
            var width = shape.NumberAt("line.width") ?? 2;
            var stroke =
                $"stroke=\"{SvgText.Escape(shape.TextAt("line.color") ?? Palette.Grey)}\" "
                + $"stroke-width=\"{SvgText.Number(width)}\""
                + TracePaint.DashAttribute(shape.TextAt("line.dash"), width)
                + TracePaint.OpacityAttribute(shape.NumberAt("opacity") ?? 1);
            if (shape.TextAt("type") == "line")
            {
                picture.Path(new SvgPath().MoveTo(x0, y0).LineTo(x1, y1), $"fill=\"none\" {stroke}");
            }
            else if (shape.TextAt("type") == "rect")
            {
                picture.Path(
                    new SvgPath().Rectangle(Math.Min(x0, x1), Math.Min(y0, y1), Math.Abs(x1 - x0), Math.Abs(y1 - y0)),
                    $"fill=\"{SvgText.Escape(shape.TextAt("fillcolor") ?? "none")}\" {stroke}");
            }
        }
    }

    public static void DrawAt(SvgPicture picture, PlotPanel panel)
    {
        foreach (var note in All(picture))
        {
            var (xref, yref) = (note.TextAt("xref") ?? "x", note.TextAt("yref") ?? "y");
            if (panel.Owns(xref, yref))
            {
                Draw(
                    picture, note, Across(panel, xref, Value(panel.X, xref, note["x"])),
                    Up(panel, yref, Value(panel.Y, yref, note["y"])));
            }
        }
    }

    public static void DrawOnPaper(SvgPicture picture, Area area)
    {
        foreach (var note in All(picture)
            .Where(note => note.TextAt("xref") == "paper" && note.TextAt("yref") == "paper"))
        {
            Draw(
                picture, note, area.Left + area.Width * PlotlyJson.AsNumber(note["x"]),
                area.Bottom - area.Height * PlotlyJson.AsNumber(note["y"]));
        }
    }

    private static IEnumerable<JsonObject> All(SvgPicture picture) =>
        (picture.Layout["annotations"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>On a logarithmic axis a note, unlike a shape, gives the value's logarithm.</summary>
    private static JsonNode? Value(Axis axis, string reference, JsonNode? value) =>
        axis.Scale != AxisScale.Logarithmic || IsShare(reference)
            ? value
            : PlotlyJson.Number(Math.Pow(10, PlotlyJson.AsNumber(value)));

    private static bool IsShare(string reference) =>
        reference == "paper" || reference.EndsWith(" domain", StringComparison.Ordinal);

    private static double Across(PlotPanel panel, string reference, JsonNode? value) => IsShare(reference)
        ? panel.Plot.Left + panel.Plot.Width * PlotlyJson.AsNumber(value) : panel.X.ToPixel(panel.X.Position(value));

    private static double Up(PlotPanel panel, string reference, JsonNode? value) => IsShare(reference)
        ? panel.Plot.Bottom - panel.Plot.Height * PlotlyJson.AsNumber(value) : panel.Y.ToPixel(panel.Y.Position(value));

    private static void Draw(SvgPicture picture, JsonObject note, double x, double y)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y))
        {
            return;
        }

        var size = note.NumberAt("font.size") ?? 12;
        var text = note.TextAt("text") ?? "";
        var height = size * 1.3 * SvgText.Lines(text);
        if (note.FlagAt("showarrow") == false)
        {
            var anchor = note.TextAt("xanchor") switch { "left" => "start", "right" => "end", _ => "middle" };
            var first = note.TextAt("yanchor") switch
            {
                "bottom" => y - height + size - 1,
                "top" => y + size + 2,
                _ => y - height / 2 + size,
            };
            var isOnPaper = note.TextAt("xref") == "paper" && note.TextAt("yref") == "paper";
            var gap = isOnPaper ? 0 : anchor switch { "start" => 3, "end" => -3, _ => 0 };
            picture.Text(
                x + (note.NumberAt("xshift") ?? 0) + gap, first - (note.NumberAt("yshift") ?? 0), text, anchor,
                Attributes(note, size), size);
            return;
        }
        var (ax, ay) = (note.NumberAt("ax") ?? -10, note.NumberAt("ay") ?? -30);
        var length = Math.Sqrt(ax * ax + ay * ay);
        if (length > 8)
        {
            var (ux, uy) = (ax / length, ay / length);
            picture.Path(new SvgPath().MoveTo(x + ax, y + ay).LineTo(x + ux * 4, y + uy * 4), "class=\"ink\"");
            picture.Path(
                new SvgPath()
                    .MoveTo(x + ux * 2, y + uy * 2)
                    .LineTo(x + ux * 9 - uy * 3, y + uy * 9 + ux * 3)
                    .LineTo(x + ux * 9 + uy * 3, y + uy * 9 - ux * 3)
                    .Close(),
                "class=\"inked\"");
        }
        var side = Math.Abs(ax) < 12 ? "middle" : ax > 0 ? "start" : "end";
        picture.Text(
            x + ax + (side == "start" ? 3 : side == "end" ? -3 : 0),
            y + ay
                + (
                    side == "middle" ? ay < 0 ? size - height - 3 : size
                        + 2 : size - height / 2 - 2), text, side, Attributes(note, size), size);
    }

    private static string Attributes(JsonObject note, double size)
    {
        var color = note.TextAt("font.color") is { } ink ? $"fill:{SvgText.Escape(ink)};" : "";
        var scale = size == 12 ? "" : string.Create(CultureInfo.InvariantCulture, $"font-size:{size}px;");
        return color.Length + scale.Length == 0 ? "class=\"halo\"" : $"class=\"halo\" style=\"{color}{scale}\"";
    }
}
