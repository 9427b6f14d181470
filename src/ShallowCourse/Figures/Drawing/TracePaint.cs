using System.Globalization;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>A trace's colours, widths, dashes and symbols as SVG attributes.</summary>
internal sealed class TracePaint
{
    private readonly SvgPicture _picture;
    private readonly JsonObject _trace;

    public TracePaint(SvgPicture picture, JsonObject trace)
    {
        (_picture, _trace) = (picture, trace);
        var mode = trace.TextAt("mode") ?? "lines+markers";
        HasLines = mode.Contains("lines", StringComparison.Ordinal);
        HasMarkers = mode.Contains("markers", StringComparison.Ordinal);
        HasText = mode.Contains("text", StringComparison.Ordinal);
        var color = picture.DefaultColor(trace);
        LineColor = trace.TextAt("line.color") ?? trace.TextAt("marker.color") ?? color;
        MarkerColor = trace.TextAt("marker.color") ?? trace.TextAt("line.color") ?? color;
        MarkerSize = trace.NumberAt("marker.size") ?? 7;
        Symbol = trace.TextAt("marker.symbol") ?? "circle";
        Opacity = trace.NumberAt("opacity") ?? 1;
    }

    public bool HasLines { get; }

    public bool HasMarkers { get; }

    public bool HasText { get; }

    public string LineColor { get; }

    public string MarkerColor { get; }

    public double MarkerSize { get; }

    public string Symbol { get; }

    public double Opacity { get; }

    public double LineWidth => _trace.NumberAt("line.width") ?? 2;

    public string LineAttributes =>
        $"fill=\"none\" {SvgPaint.Of("stroke", LineColor)} stroke-width=\"{SvgText.Number(LineWidth)}\" "
        + $"stroke-linejoin=\"round\"{DashAttribute(_trace.TextAt("line.dash"), LineWidth)}{OpacityAttribute(Opacity)}";

    public static string DashAttribute(string? dash, double width)
    {
        double[] pattern = dash switch
        {
            "dash" => [7, 4],
            "dot" => [Math.Max(1.5, width), Math.Max(3, width * 1.7)],
            "dashdot" => [7, 3, 1.5, 3],
            "longdash" => [12, 4],
            "longdashdot" => [12, 4, 1.5, 4],
            _ => [],
        };
        var scale = dash == "dot" ? 1 : Math.Max(1, width / 1.5);
        return pattern.Length == 0
            ? ""
            : " stroke-dasharray=\""
                + string.Join(' ', pattern.Select(length => SvgText.Number(length * (length < 2 ? 1 : scale)))) + "\"";
    }

    public static string OpacityAttribute(double opacity) =>
        opacity < 1 ? string.Create(CultureInfo.InvariantCulture, $" opacity=\"{opacity:0.##}\"") : "";

    /// <summary>
    /// Filled marks with a thin edge in the card's colour, so that neighbours stay apart; open ones as outlines.
    /// </summary>
    public string MarkAttributes(string color)
    {
        var opacity = OpacityAttribute(Opacity * (_trace.NumberAt("marker.opacity") ?? 1));
        if (MarkerPath.IsOpen(Symbol))
        {
            return $"fill=\"none\" {SvgPaint.Of("stroke", color)} stroke-width=\"1.6\"{opacity}";
        }

        var edge = _trace.TextAt("marker.line.color") is { } line
            ? $"stroke=\"{SvgText.Escape(line)}\" "
                + $"stroke-width=\"{SvgText.Number(_trace.NumberAt("marker.line.width") ?? 1)}\""
            : "class=\"edge\" stroke-width=\"0.7\"";
        return $"{SvgPaint.Of("fill", color)} {edge}{opacity}";
    }

    /// <summary>The colour of each mark: one for all, a list, or numbers on a colour scale.</summary>
    public string[] MarkerColors(int count)
    {
        if (_trace.At("marker.color") is not JsonArray colors)
        {
            return Enumerable.Repeat(MarkerColor, count).ToArray();
        }

        if (colors.All(color => color is JsonValue value && value.TryGetValue(out string? _)))
        {
            return Enumerable.Range(0, count).Select(i => i < colors.Count ? PlotlyJson.AsText(colors[i]) : MarkerColor)
                .ToArray();
        }

        var numbers = colors.Select(PlotlyJson.AsNumber).ToArray();
        var finite = numbers.Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (
            _trace.NumberAt("marker.cmin") ?? finite.Min(), _trace.NumberAt("marker.cmax") ?? finite.Max());
        var scale = ColorScale.Read(_trace.At("marker.colorscale"));
        return Enumerable.Range(0, count).Select(
            i => i < numbers.Length
                ? scale.At(high > low ? (numbers[i] - low) / (high - low) : 0.5)
                : MarkerColor).ToArray();
    }

    /// <summary>A bar's colour, with a hatch over it where the trace asks for one.</summary>
    public string BarFill(string color)
    {
        var opacity = OpacityAttribute(Opacity * (_trace.NumberAt("marker.opacity") ?? 1));
        var lines = _trace.TextAt("marker.pattern.shape") switch
        {
            "/" => "M-1 7L7 -1M-1 1L1 -1M5 7L7 5",
            "\\" => "M-1 -1L7 7M5 -1L7 1M-1 5L1 7",
            "x" => "M0 0L6 6M6 0L0 6",
            "-" => "M0 3h6",
            "|" => "M3 0v6",
            "." => "M2 3a1 1 0 0 1 2 0a1 1 0 0 1 -2 0z",
            _ => null,
        };
        if (lines is null)
        {
            return $"{SvgPaint.Of("fill", color)}{opacity}";
        }

        var id = _picture.Define(
            name => $"<pattern id=\"{name}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                + $"<rect width=\"6\" height=\"6\" {SvgPaint.Of("fill", color)}/><path d=\"{lines}\" "
                + "stroke=\"#fff\" stroke-width=\"1.1\" fill=\"none\" opacity=\"0.75\"/></pattern>");
        return $"fill=\"url(#{id})\"{opacity}";
    }
}
