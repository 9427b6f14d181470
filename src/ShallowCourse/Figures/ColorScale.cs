using System.Globalization;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>A colour for each value between 0 and 1, by linear interpolation between stops.</summary>
internal sealed class ColorScale
{
    /// <summary>
    /// Blue below the middle, vermillion above: signed values, and probabilities on either side of one half.
    /// </summary>
    public const string Signed = "Signed";

    /// <summary>Signed, so pale that marks in full colour stand out on it.</summary>
    public const string Pale = "Pale";

    private static readonly Dictionary<string, string[]> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        [Signed] = [Palette.Blue, "#6AAED6", "#F4F3F1", "#F0A45D", Palette.Vermillion],
        [Pale] = ["#8FC3E6", "#C4DFF1", "#F5F4F2", "#F8D7B8", "#F0AE7A"],
        ["Viridis"] = [
            "#440154", "#482878", "#3E4989", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6ECE58", "#B5DE2B",
            "#FDE725"],
        ["Cividis"] = [
            "#00224E", "#123570", "#3B496C", "#575D6D", "#707173", "#8A8678", "#A59C74", "#C3B369", "#E1CC55",
            "#FEE838"],
        ["Blues"] = ["#F3F7FB", "#C8DDEF", "#8FC1DE", "#4C9CCB", "#1B72B4", "#08397A"],
        ["Greys"] = ["#FDFDFD", "#D9D9D9", "#A6A6A6", "#737373", "#404040", "#111111"],
        ["RdBu"] = ["#B2182B", "#EF8A62", "#FDDBC7", "#F7F7F7", "#D1E5F0", "#67A9CF", "#2166AC"],
        ["Hot"] = ["#000000", "#E60000", "#FFD200", "#FFFFFF"],
        ["Jet"] = ["#000083", "#003CAA", "#05FFFF", "#FFFF00", "#FA0000", "#800000"],
    };

    private readonly (double At, double R, double G, double B)[] _stops;

    private ColorScale(IEnumerable<(double At, string Color)> stops)
    {
        _stops = stops.OrderBy(stop => stop.At)
            .Select(stop => (stop.At, Color: Parse(stop.Color)))
            .Select(stop => (stop.At, stop.Color.R, stop.Color.G, stop.Color.B))
            .ToArray();
    }

    /// <summary>The scale as Plotly's list of [position, colour], so that picture and live chart agree.</summary>
    public static JsonArray ToJson(string name)
    {
        if (!Named.TryGetValue(name, out var colors))
        {
            throw new ArgumentException(
                $"Colour scale: got \"{name}\"; expected one of {string.Join(", ", Named.Keys)}.", nameof(name));
        }

        return new(
            colors.Select(
                (color, i) =>
                    (JsonNode?)new JsonArray(PlotlyJson.Rounded((double)i / (colors.Length - 1)), color)).ToArray());
    }

    /// <summary>Reads Plotly's <c>colorscale</c>: a name or a list of stops. Anything else is Viridis.</summary>
    public static ColorScale Read(JsonNode? node)
    {
        if (node is JsonArray array && array.Count > 0 && array.All(stop => stop is JsonArray { Count: 2 }))
        {
            return new(array.Select(stop => (PlotlyJson.AsNumber(stop![0]), PlotlyJson.AsText(stop[1]))));
        }

        var name = node is null ? "" : PlotlyJson.AsText(node);
        var colors = Named.GetValueOrDefault(name, Named["Viridis"]);
        return new(colors.Select((color, i) => ((double)i / (colors.Length - 1), color)));
    }

    /// <summary>The same scale on a dark ground.</summary>
    public ColorScale ByNight() =>
        new(_stops.Select(stop => (stop.At, Palette.ByNight(Hex(stop.R, stop.G, stop.B)))));

    public string At(double t)
    {
        t = double.IsFinite(t) ? Math.Clamp(t, 0, 1) : 0;
        var high = Array.FindIndex(_stops, stop => stop.At >= t);
        if (high < 0)
        {
            high = _stops.Length - 1;
        }

        var (a, b) = (_stops[Math.Max(0, high - 1)], _stops[high]);
        var share = b.At > a.At ? (t - a.At) / (b.At - a.At) : 0;
        return Hex(a.R + share * (b.R - a.R), a.G + share * (b.G - a.G), a.B + share * (b.B - a.B));
    }

    public static string Hex(double r, double g, double b) =>
        string.Create(CultureInfo.InvariantCulture, $"#{Channel(r):X2}{Channel(g):X2}{Channel(b):X2}");

    private static int Channel(double value) => (int)Math.Clamp(Math.Round(value), 0, 255);

    public static (double R, double G, double B) Parse(string color)
    {
        var text = color.Trim();
        if (text.StartsWith('#') && text.Length == 4)
        {
            text = $"#{text[1]}{text[1]}{text[2]}{text[2]}{text[3]}{text[3]}";
        }

        if (text.StartsWith('#') && text.Length >= 7
            && int.TryParse(text.AsSpan(1, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb))
        {
            return ((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
        }

        if (text.StartsWith("rgb", StringComparison.OrdinalIgnoreCase))
        {
            var parts = text[(text.IndexOf('(') + 1)..]
                .TrimEnd(')')
                .Split(',')
                .Select(
                    part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var v) ? v : 0)
                .ToArray();
            if (parts.Length >= 3)
            {
                return (parts[0], parts[1], parts[2]);
            }
        }
        return (127, 135, 144);
    }

    /// <summary>Black or white, whichever reads better on the colour (relative luminance as in WCAG 2).</summary>
    public static string InkOn(string color)
    {
        var (r, g, b) = Parse(color);
        static double Linear(double c) =>
            c / 255 <= 0.04045 ? c / 255 / 12.92 : Math.Pow((c / 255 + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(r) + 0.7152 * Linear(g) + 0.0722 * Linear(b) > 0.3 ? Palette.Ink : Palette.White;
    }
}
