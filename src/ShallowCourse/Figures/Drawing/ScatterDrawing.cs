using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>Lines, areas, marks and labels of a scatter trace.</summary>
internal sealed class ScatterDrawing(SvgPicture picture, PlotPanel panel, JsonObject trace)
{
    public static void Measure(JsonObject trace, PlotPanel panel)
    {
        foreach (var (x, y) in Positions(trace, panel)) { panel.X.Include(x); panel.Y.Include(y); }
        if (trace.TextAt("fill") == "tozeroy")
        {
            panel.Y.Include(0);
        }

        if ((trace.TextAt("mode") ?? "lines+markers") != "lines")
        {
            panel.X.LeaveRoomForMarks();
        }
    }

    public void Draw()
    {
        var paint = new TracePaint(picture, trace);
        var points = Positions(trace, panel).Select(point => panel.Point(point.X, point.Y)).ToArray();
        if (trace.TextAt("fill") is "tozeroy" or "toself")
        {
            Fill(points, paint);
        }

        if (paint.HasLines)
        {
            Lines(points, paint);
        }

        if (paint.HasMarkers)
        {
            Marks(points, paint);
        }

        if (paint.HasText)
        {
            Labels(points, paint);
        }
    }

    private static (double X, double Y)[] Positions(JsonObject trace, PlotPanel panel)
    {
        var y = trace["y"] as JsonArray ?? [];
        var x = trace["x"] as JsonArray;
        var count = x is null ? y.Count : Math.Min(x.Count, y.Count);
        return Enumerable.Range(0, count).Select(i => (x is null ? i : panel.X.Position(x[i]), panel.Y.Position(y[i])))
            .ToArray();
    }

    private static bool IsFinite((double X, double Y) point) => double.IsFinite(point.X) && double.IsFinite(point.Y);

    /// <summary>The stretches between gaps.</summary>
    private static IEnumerable<List<(double X, double Y)>> Stretches(IEnumerable<(double X, double Y)> points)
    {
        var stretch = new List<(double X, double Y)>();
        foreach (var point in points)
        {
            if (IsFinite(point)) { stretch.Add(point); continue; }
            if (stretch.Count > 0)
            {
                yield return stretch;
            }

            stretch = [];
        }
        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }

    private void Lines((double X, double Y)[] points, TracePaint paint)
    {
        var path = new SvgPath();
        foreach (var stretch in Stretches(points))
        {
            switch (trace.TextAt("line.shape"))
            {
                case "spline": Spline(path, stretch); break;
                case "hv":
                    path.Polyline(
                    stretch.SelectMany((point, i) => i == 0 ? [point] : new[] { (point.X, stretch[i - 1].Y), point })
                        .ToArray()); break;
                default: path.Polyline(stretch); break;
            }
        }
        picture.Path(path, paint.LineAttributes);
    }

    /// <summary>E. Catmull and R. Rom's spline (1974) as Bézier curves.</summary>
    private static void Spline(SvgPath path, List<(double X, double Y)> p)
    {
        path.MoveTo(p[0].X, p[0].Y);
        for (var i = 0; i + 1 < p.Count; i++)
        {
            var (before, after) = (p[Math.Max(0, i - 1)], p[Math.Min(p.Count - 1, i + 2)]);
            path.CurveTo(p[i].X + (p[i + 1].X - before.X) / 6, p[i].Y + (p[i + 1].Y - before.Y) / 6,
                p[i + 1].X - (after.X - p[i].X) / 6, p[i + 1].Y - (after.Y - p[i].Y) / 6, p[i + 1].X, p[i + 1].Y);
        }
    }

    private void Fill((double X, double Y)[] points, TracePaint paint)
    {
        var path = new SvgPath();
        foreach (var stretch in Stretches(points))
        {
            if (trace.TextAt("fill") == "tozeroy")
            {
                var zero = panel.Y.ToPixel(panel.Y.Position(0));
                stretch.Add((stretch[^1].X, zero));
                stretch.Add((stretch[0].X, zero));
            }
            path.Polyline(stretch).Close();
        }
        var color = trace.TextAt("fillcolor");
        picture.Path(
            path,
            $"fill=\"{SvgText.Escape(color ?? paint.LineColor)}\""
            + TracePaint.OpacityAttribute(color is null ? 0.25 : 1));
    }

    private void Marks((double X, double Y)[] points, TracePaint paint)
    {
        var colors = paint.MarkerColors(points.Length);
        var sizes = trace.At("marker.size") is JsonArray ? trace.NumbersAt("marker.size") : [];
        foreach (var group in Enumerable.Range(0, points.Length).Where(i => IsFinite(points[i]))
            .GroupBy(i => colors[i]))
        {
            var path = new SvgPath();
            foreach (var i in group)
            {
                MarkerPath.Append(
                    path, paint.Symbol, points[i].X, points[i].Y, i < sizes.Length ? sizes[i] : paint.MarkerSize);
            }

            picture.Path(path, paint.MarkAttributes(group.Key));
        }
    }

    private void Labels((double X, double Y)[] points, TracePaint paint)
    {
        var texts = trace.TextsAt("text");
        var place = trace.TextAt("textposition") ?? "middle center";
        var ink = trace.TextAt("textfont.color");
        var away = paint.HasMarkers ? paint.MarkerSize / 2 + 3 : 0;
        for (var i = 0; i < Math.Min(points.Length, texts.Length); i++)
        {
            if (!IsFinite(points[i]))
            {
                continue;
            }

            var y = points[i].Y
                + (
                    place.StartsWith("top", StringComparison.Ordinal) ? -away : place.StartsWith(
                        "bottom", StringComparison.Ordinal) ? away + 9 : 4);
            var (x, anchor) = place.EndsWith("right", StringComparison.Ordinal) ? (points[i].X + away, "start")
                : place.EndsWith("left", StringComparison.Ordinal)
                    ? (points[i].X - away, "end")
                    : (points[i].X, "middle");
            picture.Text(
                x, y, texts[i], anchor,
                ink is null ? "class=\"tick halo\"" : $"class=\"tick\" style=\"fill:{SvgText.Escape(ink)}\"", 11);
        }
    }
}
