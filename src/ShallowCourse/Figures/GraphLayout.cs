using System.Text;

namespace ShallowCourse;

/// <summary>Where a computation graph's boxes, arrows and numbers stand, and the drawing of them.</summary>
internal sealed class GraphLayout
{
    private const double Margin = 16, BoxHeight = 30, LineHeight = 14, Top = 44, ArrowRoom = 18, Least = 430;

    private readonly IReadOnlyList<GraphNode> _nodes;
    private readonly Dictionary<string, (double Left, double Right, double Y, double LabelWidth)> _places = [];
    private readonly double _height;

    public GraphLayout(IReadOnlyList<GraphNode> nodes)
    {
        _nodes = nodes;
        var rowHeight = BoxHeight + 16 + LineHeight * (nodes.Max(node => node.Value.Count) + nodes.Max(node => SlopeLines(node).Length)) * 0.75;
        var x = Margin;
        foreach (var column in nodes.GroupBy(node => node.Column).OrderBy(group => group.Key))
        {
            var box = column.Max(node => SvgText.Width(node.Formula, 12)) + 16;
            var label = column.Max(LabelWidth) + 10;
            foreach (var node in column) _places[node.Name] = (x, x + box, Top + rowHeight / 2 + node.Row * rowHeight, label);
            x += box + label + ArrowRoom;
        }
        Width = Math.Max(Least, x - ArrowRoom + Margin / 2);
        _height = Top + rowHeight * (nodes.Max(node => node.Row) + 1) + 34;
    }

    public double Width { get; }

    public string ToSvg(string title, string description)
    {
        var svg = new StringBuilder(SvgText.Element(Margin, 28, title, attributes: "class=\"title\"", size: 16));
        foreach (var node in _nodes)
            foreach (var input in node.Inputs) Arrow(svg, _nodes.First(other => other.Name == input), node);
        foreach (var node in _nodes) Box(svg, node);
        svg.Append(SvgText.Element(Margin, _height - 12, "above each arrow: the value, forward →"));
        svg.Append(SvgText.Element(Margin + 250, _height - 12, "below it: the slope, backward ⇠", attributes: "class=\"slope\""));
        return SvgCard.Document(Width, _height, title, description, svg.ToString());
    }

    private static double LabelWidth(GraphNode node) => Math.Max(
        node.Value.Max(line => SvgText.Width(line, 12)),
        SlopeLines(node).Select(line => SvgText.Width(line, 12)).DefaultIfEmpty(0).Max());

    private static string[] SlopeLines(GraphNode node) => node.Slope.Count switch
    {
        0 => [],
        1 => [$"d{node.Name} = {node.Slope[0]}"],
        _ => [$"d{node.Name} =", .. node.Slope],
    };

    private void Box(StringBuilder svg, GraphNode node)
    {
        var (left, right, y, label) = _places[node.Name];
        svg.Append(System.Globalization.CultureInfo.InvariantCulture, $"<rect class=\"box\" x=\"{SvgText.Number(left)}\" y=\"{SvgText.Number(y - BoxHeight / 2)}\" width=\"{SvgText.Number(right - left)}\" height=\"{SvgText.Number(BoxHeight)}\" rx=\"5\"/>");
        svg.Append(SvgText.Element((left + right) / 2, y + 4, node.Formula, "middle", "class=\"strong\"")).Append('\n');
        var middle = right + 4 + label / 2;
        var isEnd = _nodes.All(other => !other.Inputs.Contains(node.Name));
        for (var k = 0; k < node.Value.Count; k++)
            svg.Append(SvgText.Element(middle, (isEnd ? y + 4 : y - 7) - (node.Value.Count - 1 - k) * LineHeight, node.Value[k], "middle", "class=\"strong halo\""));
        var slopes = SlopeLines(node);
        for (var k = 0; k < slopes.Length; k++)
            svg.Append(SvgText.Element(middle, y + 20 + k * LineHeight, slopes[k], "middle", "class=\"slope halo\""));
        svg.Append('\n');
    }

    /// <summary>The value goes forward on a solid line; the slope comes back on a dashed one just below.</summary>
    private void Arrow(StringBuilder svg, GraphNode from, GraphNode to)
    {
        var (_, start, y0, label) = _places[from.Name];
        var (end, _, y1, _) = _places[to.Name];
        // Arrows from above and below arrive at different heights of the box.
        var order = to.Inputs.Count == 1 ? 0 : (IndexOf(to, from) - (to.Inputs.Count - 1) / 2.0) * 9;
        y1 += order;
        var bend = start + label;
        var middle = (bend + end) / 2;
        var forward = new SvgPath().MoveTo(start, y0).LineTo(bend, y0).CurveTo(middle, y0, middle, y1, end - 7, y1);
        svg.Append(System.Globalization.CultureInfo.InvariantCulture, $"<path class=\"ink\" d=\"{forward}\"/><path class=\"inked\" d=\"{new SvgPath().MoveTo(end, y1).LineTo(end - 8, y1 - 3.5).LineTo(end - 8, y1 + 3.5).Close()}\"/>");
        if (from.Slope.Count == 0) return;
        var backward = new SvgPath().MoveTo(end, y1 + 5).CurveTo(middle, y1 + 5, middle, y0 + 5, bend, y0 + 5).LineTo(start + 7, y0 + 5);
        svg.Append(System.Globalization.CultureInfo.InvariantCulture, $"<path class=\"slopeline\" stroke-dasharray=\"4 3\" d=\"{backward}\"/><path class=\"slopehead\" d=\"{new SvgPath().MoveTo(start, y0 + 5).LineTo(start + 8, y0 + 1.5).LineTo(start + 8, y0 + 8.5).Close()}\"/>\n");
    }

    private static double IndexOf(GraphNode to, GraphNode from) => to.Inputs.Select((name, i) => (name, i)).First(pair => pair.name == from.Name).i;
}
