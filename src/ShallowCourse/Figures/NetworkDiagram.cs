using System.Globalization;
using System.Text;

namespace ShallowCourse;

/// <summary>
/// A 2-layer network as a picture: a circle for each input and unit, a line for each weight, and the shapes of
/// W1, b1, W2, b2 with the number of parameters. Given the parameters, a line's thickness is the weight's size, solid
/// for a positive weight and dashed for a negative one. Of a wide layer the first and the last units are drawn.
/// </summary>
[TypeFormatterSource(typeof(RichDisplayFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Plain])]
public sealed class NetworkDiagram : IRichDisplay
{
    private const int MostUnits = 10;
    private const double Width = 500, Radius = 17, Spacing = 46, Top = 62, Bottom = 62;
    private static readonly double[] Columns = [74, 250, 426];

    private readonly LayerSizes _sizes;
    private readonly Parameters? _parameters;

    /// <summary>The network's shape, all weights alike.</summary>
    /// <param name="sizes">n0, n1, n2.</param>
    public NetworkDiagram(LayerSizes sizes)
    {
        Require.NotNull(sizes);
        _sizes = sizes;
    }

    /// <summary>The network with its weights.</summary>
    /// <param name="parameters">W1 (n1, n0), b1 (n1, 1), W2 (n2, n1), b2 (n2, 1).</param>
    public NetworkDiagram(Parameters parameters)
    {
        Require.NotNull(parameters);
        (_sizes, _parameters) = (parameters.Sizes, parameters);
    }

    /// <summary>What the diagram shows, in a sentence.</summary>
    public string Description => string.Create(CultureInfo.InvariantCulture,
        $"A network of {_sizes.n0} inputs, {_sizes.n1} hidden units and {_sizes.n2} output "
        + $"{(_sizes.n2 == 1 ? "unit" : "units")}, each connected with all of the layer before: {Shapes}; {Count}.");

    private string Shapes =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"W1 ({_sizes.n1}, {_sizes.n0}), b1 ({_sizes.n1}, 1), W2 ({_sizes.n2}, {_sizes.n1}), b2 ({_sizes.n2}, 1)");

    private string Count => string.Create(CultureInfo.InvariantCulture,
        $"{_sizes.ParameterCount} parameters = "
        + $"{_sizes.n1}·{_sizes.n0} + {_sizes.n1} + {_sizes.n2}·{_sizes.n1} + {_sizes.n2}");

    private int[] Layers => [_sizes.n0, _sizes.n1, _sizes.n2];

    private double Height => Top + Bottom + Math.Max(2, Layers.Max(n => Math.Min(n, MostUnits))) * Spacing;

    /// <summary>The diagram as an SVG document.</summary>
    public string ToSvg()
    {
        var svg = new StringBuilder();
        var layers = Layers.Select(Places).ToArray();
        for (var layer = 1; layer <= 2; layer++)
        {
            foreach (var to in layers[layer])
            {
                foreach (var from in layers[layer - 1])
                {
                    if (from.Unit >= 0 && to.Unit >= 0)
                    {
                        svg.Append(Edge(layer, from, to)).Append('\n');
                    }
                }
            }
        }

        for (var layer = 0; layer <= 2; layer++)
        {
            foreach (var (unit, y) in layers[layer])
            {
                svg.Append(Unit(layer, unit, y)).Append('\n');
            }
        }

        Captions(svg);
        return SvgCard.Document(Width, Height, "Network diagram", Description, svg.ToString());
    }

    /// <summary>The diagram as an image in a page.</summary>
    public string ToHtml() => SvgCard.Image(ToSvg(), Description, Width);

    /// <summary>The layers and shapes as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"x ({_sizes.n0}) ──W1, b1──▶ hidden a1 ({_sizes.n1}) ──W2, b2──▶ output ŷ = a2 ({_sizes.n2})\n"
        + $"{Shapes}\n{Count}");

    /// <summary>The units to draw and their heights; unit −1 stands for those left out.</summary>
    private (int Unit, double Y)[] Places(int count)
    {
        int[] units = count <= MostUnits
            ? [.. Enumerable.Range(0, count)]
            : [.. Enumerable.Range(0, MostUnits - 2), -1, count - 1];
        var middle = Top + (Height - Top - Bottom) / 2;
        return units.Select((unit, k) => (unit, middle + (k - (units.Length - 1) / 2.0) * Spacing)).ToArray();
    }

    private string Edge(int layer, (int Unit, double Y) from, (int Unit, double Y) to)
    {
        var path = new SvgPath().MoveTo(Columns[layer - 1] + Radius, from.Y).LineTo(Columns[layer] - Radius, to.Y);
        if (_parameters is null)
        {
            return $"<path class=\"axis\" d=\"{path}\"/>";
        }

        var W = layer == 1 ? _parameters.W1 : _parameters.W2;
        var weight = W[to.Unit, from.Unit];
        var greatest = W.Enumerate().Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var width = greatest > 0 && double.IsFinite(weight) ? 0.5 + 3.5 * Math.Abs(weight) / greatest : 0.5;
        var name = string.Create(
            CultureInfo.InvariantCulture, $"W{layer}[{to.Unit},{from.Unit}] = {Ticks.Short(weight)}");
        return $"<path fill=\"none\" stroke=\"{(weight < 0 ? Palette.Blue : Palette.Vermillion)}\" "
            + $"stroke-width=\"{SvgText.Number(width)}\"{(weight < 0 ? " stroke-dasharray=\"6 4\"" : "")} "
            + $"d=\"{path}\"><title>{name}</title></path>";
    }

    private string Unit(int layer, int unit, double y)
    {
        var x = Columns[layer];
        if (unit < 0)
        {
            return SvgText.Element(x, y + 6, "⋮", "middle", "class=\"head\"");
        }

        var symbol = layer switch { 0 => "x", 1 => "a", _ => "ŷ" };
        var label = layer == 2 && _sizes.n2 == 1
            ? symbol
            : string.Create(CultureInfo.InvariantCulture, $"{symbol}<sub>{unit + 1}</sub>");
        return $"<circle class=\"node\" cx=\"{SvgText.Number(x)}\" cy=\"{SvgText.Number(y)}\" "
            + $"r=\"{SvgText.Number(Radius)}\"/>"
            + SvgText.Element(x, y + 4, label, "middle", "class=\"strong\"");
    }

    private void Captions(StringBuilder svg)
    {
        string[] names = ["input layer", "hidden layer", "output layer"];
        for (var layer = 0; layer <= 2; layer++)
        {
            svg.Append(SvgText.Element(Columns[layer], 26, names[layer], "middle", "class=\"head\""));
            svg.Append(
                SvgText.Element(
                    Columns[layer], 43,
                    string.Create(CultureInfo.InvariantCulture, $"n<sub>{layer}</sub> = {Layers[layer]}"), "middle"));
            if (layer == 0)
            {
                continue;
            }

            var middle = (Columns[layer - 1] + Columns[layer]) / 2;
            svg.Append(
                SvgText.Element(
                    middle, 26,
                    string.Create(CultureInfo.InvariantCulture, $"W{layer} ({Layers[layer]}, {Layers[layer - 1]})"),
                    "middle"));
            svg.Append(
                SvgText.Element(
                    middle, 43, string.Create(CultureInfo.InvariantCulture, $"b{layer} ({Layers[layer]}, 1)"),
                    "middle"));
        }
        svg.Append(SvgText.Element(Width / 2, Height - 30, Count, "middle", "class=\"head\""));
        if (_parameters is not null)
        {
            svg.Append(
                SvgText.Element(
                    Width / 2, Height - 11, "solid: positive weight · dashed: negative · thicker: larger", "middle",
                    "class=\"tick\"", 11));
        }
    }
}
