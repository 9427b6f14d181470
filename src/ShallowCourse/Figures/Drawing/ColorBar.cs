using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>The bar beside a field that says which colour means what.</summary>
internal sealed class ColorBar(SvgPicture picture, JsonObject trace)
{
    private const double Thickness = 12;
    private const int Shades = 48;

    public void Draw(double left, double top, double height)
    {
        var colors = new FieldColors(trace, trace.RowsAt("z"));
        double Pixel(double value) => top + height - (value - colors.Low) / (colors.High - colors.Low) * height;
        var banded = colors.Levels.Count > 0;
        if (banded)
        {
            for (var band = 0; band <= colors.Levels.Count; band++)
            {
                var from = band == 0 ? colors.Low : colors.Levels[band - 1];
                var to = band == colors.Levels.Count ? colors.High : colors.Levels[band];
                if (to > from)
                {
                    Box(Pixel(to), Pixel(from), colors.BandColor(band));
                }
            }
        }
        else
        {
            var step = (colors.High - colors.Low) / Shades;
            for (var k = 0; k < Shades; k++)
            {
                Box(
                    Pixel(colors.Low + (k + 1) * step), Pixel(colors.Low + k * step),
                    colors.Color(colors.Low + (k + 0.5) * step));
            }
        }
        foreach (var (value, label) in Ticks.Linear(colors.Low, colors.High, Math.Max(4, (int)(height / 42))))
        {
            picture.Text(left + Thickness + 5, Pixel(value) + 4, label, attributes: "class=\"tick\"", size: 11);
        }

        if (trace.TextAt("colorbar.title") is { Length: > 0 } title)
        {
            picture.Text(left + Thickness, top - 6, title, "middle", "class=\"tick\"", 11);
        }

        void Box(double from, double to, FieldColor color) =>
            picture.Path(
                new SvgPath().Rectangle(left, from, Thickness, to - from),
                $"shape-rendering=\"crispEdges\" {color.Paint("fill")}");
    }
}
