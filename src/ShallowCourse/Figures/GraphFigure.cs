using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// A computation graph as a Plotly figure, from top to bottom so that it fits a phone: values go down on solid
/// lines and stand left of them; slopes come back up on dashed lines and stand right of them. Parameters come in
/// from the sides.
/// </summary>
internal sealed class GraphFigure
{
    /// <summary>
    /// Heights are pixels, also in the figure's data. Widths are shares of the page, so the boxes are made for
    /// a narrow one.
    /// </summary>
    private const double Pitch = 98, HalfBox = 15, HeadRoom = 5, Width = 380, NarrowPage = 292, MostOnALine = 128;

    private const double SideColumn = 0.355, Beside = 0.018;

    private static readonly string[] HeadSymbols = ["triangle-down", "triangle-up", "triangle-left", "triangle-right"];

    private readonly string _title;
    private readonly IReadOnlyList<GraphNode> _nodes;
    private readonly double _depth;

    public GraphFigure(string title, IReadOnlyList<GraphNode> nodes)
    {
        (_title, _nodes) = (title, nodes);
        _depth = nodes.Max(node => node.Row) * Pitch;
        Backwards = [
            .. nodes.Where(node => node.Slope.Count > 0)
                .OrderByDescending(node => node.Row)
                .ThenBy(node => node.Side != 0)
                .ThenBy(node => node.Side)];
    }

    /// <summary>The quantities that have a slope, in the order in which the backward pass meets them.</summary>
    public IReadOnlyList<GraphNode> Backwards { get; }

    /// <summary>The graph when the backward pass has found so many slopes.</summary>
    /// <param name="found">From 0 to the number of slopes.</param>
    /// <param name="note">Written under the graph, where a step is explained.</param>
    /// <param name="now">The slope that this step finds, drawn bold.</param>
    /// <param name="description">What the graph shows, for those who cannot see it.</param>
    public Figure At(int found, string? note, GraphNode? now, string description)
    {
        var known = Backwards.Take(found).ToArray();
        var forward = _nodes.SelectMany(to => to.Inputs.Select(name => new Arrow(Node(name), to, -1))).ToArray();
        var backward = known.SelectMany(BackTo).ToArray();
        var newest = now is null ? [] : BackTo(now).ToArray();
        var bottom = -_depth - HalfBox - (note is null ? 8 : 40);
        var figure = Chart.Combine([
            Lines("value, forward", forward, Palette.Blue, 2, "solid"), .. Heads(forward, Palette.Blue),
            Lines("slope, backward", backward, Palette.Vermillion, 2, "dot"), .. Heads(backward, Palette.Vermillion),
            Lines("now", newest, Palette.Vermillion, 4.5, "solid").WithTraceName("now", showLegend: false)])
            .WithTitle(_title).WithSize(Width, HalfBox - bottom + 80).WithLegend()
            .WithXAxisStyle(minMax: (0, 1)).WithYAxisStyle(minMax: (bottom, HalfBox + 6))
            .WithDescription(description)
            .WithLayout(layout =>
            {
                layout.Set("xaxis.visible", false)
                    .Set("xaxis.fixedrange", true)
                    .Set("yaxis.visible", false)
                    .Set("yaxis.fixedrange", true);
                layout.Set("hovermode", false)
                    .Set("dragmode", false)
                    .Set("margin.l", 16)
                    .Set("margin.r", 16)
                    .Set("margin.b", 8);
                layout["shapes"] = new JsonArray([.. _nodes.Select(Box)]);
                layout["annotations"] = new JsonArray(
                    [
                        .. _nodes.SelectMany(node => Texts(node, known.Contains(node), node == now)),
                        .. Note(note, bottom)]);
            });
        return new(figure.Data, figure.Layout, new() { ["displayModeBar"] = false });
    }

    private GraphNode Node(string name) => _nodes.First(node => node.Name == name);

    private IEnumerable<GraphNode> Users(GraphNode node) => _nodes.Where(other => other.Inputs.Contains(node.Name));

    private IEnumerable<Arrow> BackTo(GraphNode node) => Users(node).Select(to => new Arrow(node, to, 1).Reversed());

    private static double Center(GraphNode node) => 0.5 + node.Side * SideColumn;

    private static double HalfWidth(GraphNode node) => (SvgText.Width(node.Formula, 12) + 22) / 2 / NarrowPage;

    private static double Height(GraphNode node) => -node.Row * Pitch;

    private static JsonNode Box(GraphNode node) => new JsonObject
    {
        ["type"] = "rect",
        ["x0"] = PlotlyJson.Number(Center(node) - HalfWidth(node)),
        ["x1"] = PlotlyJson.Number(Center(node) + HalfWidth(node)),
        ["y0"] = Height(node) - HalfBox,
        ["y1"] = Height(node) + HalfBox,
        ["fillcolor"] = "rgba(127,135,144,0.14)",
        ["line"] = new JsonObject { ["width"] = 1, ["color"] = Palette.Grey },
    };

    /// <summary>A slope that is not found yet is an empty text: every step of a replay has the same list.</summary>
    private IEnumerable<JsonNode> Texts(GraphNode node, bool isKnown, bool isNow)
    {
        yield return Text($"<b>{node.Formula}</b>", Center(node), Height(node), "center");
        var value = Wrapped(node.Value, "", false);
        // Many entries beside the main line would run into its own: the rule says the same in one line.
        var slope = !isKnown ? ""
            : node is { Side: not 0, Slope.Count: > 2, Rule.Length: > 0 } ? node.Rule.Split(" (")[0]
            : Wrapped(node.Slope, node.SlopeName, node.Side != 0);
        if (isNow)
        {
            slope = $"<b>{slope}</b>";
        }

        var (above, below) = (Height(node) + HalfBox + 3, Height(node) - HalfBox - 3);
        var along = Height(node) - Pitch / 2 + (HasSides(node.Row + 1) ? 17 : 0) - (HasSides(node.Row) ? 17 : 0);
        if (node.Side != 0)
        {
            yield return Text(value, Center(node), above, "center", "bottom");
        }
        else if (!Users(node).Any())
        {
            yield return Text(value, Center(node) - HalfWidth(node) - 0.01, Height(node), "right");
        }
        else
        {
            yield return Text(value, Center(node) - Beside - 0.03, along, "right");
        }

        if (node.Side != 0)
        {
            yield return Text(slope, Center(node), below, "center", "top");
        }
        else
        {
            yield return Text(slope, Center(node) + Beside + 0.03, along, "left");
        }
    }

    private bool HasSides(int row) => _nodes.Any(node => node.Row == row && node.Side != 0);

    /// <summary>Entries in as many lines as a narrow page needs.</summary>
    private static string Wrapped(IReadOnlyList<string> entries, string name, bool nameAlone)
    {
        if (entries.Count == 1)
        {
            return name + entries[0];
        }

        var text = name + (nameAlone ? "<br>(" : "(");
        for (var i = 0; i < entries.Count; i++)
        {
            if (i > 0)
            {
                text += SvgText.Width(
                    text.Split("<br>")[^1] + ", " + entries[i], 12) > MostOnALine - (nameAlone ? 30 : 0)
                    ? ",<br>"
                    : ", ";
            }

            text += entries[i];
        }
        return text + ")";
    }

    private static IEnumerable<JsonNode> Note(string? note, double bottom) =>
        note is null ? [] : [Text(note, 0.5, bottom + 12, "center").Set("font.size", 13)];

    private static JsonObject Text(string text, double x, double y, string xanchor, string yanchor = "middle") => new()
    {
        ["text"] = text,
        ["x"] = PlotlyJson.Number(x),
        ["y"] = y,
        ["showarrow"] = false,
        ["xanchor"] = xanchor,
        ["yanchor"] = yanchor,
        ["borderpad"] = 0,
    };

    private static Figure Lines(string name, Arrow[] arrows, string color, double width, string dash) => Chart.Line(
        arrows.SelectMany(arrow => new[] { arrow.X0, arrow.Head.X, double.NaN }), arrows.SelectMany(
            arrow => new[] { arrow.Y0, arrow.Head.Y, double.NaN }), name: name)
        .WithLineStyle(color, width, dash);

    /// <summary>A trace for each direction: a trace has one symbol.</summary>
    private static IEnumerable<Figure> Heads(Arrow[] arrows, string color) =>
        from symbol in HeadSymbols
        let heads = arrows.Where(arrow => arrow.Symbol == symbol).ToArray()
        select Chart.Point(heads.Select(arrow => arrow.Head.X), heads.Select(arrow => arrow.Head.Y), name: symbol)
            .WithTraceName(symbol, showLegend: false).WithMarkerStyle(color, 9, symbol);

    /// <summary>From box to box. Forward and backward run side by side.</summary>
    private sealed record Arrow(double X0, double Y0, double X1, double Y1)
    {
        public Arrow(GraphNode from, GraphNode to, int lane) : this(
            from.Side == 0 ? Center(from) + lane * Beside : Center(from) - from.Side * HalfWidth(from),
            from.Side == 0 ? Height(from) - HalfBox : Height(from) - lane * 6,
            from.Side == 0 ? Center(to) + lane * Beside : Center(to) + from.Side * HalfWidth(to),
            from.Side == 0 ? Height(to) + HalfBox : Height(to) - lane * 6)
        {
        }

        public string Symbol =>
            Y0 == Y1 ? X1 > X0 ? "triangle-right" : "triangle-left" : Y1 > Y0 ? "triangle-up" : "triangle-down";

        /// <summary>Where the head's middle is, so that its tip touches the box.</summary>
        public (double X, double Y) Head =>
            (X1 - Math.Sign(X1 - X0) * HeadRoom / NarrowPage, Y1 - Math.Sign(Y1 - Y0) * HeadRoom);

        public Arrow Reversed() => new(X1, Y1, X0, Y0);
    }
}
