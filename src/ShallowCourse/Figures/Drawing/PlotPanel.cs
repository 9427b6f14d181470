using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>One pair of axes with its traces.</summary>
internal sealed class PlotPanel
{
    private const double TickGap = 7, TickSize = 11, TitleRoom = 20, TickRow = 20;
    private const double ColorBarRoom = 58;

    /// <summary>A reader's font may be this much wider than the one that widths are measured in.</summary>
    private const double FontSlack = 1.12;

    private readonly SvgPicture _picture;
    private readonly string _x, _y;
    private readonly JsonObject[] _traces;
    private readonly double[] _domainX, _domainY;
    private readonly JsonObject? _colorBar;
    private Area _plot;

    public PlotPanel(SvgPicture picture, string x, string y, JsonObject[] traces)
    {
        (_picture, _x, _y, _traces) = (picture, x, y, traces);
        var (layoutX, layoutY) = (picture.Layout["xaxis" + x[1..]], picture.Layout["yaxis" + y[1..]]);
        X = new Axis(layoutX, false, traces.SelectMany(trace => trace["x"] as JsonArray ?? []));
        Y = new Axis(layoutY, true, traces.SelectMany(trace => trace["y"] as JsonArray ?? []));
        (_domainX, _domainY) = (layoutX.NumbersAt("domain"), layoutY.NumbersAt("domain"));
        _colorBar = traces.FirstOrDefault(
            trace => trace.TextAt("type") is "heatmap" or "contour" && trace.FlagAt("showscale") != false);
        Bars = new BarDrawing(picture, this, traces);
    }

    public Axis X { get; }

    public Axis Y { get; }

    public BarDrawing Bars { get; }

    public Area Plot => _plot;

    private double RoomLeft => Y.IsVisible ? RoomForLabels + (Y.Title is { Length: > 0 } ? TitleRoom : 0) : 0;

    private double RoomForLabels => Y.ShowLabels
        ? FontSlack * Y.TickMarks.Select(tick => SvgText.Width(tick.Label, TickSize)).DefaultIfEmpty(0).Max() + TickGap
        : 0;

    private double RoomBelow => X.IsVisible ? LabelRow + (X.Title is { Length: > 0 } ? TitleRoom : 0) : 0;

    private double LabelRow =>
        !X.ShowLabels ? 0 : X.Slanted ? 16
            + 0.64 * X.TickMarks.Select(tick => SvgText.Width(tick.Label, TickSize)).DefaultIfEmpty(0).Max() : TickRow;

    public static void DrawAll(IReadOnlyList<PlotPanel> panels, Area area)
    {
        foreach (var panel in panels)
        {
            panel.Measure();
        }
        // The outermost panels decide the margins; gaps between panels are in their domains.
        var rough = new Area(area.Left + 50, area.Top, area.Right, area.Bottom - 40);
        foreach (var panel in panels)
        {
            panel.Place(rough.Part(panel._domainX, panel._domainY));
        }

        var left = panels.Where(panel => panel._domainX.Length < 2 || panel._domainX[0] < 0.01)
            .Select(panel => panel.RoomLeft)
            .DefaultIfEmpty(0)
            .Max();
        var bottom = panels.Where(panel => panel._domainY.Length < 2 || panel._domainY[0] < 0.01)
            .Select(panel => panel.RoomBelow)
            .DefaultIfEmpty(0)
            .Max();
        var right = panels.Where(panel => panel._domainX.Length < 2)
            .Select(panel => panel._colorBar is null ? 0 : ColorBarRoom)
            .DefaultIfEmpty(0)
            .Max();
        var headings = panels.Any(panel => panel._domainY.Length == 2) ? 18 : 0;
        var inner = new Area(
            area.Left + left, area.Top + headings, area.Right - Math.Max(right, 6), area.Bottom - bottom);
        foreach (var panel in panels)
        {
            panel.Place(inner.Part(panel._domainX, panel._domainY));
        }

        foreach (var panel in panels)
        {
            panel.Draw();
        }

        Notes.DrawOnPaper(panels[0]._picture, inner);
    }

    public (double X, double Y) Point(double x, double y) => (X.ToPixel(x), Y.ToPixel(y));

    /// <summary>The panel that a note or shape refers to ("x2", "y2").</summary>
    public bool Owns(string xref, string yref) =>
        (xref == _x && yref is not "paper" || xref == "paper" || xref == _x + " domain" || xref == _x)
        && (yref == _y || yref == "paper" || yref == _y + " domain") && (xref, yref) is not ("paper", "paper");

    private void DrawLabelBelow(double x, string label)
    {
        if (X.Slanted)
        {
            _picture.Text(
                x + 3, _plot.Bottom + 13, label, "end",
                $"class=\"tick\" transform=\"rotate(-40 {SvgText.Number(x + 3)} {SvgText.Number(_plot.Bottom + 13)})\"",
                TickSize);
        }
        else
        {
            _picture.Text(x, _plot.Bottom + 16, label, "middle", "class=\"tick\"", TickSize);
        }
    }

    private void Measure()
    {
        foreach (var trace in _traces)
        {
            switch (trace.TextAt("type") ?? "scatter")
            {
                case "scatter" or "scattergl": ScatterDrawing.Measure(trace, this); break;
                case "heatmap" or "contour": FieldDrawing.Measure(trace, this); break;
            }
        }
        Bars.Measure();
        X.SetRange();
        Y.SetRange();
    }

    private void Place(Area plot)
    {
        _plot = plot;
        if (_picture.Layout["yaxis" + _y[1..]].TextAt("scaleanchor") is not null && plot.Width > 0 && plot.Height > 0)
        {
            var (perX, perY) = (Math.Abs(X.High - X.Low) / plot.Width, Math.Abs(Y.High - Y.Low) / plot.Height);
            if (_picture.Layout["yaxis" + _y[1..]].TextAt("constrain") == "domain")
            {
                _plot = plot = plot.Narrowed(Math.Min(1, perX / perY), Math.Min(1, perY / perX));
            }
            else if (perX > perY)
            {
                Y.Widen(perX / perY);
            }
            else
            {
                X.Widen(perY / perX);
            }
        }
        X.Place(plot.Left, plot.Right);
        Y.Place(plot.Bottom, plot.Top);
    }

    private void Draw()
    {
        var clip = _picture.Define(
            id => $"<clipPath id=\"{id}\"><rect x=\"{SvgText.Number(_plot.Left)}\" y=\"{SvgText.Number(_plot.Top)}\" "
                + $"width=\"{SvgText.Number(_plot.Width)}\" height=\"{SvgText.Number(_plot.Height)}\"/></clipPath>");
        var fields = _traces.Where(trace => trace.TextAt("type") is "heatmap" or "contour").ToArray();
        if (fields.Length == 0)
        {
            DrawGrid();
        }

        _picture.Add($"<g clip-path=\"url(#{clip})\">");
        foreach (var trace in fields)
        {
            new FieldDrawing(_picture, this, trace).Draw();
        }

        Bars.Draw();
        Notes.DrawShapes(_picture, this);
        foreach (var trace in _traces.Where(trace => (trace.TextAt("type") ?? "scatter") is "scatter" or "scattergl"))
        {
            new ScatterDrawing(_picture, this, trace).Draw();
        }

        _picture.Add("</g>");
        Bars.DrawLabels();
        DrawAxes();
        if (_colorBar is not null)
        {
            new ColorBar(_picture, _colorBar).Draw(_plot.Right + 8, _plot.Top, _plot.Height);
        }

        Notes.DrawAt(_picture, this);
    }

    private void DrawGrid()
    {
        var grid = new SvgPath();
        if (X.ShowGrid && X.IsVisible && X.Scale != AxisScale.Category)
        {
            foreach (var (value, _) in X.TickMarks)
            {
                grid.MoveTo(X.ToPixel(value), _plot.Top).LineTo(X.ToPixel(value), _plot.Bottom);
            }
        }

        if (Y.ShowGrid && Y.IsVisible && Y.Scale != AxisScale.Category)
        {
            foreach (var (value, _) in Y.TickMarks)
            {
                grid.MoveTo(_plot.Left, Y.ToPixel(value)).LineTo(_plot.Right, Y.ToPixel(value));
            }
        }

        _picture.Path(grid, "class=\"grid\"");
        var zero = new SvgPath();
        if (X.ShowZero && X.IsVisible)
        {
            zero.MoveTo(X.ToPixel(0), _plot.Top).LineTo(X.ToPixel(0), _plot.Bottom);
        }

        if (Y.ShowZero && Y.IsVisible)
        {
            zero.MoveTo(_plot.Left, Y.ToPixel(0)).LineTo(_plot.Right, Y.ToPixel(0));
        }

        _picture.Path(zero, "class=\"axis\"");
    }

    private void DrawAxes()
    {
        if (X.IsVisible)
        {
            _picture.Path(
                new SvgPath().MoveTo(_plot.Left, _plot.Bottom).LineTo(_plot.Right, _plot.Bottom), "class=\"axis\"");
            if (X.ShowLabels)
            {
                foreach (var (value, label) in X.TickMarks)
                {
                    DrawLabelBelow(X.ToPixel(value), label);
                }
            }

            if (X.Title is { Length: > 0 } title)
            {
                _picture.Text((_plot.Left + _plot.Right) / 2, _plot.Bottom + LabelRow + 15, title, "middle");
            }
        }
        if (!Y.IsVisible)
        {
            return;
        }

        if (Y.ShowLabels)
        {
            foreach (var (value, label) in Y.TickMarks)
            {
                _picture.Text(_plot.Left - TickGap, Y.ToPixel(value) + 4, label, "end", "class=\"tick\"", TickSize);
            }
        }

        if (Y.Scale == AxisScale.Category || _traces.Any(trace => trace.TextAt("type") is "heatmap" or "contour"))
        {
            _picture.Path(
                new SvgPath().MoveTo(_plot.Left, _plot.Top).LineTo(_plot.Left, _plot.Bottom), "class=\"axis\"");
        }

        if (Y.Title is not { Length: > 0 } name)
        {
            return;
        }

        var (x, y) = (_plot.Left - RoomLeft + 11, (_plot.Top + _plot.Bottom) / 2);
        _picture.Text(x, y, name, "middle", $"transform=\"rotate(-90 {SvgText.Number(x)} {SvgText.Number(y)})\"");
    }
}
