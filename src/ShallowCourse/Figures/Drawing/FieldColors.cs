using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>Which colour a field's values have, and where its contour lines lie.</summary>
internal sealed class FieldColors
{
    private const int MostLevels = 200;

    private readonly ColorScale _scale, _night;

    public FieldColors(JsonObject trace, double[][] z)
    {
        var stops = trace["colorscale"];
        if (trace.FlagAt("reversescale") == true && stops is JsonArray array)
        {
            stops = new JsonArray(
                array.Reverse().Select(
                    stop => (JsonNode?)new JsonArray(
                        1 - PlotlyJson.AsNumber(stop![0]), PlotlyJson.AsText(stop[1]))).ToArray());
        }

        _scale = ColorScale.Read(stops);
        _night = _scale.ByNight();
        var finite = z.SelectMany(row => row).Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        (Low, High) = (
            trace.NumberAt("zmin") ?? trace.NumberAt("cmin") ?? finite.Min(),
            trace.NumberAt("zmax") ?? trace.NumberAt("cmax") ?? finite.Max());
        if (!(High > Low))
        {
            (Low, High) = (Low - 1, High + 1);
        }

        if (trace.TextAt("type") != "contour")
        {
            return;
        }

        var size = trace.NumberAt("contours.size") ?? Ticks.NiceStep((High - Low) / 12, fine: true);
        var start = trace.NumberAt("contours.start") ?? Math.Ceiling(Low / size) * size;
        var end = trace.NumberAt("contours.end") ?? Math.Floor(High / size) * size;
        if (!(size > 0) || (end - start) / size > MostLevels)
        {
            size = Math.Max(1e-12, end - start) / 12;
        }

        var levels = new List<double>();
        for (var k = 0; start + k * size <= end + size * 1e-6 && k <= MostLevels; k++)
        {
            levels.Add(start + k * size);
        }

        Levels = levels;
        // As in Plotly, the bands of a filled contour share out the scale: the band between two lines has
        // its middle's colour.
        if (trace.NumberAt("zmin") is null)
        {
            (Low, High) = (start - size / 2, Math.Max(start, end) + size / 2);
        }

        Size = size;
    }

    public double Low { get; }

    public double High { get; }

    public double Size { get; }

    public IReadOnlyList<double> Levels { get; } = [];

    public FieldColor Color(double value, int? shades = null)
    {
        var t = (value - Low) / (High - Low);
        return At(shades is { } count ? Math.Round(t * count) / count : t);
    }

    /// <summary>The colour of the k-th band: 0 lies below the first line.</summary>
    public FieldColor BandColor(int band) => Levels.Count == 0 ? At(0.5) : Color(Levels[0] + (band - 0.5) * Size);

    private FieldColor At(double t) => new(_scale.At(t), _night.At(t));
}
