using System.Text;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// Draws a Plotly figure as a picture: card, title, legend, then each pair of axes or space with its traces.
/// </summary>
internal sealed class SvgPicture
{
    private const double Margin = 14, TitleHeight = 26, LegendRow = 21;

    private readonly StringBuilder _svg = new();
    private readonly StringBuilder _definitions = new();
    private readonly Figure _figure;
    private int _ids;

    public SvgPicture(Figure figure)
    {
        _figure = figure;
        Draw();
    }

    public double Width => _figure.Width;

    public JsonObject Layout => _figure.Layout;

    public void Add(string element) => _svg.Append(element).Append('\n');

    /// <summary>A path, unless there is nothing in it.</summary>
    public void Path(SvgPath data, string attributes)
    {
        if (!data.IsEmpty)
        {
            Add($"<path {attributes} d=\"{data}\"/>");
        }
    }

    public void Text(
        double x, double y, string markup, string anchor = "start", string attributes = "", double size = 12) =>
        Add(SvgText.Element(x, y, markup, anchor, attributes, size));

    /// <summary>Adds a definition (a clip path, a pattern) and gives back its name.</summary>
    public string Define(Func<string, string> element)
    {
        var id = "d" + _ids++;
        _definitions.Append(element(id));
        return id;
    }

    public override string ToString() =>
        SvgCard.Document(
            Width, _figure.Height, SvgText.Plain(_figure.Title ?? ""), _figure.Description, _svg.ToString(),
            _definitions.ToString());

    /// <summary>The colour of a trace that has none of its own.</summary>
    public string DefaultColor(JsonObject trace)
    {
        var index = _figure.Data.IndexOf(trace);
        var way = Layout.TextsAt("colorway");
        return way.Length > 0 ? way[index % way.Length] : Palette.Color(index);
    }

    private void Draw()
    {
        var traces = _figure.Data.OfType<JsonObject>().Where(
            trace => trace.FlagAt("visible") != false && trace.TextAt("visible") != "legendonly").ToArray();
        var top = Margin;
        if (_figure.Title is { Length: > 0 } title)
        {
            Text(Margin, top + 14, title, attributes: "class=\"title\"", size: 16);
            top += TitleHeight + 20 * (SvgText.Lines(title) - 1);
        }
        top += DrawStep(top);
        top += new Legend(this, traces).Draw(Margin, top, Width - 2 * Margin);
        var area = new Area(Margin, top + 6, Width - Margin, _figure.Height - Margin);
        var panels = traces.Where(trace => !IsSpace(trace))
            .GroupBy(trace => (X: trace.TextAt("xaxis") ?? "x", Y: trace.TextAt("yaxis") ?? "y"))
            .Select(group => new PlotPanel(this, group.Key.X, group.Key.Y, [.. group])).ToArray();
        if (traces.Length == 0)
        {
            panels = [new PlotPanel(this, "x", "y", [])];
        }

        if (panels.Length > 0)
        {
            PlotPanel.DrawAll(panels, area);
        }

        foreach (var group in traces.Where(IsSpace).GroupBy(trace => trace.TextAt("scene") ?? "scene"))
        {
            new SurfaceDrawing(this, group.Key, [.. group]).Draw(area);
        }

        if (panels.Length == 0)
        {
            Notes.DrawOnPaper(this, area);
        }
    }

    private static bool IsSpace(JsonObject trace) => trace.TextAt("type") is "surface" or "scatter3d" or "mesh3d";

    /// <summary>Which step of a replay the picture shows.</summary>
    private double DrawStep(double top)
    {
        if (Layout["sliders"] is not JsonArray { Count: > 0 } sliders || sliders[0].At("steps") is not JsonArray steps)
        {
            return 0;
        }

        var active = (int)(sliders[0].NumberAt("active") ?? 0);
        if (active >= steps.Count)
        {
            return 0;
        }

        var text =
            $"{sliders[0].TextAt("currentvalue.prefix")}{steps[active].TextAt("label")} (step {active + 1} of "
            + $"{steps.Count})";
        if (_figure.Title is { Length: > 0 } title && SvgText.Width(title, 18.5) + SvgText.Width(text, 13) < Width - 70)
        {
            Text(Width - Margin, top - TitleHeight + 13, text, "end");
            return 0;
        }
        Text(Margin, top + 11, text);
        return 20;
    }
}
