using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ShallowCourse.Tests;

/// <summary>Reads a picture as a person would: tick labels say which pixel is which value.</summary>
internal sealed partial class SvgReading
{
    /// <summary>Coordinates are written with one decimal, and a tick's text stands 4 pixels below its line.</summary>
    public const double PixelTolerance = 0.16;

    private const double TextBelowLine = 4;

    public SvgReading(Figure figure)
    {
        Root = XDocument.Parse(figure.ToSvg()).Root!;
    }

    public XElement Root { get; }

    public IReadOnlyList<string> Texts => Named("text").Select(text => text.Value).ToArray();

    public IEnumerable<XElement> Named(string name) =>
        Root.Descendants().Where(element => element.Name.LocalName == name);

    public double XPixel(double value) => Interpolate(Ticks("middle"), value);

    public double YPixel(double value) => Interpolate(Ticks("end"), value);

    /// <summary>The subpaths of the path with this fill or stroke, each as absolute corner points.</summary>
    public List<List<(double X, double Y)>> Subpaths(string attribute, string color) =>
        Named("path")
            .Where(path => (string?)path.Attribute(attribute) == color)
            .SelectMany(path => Points((string)path.Attribute("d")!))
            .ToList();

    private (double Value, double Pixel)[] Ticks(string anchor) => Named("text")
        .Where(text => (string?)text.Attribute("class") == "tick" && (string?)text.Attribute("text-anchor") == anchor)
        .Select(text => (double.Parse(text.Value.Replace('−', '-'), CultureInfo.InvariantCulture),
            double.Parse(
                text.Attribute(anchor == "end" ? "y" : "x")!.Value,
                CultureInfo.InvariantCulture) - (anchor == "end" ? TextBelowLine : 0))).ToArray();

    private static double Interpolate((double Value, double Pixel)[] ticks, double value)
    {
        var (first, last) = (ticks[0], ticks[^1]);
        return first.Pixel + (value - first.Value) / (last.Value - first.Value) * (last.Pixel - first.Pixel);
    }

    /// <summary>Follows M, l, h, v, a and z of path data.</summary>
    public static List<List<(double X, double Y)>> Points(string data)
    {
        var result = new List<List<(double X, double Y)>>();
        var (x, y) = (0.0, 0.0);
        foreach (Match command in Command().Matches(data))
        {
            var n = Number()
                .Matches(command.Groups[2].Value)
                .Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))
                .ToArray();
            switch (command.Groups[1].Value)
            {
                case "M": (x, y) = (n[0], n[1]); result.Add([]); break;
                case "l": (x, y) = (x + n[0], y + n[1]); break;
                case "h": x += n[0]; break;
                case "v": y += n[0]; break;
                case "a": (x, y) = (x + n[5], y + n[6]); break;
                case "C": (x, y) = (n[4], n[5]); break;
                case "z": continue;
            }
            result[^1].Add((x, y));
        }
        return result;
    }

    [GeneratedRegex("([MlhvaCz])([^MlhvaCz]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"-?(\d+\.?\d*|\.\d+)")]
    private static partial Regex Number();
}
