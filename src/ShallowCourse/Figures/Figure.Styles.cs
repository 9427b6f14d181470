using System.Text.Json.Nodes;

namespace ShallowCourse;

public sealed partial class Figure
{
    internal bool HasScene => Data.Any(trace => trace.TextAt("type") is "surface" or "scatter3d" or "mesh3d");

    /// <summary>A heading for the chart. Plotly's few tags work in every text: b, i, sub, sup, br.</summary>
    public Figure WithTitle(string title) => WithLayout(layout => layout.Set("title.text", title));

    /// <summary>The horizontal axis.</summary>
    /// <param name="titleText">Its title.</param>
    /// <param name="minMax">Its range; default: what the data need. On a log axis these are the values,
    /// not their exponents.</param>
    /// <param name="axisType">linear, log or category; default by the data.</param>
    /// <param name="showGrid">Whether it has grid lines.</param>
    /// <param name="zeroLine">Whether 0 has a line of its own.</param>
    /// <param name="tickVals">Where the ticks are.</param>
    /// <param name="tickText">What the ticks say, one text for each of <paramref name="tickVals"/>.</param>
    /// <param name="id">Which subplot's axis, from 1.</param>
    public Figure WithXAxisStyle(
        string? titleText = null, (double Min, double Max)? minMax = null, string? axisType = null,
        bool? showGrid = null, bool? zeroLine = null, IEnumerable<double>? tickVals = null,
        IEnumerable<string>? tickText = null, int id = 1) =>
        WithAxis("xaxis", titleText, minMax, axisType, showGrid, zeroLine, tickVals, tickText, id);

    /// <summary>The vertical axis.</summary>
    /// <inheritdoc cref="WithXAxisStyle"/>
    public Figure WithYAxisStyle(
        string? titleText = null, (double Min, double Max)? minMax = null, string? axisType = null,
        bool? showGrid = null, bool? zeroLine = null, IEnumerable<double>? tickVals = null,
        IEnumerable<string>? tickText = null, int id = 1) =>
        WithAxis("yaxis", titleText, minMax, axisType, showGrid, zeroLine, tickVals, tickText, id);

    /// <summary>The third axis of a chart in space.</summary>
    /// <inheritdoc cref="WithXAxisStyle"/>
    public Figure WithZAxisStyle(
        string? titleText = null, (double Min, double Max)? minMax = null, string? axisType = null, int id = 1) =>
        WithAxis("zaxis", titleText, minMax, axisType, null, null, null, null, id);

    /// <summary>
    /// Makes one unit as long on the vertical axis as on the horizontal one, so that circles are round. Axes with a
    /// range keep it, and the plot becomes smaller.
    /// </summary>
    public Figure WithEqualAxes() => WithLayout(
        layout => layout.Set("yaxis.scaleanchor", "x")
            .Set("xaxis.constrain", "domain")
            .Set("yaxis.constrain", "domain"));

    /// <summary>The figure's size in pixels. A narrower page makes it narrower.</summary>
    public Figure WithSize(double? width = null, double? height = null) =>
        WithLayout(layout => layout.Set("width", width).Set("height", height));

    /// <summary>Whether there is a legend. Default: when several traces have names.</summary>
    public Figure WithLegend(bool showLegend = true) => WithLayout(layout => layout.Set("showlegend", showLegend));

    /// <summary>A note at a point of the chart, by default with an arrow.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="x">Where, on the horizontal axis.</param>
    /// <param name="y">Where, on the vertical axis.</param>
    /// <param name="showArrow">Whether an arrow leads from the note to the point.</param>
    /// <param name="ax">How far right of the point the note stands, in pixels, when there is an arrow.</param>
    /// <param name="ay">How far below the point the note stands, in pixels, when there is an arrow.</param>
    public Figure WithAnnotation(
        string text, double x, double y, bool showArrow = true, double ax = 24, double ay = -32)
    {
        var note = new JsonObject
        {
            ["text"] = text,
            ["x"] = PlotlyJson.Number(x),
            ["y"] = PlotlyJson.Number(y),
            ["showarrow"] = showArrow,
        };
        if (showArrow)
        {
            (note["ax"], note["ay"]) = (ax, ay);
        }

        if (showArrow && Math.Abs(ax) >= 12)
        {
            note["xanchor"] = ax > 0 ? "left" : "right";
        }

        return WithNote(note);
    }

    /// <summary>A dashed line across the chart at one height, with a label at its right end.</summary>
    public Figure WithHorizontalLine(double y, string? label = null, string dash = "dash") =>
        WithItem("shapes", Rule("y", y, dash))
            .WithRuleLabel(
                label,
                new()
                {
                    ["x"] = 1,
                    ["xref"] = "paper",
                    ["y"] = PlotlyJson.Number(y),
                    ["yref"] = "y",
                    ["xanchor"] = "right",
                    ["yanchor"] = "bottom",
                });

    /// <summary>A dashed line up the chart at one position, with a label at its upper end.</summary>
    public Figure WithVerticalLine(double x, string? label = null, string dash = "dash") =>
        WithItem("shapes", Rule("x", x, dash))
            .WithRuleLabel(
                label,
                new()
                {
                    ["x"] = PlotlyJson.Number(x),
                    ["xref"] = "x",
                    ["y"] = 1,
                    ["yref"] = "paper",
                    ["xanchor"] = "left",
                    ["yanchor"] = "top",
                    ["xshift"] = 3,
                });

    /// <summary>
    /// What the chart shows, in a sentence, for those who cannot see it. Without it a description is made
    /// from the traces.
    /// </summary>
    public Figure WithDescription(string description) =>
        WithLayout(layout => layout.Set("meta.description", description));

    /// <summary>The name of every trace (a figure fresh from a verb has one).</summary>
    public Figure WithTraceName(string name, bool? showLegend = null) =>
        EachTrace(trace => trace.Set("name", name).Set("showlegend", showLegend));

    /// <summary>How lines are drawn. What is not given stays as it is.</summary>
    /// <param name="color">A CSS colour.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="dash">solid, dash, dot, dashdot, longdash or longdashdot.</param>
    /// <param name="shape">linear, spline, or hv for steps.</param>
    public Figure WithLineStyle(
        string? color = null, double? width = null, string? dash = null, string? shape = null) =>
        EachTrace(
            trace => trace.Set("line.color", color)
                .Set("line.width", width)
                .Set("line.dash", dash)
                .Set("line.shape", shape));

    /// <summary>How marks and bars are drawn. What is not given stays as it is.</summary>
    /// <param name="color">A CSS colour.</param>
    /// <param name="size">Diameter in pixels.</param>
    /// <param name="symbol">circle, square, diamond, cross, x, triangle-up, triangle-down, star; "-open"
    /// for an outline.</param>
    /// <param name="opacity">From 0 to 1.</param>
    public Figure WithMarkerStyle(
        string? color = null, double? size = null, string? symbol = null, double? opacity = null) =>
        EachTrace(
            trace => trace.Set("marker.color", color)
                .Set("marker.size", size)
                .Set("marker.symbol", symbol)
                .Set("marker.opacity", opacity));

    internal Figure EachTrace(Action<JsonObject> change)
    {
        var data = Data.Copy();
        foreach (var trace in data.OfType<JsonObject>())
        {
            change(trace);
        }

        return new(data, Layout, Config, Frames);
    }

    internal Figure WithLayout(Action<JsonObject> change)
    {
        var layout = Layout.Copy();
        change(layout);
        return new(Data, layout, Config, Frames);
    }

    private Figure WithItem(string list, JsonObject item) => WithLayout(layout =>
    {
        if (layout[list] is not JsonArray items)
        {
            layout[list] = items = [];
        }

        items.Add(item);
    });

    private Figure WithRuleLabel(string? label, JsonObject place)
    {
        if (label is null)
        {
            return this;
        }

        place["text"] = label;
        place["showarrow"] = false;
        return WithNote(place);
    }

    /// <summary>
    /// Plotly wants a note on a logarithmic axis at the value's logarithm, but a shape at the value itself.
    /// </summary>
    private Figure WithNote(JsonObject note)
    {
        foreach (var axis in new[] { "xaxis", "yaxis" })
        {
            if (Layout.TextAt(axis + ".type") == "log")
            {
                Move(note, axis, Math.Log10);
            }
        }

        return WithItem("annotations", note);
    }

    /// <summary>Moves a note along the axis, <c>"yaxis2"</c> for instance, if it stands on that one.</summary>
    private static void Move(JsonObject note, string axis, Func<double, double> scale)
    {
        var name = axis[..1];
        if ((note.TextAt(name + "ref") ?? name) == axis.Replace("axis", "", StringComparison.Ordinal))
        {
            note[name] = PlotlyJson.Number(scale(PlotlyJson.AsNumber(note[name])));
        }
    }

    /// <summary>Notes that were there before their axis became logarithmic, or ceased to be.</summary>
    private static void MoveNotes(JsonObject layout, string axis, string? before, string? after)
    {
        if ((before == "log") == (after == "log"))
        {
            return;
        }

        foreach (var note in (layout["annotations"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Move(note, axis, after == "log" ? Math.Log10 : exponent => Math.Pow(10, exponent));
        }
    }

    private static JsonObject Rule(string axis, double at, string dash)
    {
        var other = axis == "x" ? "y" : "x";
        return new()
        {
            ["type"] = "line",
            [axis + "0"] = PlotlyJson.Number(at),
            [axis + "1"] = PlotlyJson.Number(at),
            [axis + "ref"] = axis,
            [other + "0"] = 0,
            [other + "1"] = 1,
            [other + "ref"] = "paper",
            ["line"] = new JsonObject { ["dash"] = dash, ["width"] = 1.5, ["color"] = Palette.Grey },
        };
    }

    /// <summary>
    /// Where the values span so few powers of ten that 2 and 5 need ticks too: those ticks. (Plotly's own, "D2", are
    /// labelled 2 and 5 whatever the power, so that 0.5 reads as 5.)
    /// </summary>
    private double[] WithinDecades(string name, double decades)
    {
        var values = Data.SelectMany(trace => trace.NumbersAt(name)).Where(value => value > 0 && double.IsFinite(value))
            .ToArray();
        if (values.Length == 0 || Math.Log10(values.Max() / values.Min()) >= decades)
        {
            return [];
        }

        return Ticks.WithinPowers(Math.Log10(values.Min()), Math.Log10(values.Max()));
    }

    private Figure WithAxis(
        string axis, string? title, (double Min, double Max)? minMax, string? type, bool? showGrid, bool? zeroLine,
        IEnumerable<double>? tickVals, IEnumerable<string>? tickText, int id) => WithLayout(layout =>
    {
        var number = id == 1 ? "" : id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var path = HasScene ? $"scene{number}.{axis}" : axis + number;
        if (!HasScene && type is not null)
        {
            MoveNotes(layout, path, layout.TextAt(path + ".type"), type);
        }

        layout.Set(path + ".title.text", title)
            .Set(path + ".type", type)
            .Set(path + ".showgrid", showGrid)
            .Set(path + ".zeroline", zeroLine);
        if (minMax is var (low, high))
        {
            var log = (layout.TextAt(path + ".type") ?? "") == "log";
            layout.Set(
                path + ".range",
                new JsonArray(
                    PlotlyJson.Number(log ? Math.Log10(low) : low), PlotlyJson.Number(log ? Math.Log10(high) : high)));
        }
        if (type == "log")
        {
            layout.Set(path + ".exponentformat", "power");
            if (tickVals is null && WithinDecades(axis[..1], 2.5) is { Length: > 1 } few)
            {
                (tickVals, tickText) = (few, tickText ?? few.Select(Ticks.Short));
            }
        }
        if (tickVals is not null)
        {
            layout.Set(path + ".tickvals", PlotlyJson.Numbers(tickVals));
        }

        if (tickText is not null)
        {
            layout.Set(path + ".ticktext", PlotlyJson.Strings(tickText));
        }
    });
}
