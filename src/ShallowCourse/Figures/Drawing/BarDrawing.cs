using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>Bars and histograms of one panel, which share the room at each position.</summary>
internal sealed class BarDrawing(SvgPicture picture, PlotPanel panel, IReadOnlyList<JsonObject> traces)
{
    private readonly List<(JsonObject Trace, bool Lying, List<Bar> Bars)> _series = [];

    public void Measure()
    {
        var mode = picture.Layout.TextAt("barmode") ?? "group";
        var bars = traces.Where(trace => trace.TextAt("type") == "bar").ToArray();
        var gap = picture.Layout.NumberAt("bargap") ?? 0.2;
        var lanes = mode == "group" ? Math.Max(1, bars.Length) : 1;
        var stacked = new Dictionary<(double, bool), double>();
        for (var lane = 0; lane < bars.Length; lane++)
        {
            var trace = bars[lane];
            var lying = trace.TextAt("orientation") == "h";
            var (keys, values) = (trace[lying ? "y" : "x"] as JsonArray, trace[lying ? "x" : "y"] as JsonArray ?? []);
            var (along, across) = lying ? (panel.X, panel.Y) : (panel.Y, panel.X);
            var positions = values.Select(
                (_, i) => keys is null ? i : i < keys.Count ? across.Position(keys[i]) : double.NaN).ToArray();
            var apart = positions.Where(double.IsFinite).Distinct().Order().ToArray() is { Length: > 1 } sorted
                ? sorted.Zip(sorted.Skip(1), (a, b) => b - a).Min()
                : 1;
            var width = apart * (1 - gap) / lanes;
            var list = new List<Bar>();
            for (var i = 0; i < positions.Length; i++)
            {
                var value = along.Position(values[i]);
                if (!double.IsFinite(value) || !double.IsFinite(positions[i]))
                {
                    continue;
                }

                var start = positions[i] - apart * (1 - gap) / 2 + (mode == "group" ? lane * width : 0);
                var from = mode is "stack" or "relative" ? stacked.GetValueOrDefault((positions[i], value < 0)) : 0;
                if (mode is "stack" or "relative")
                {
                    stacked[(positions[i], value < 0)] = from + value;
                }

                list.Add(new(start, start + width, from, from + value, i));
                across.Include(start - apart * gap / 2);
                across.Include(start + width + apart * gap / 2);
            }
            Add(trace, lying, list);
            if (across.Scale == AxisScale.Category)
            {
                across.MakeTight();
            }
        }
        foreach (var trace in traces.Where(trace => trace.TextAt("type") == "histogram"))
        {
            MeasureHistogram(trace);
        }
    }

    public void Draw()
    {
        foreach (var (trace, lying, bars) in _series)
        {
            var paint = new TracePaint(picture, trace);
            var colors = paint.MarkerColors(bars.Select(bar => bar.Index + 1).DefaultIfEmpty(0).Max());
            foreach (var group in bars.GroupBy(bar => colors[bar.Index]))
            {
                var path = new SvgPath();
                foreach (var bar in group)
                {
                    var box = Box(bar, lying);
                    path.Rectangle(box.Left, box.Top, box.Width, box.Height);
                }
                picture.Path(path, paint.BarFill(group.Key));
            }
            var axis = lying ? panel.X : panel.Y;
            if (!(axis.Low < 0 && axis.High > 0))
            {
                continue;
            }

            var zero = axis.ToPixel(0);
            picture.Path(
                lying
                    ? new SvgPath().MoveTo(zero, panel.Plot.Top).LineTo(zero, panel.Plot.Bottom)
                    : new SvgPath().MoveTo(panel.Plot.Left, zero).LineTo(panel.Plot.Right, zero),
                "class=\"axis\"");
        }
    }

    public void DrawLabels()
    {
        foreach (var (trace, lying, bars) in _series)
        {
            var texts = trace.TextsAt("text");
            foreach (var bar in bars.Where(bar => bar.Index < texts.Length))
            {
                var box = Box(bar, lying);
                var negative = bar.To < bar.From;
                if (lying)
                {
                    picture.Text(
                        negative ? box.Left - 5 : box.Right + 5, (box.Top + box.Bottom) / 2 + 4, texts[bar.Index],
                        negative ? "end" : "start", "class=\"tick halo\"", 11);
                }
                else
                {
                    picture.Text(
                        (box.Left + box.Right) / 2, negative ? box.Bottom + 13 : box.Top - 5, texts[bar.Index],
                        "middle", "class=\"tick halo\"", 11);
                }
            }
        }
    }

    private Area Box(Bar bar, bool lying)
    {
        var (along, across) = lying ? (panel.X, panel.Y) : (panel.Y, panel.X);
        var (a, b) = (across.ToPixel(bar.Start), across.ToPixel(bar.End));
        var (c, d) = (along.ToPixel(Math.Max(bar.From, Math.Min(along.Low, bar.To))), along.ToPixel(bar.To));
        return lying
            ? new(Math.Min(c, d), Math.Min(a, b), Math.Max(c, d), Math.Max(a, b))
            : new(Math.Min(a, b), Math.Min(c, d), Math.Max(a, b), Math.Max(c, d));
    }

    private void Add(JsonObject trace, bool lying, List<Bar> bars)
    {
        var along = lying ? panel.X : panel.Y;
        along.StartAtZero();
        // A label at a bar's end needs room beyond it.
        var room = trace["text"] is JsonArray ? lying ? 1.12 : 1.06 : 1;
        foreach (var bar in bars) { along.Include(bar.From); along.Include(bar.To * room); }
        _series.Add((trace, lying, bars));
    }

    private void MeasureHistogram(JsonObject trace)
    {
        var values = trace.NumbersAt("x").Where(double.IsFinite).ToArray();
        if (values.Length == 0)
        {
            return;
        }

        var size = trace.NumberAt("xbins.size")
            ?? Ticks.NiceStep((values.Max() - values.Min()) / Math.Sqrt(values.Length), fine: true);
        var start = trace.NumberAt("xbins.start") ?? Math.Floor(values.Min() / size) * size;
        var end = trace.NumberAt("xbins.end") ?? (Math.Floor(values.Max() / size) + 1) * size;
        var counts = new double[Math.Clamp((int)Math.Round((end - start) / size), 1, 100_000)];
        foreach (var value in values)
        {
            if ((int)Math.Floor((value - start) / size + 1e-9) is var bin && bin >= 0 && bin < counts.Length)
            {
                counts[bin]++;
            }
        }

        var unit = trace.TextAt("histnorm") switch
        {
            "percent" => 100.0 / values.Length,
            "probability" => 1.0 / values.Length,
            "density" => 1 / size,
            "probability density" => 1 / (size * values.Length),
            _ => 1,
        };
        var gap = (picture.Layout.NumberAt("bargap") ?? 0.04) * size / 2;
        Add(
            trace, false,
            counts.Select(
                (count, i) =>
                    new Bar(start + i * size + gap, start + (i + 1) * size - gap, 0, count * unit, i)).ToList());
        panel.X.Include(start);
        panel.X.Include(start + counts.Length * size);
    }

    /// <summary>
    /// A bar from <c>From</c> to <c>To</c> in value, <c>Start</c> to <c>End</c> across, in the axes' own units.
    /// </summary>
    private sealed record Bar(double Start, double End, double From, double To, int Index);
}
