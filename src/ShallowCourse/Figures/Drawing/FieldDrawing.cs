using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>Heat maps and contours: the fields under a plot.</summary>
internal sealed class FieldDrawing
{
    /// <summary>Cells beyond this number share colours, so that cells of one colour make one path.</summary>
    private const int ExactCells = 300, SharedColors = 32;

    private readonly SvgPicture _picture;
    private readonly PlotPanel _panel;
    private readonly JsonObject _trace;
    private readonly double[][] _z;
    private readonly double[] _x, _y;

    public FieldDrawing(SvgPicture picture, PlotPanel panel, JsonObject trace)
    {
        (_picture, _panel, _trace) = (picture, panel, trace);
        _z = trace.RowsAt("z");
        _x = Positions(trace["x"], panel.X, _z.Length > 0 ? _z.Max(row => row.Length) : 0);
        _y = Positions(trace["y"], panel.Y, _z.Length);
    }

    public static void Measure(JsonObject trace, PlotPanel panel)
    {
        var field = new FieldDrawing(null!, panel, trace);
        var cells = trace.TextAt("type") == "heatmap";
        foreach (var (axis, positions) in new[] { (panel.X, field._x), (panel.Y, field._y) })
        {
            axis.MakeTight();
            foreach (var position in cells ? Edges(positions) : positions)
            {
                axis.Include(position);
            }
        }
    }

    public void Draw()
    {
        if (_z.Length == 0 || _x.Length == 0)
        {
            return;
        }

        _picture.Add($"<g{TracePaint.OpacityAttribute(_trace.NumberAt("opacity") ?? 1)}>");
        if (_trace.TextAt("type") == "heatmap")
        {
            Cells();
        }
        else
        {
            Contours();
        }

        _picture.Add("</g>");
    }

    private static double[] Positions(JsonNode? given, Axis axis, int count) => given is JsonArray array
        ? array.Select(axis.Position).ToArray() : Enumerable.Range(0, count).Select(i => (double)i).ToArray();

    /// <summary>The borders between cells: half way, and as far beyond the ends.</summary>
    private static double[] Edges(double[] centers)
    {
        if (centers.Length == 0)
        {
            return [];
        }

        if (centers.Length == 1)
        {
            return [centers[0] - 0.5, centers[0] + 0.5];
        }

        return [
            centers[0] - (centers[1] - centers[0]) / 2, .. centers.Zip(centers.Skip(1), (a, b) => (a + b) / 2),
            centers[^1] + (centers[^1] - centers[^2]) / 2];
    }

    private void Cells()
    {
        var scale = new FieldColors(_trace, _z);
        var (across, up) = (Edges(_x), Edges(_y));
        var exact = _z.Sum(row => row.Length) <= ExactCells;
        var paths = new Dictionary<FieldColor, SvgPath>();
        for (var i = 0; i < _z.Length; i++)
        {
            for (var j = 0; j < _z[i].Length;)
            {
                FieldColor? color = double.IsNaN(_z[i][j]) ? null : scale.Color(_z[i][j], exact ? null : SharedColors);
                var end = j + 1;
                while (end < _z[i].Length
                    && (
                        double.IsNaN(_z[i][end])
                            ? null
                            : scale.Color(_z[i][end], exact ? null : SharedColors)) == color)
                {
                    end++;
                }

                if (color is { } known)
                {
                    if (!paths.TryGetValue(known, out var path))
                    {
                        paths[known] = path = new();
                    }

                    var (a, b) = (_panel.Point(across[j], up[i]), _panel.Point(across[end], up[i + 1]));
                    path.Rectangle(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y));
                }
                j = end;
            }
        }
        // Crisp edges leave no seams of card colour between neighbouring cells.
        foreach (var (color, path) in paths)
        {
            _picture.Path(path, $"shape-rendering=\"crispEdges\" {color.Paint("fill")}");
        }

        if (_trace.TextAt("texttemplate") is null)
        {
            return;
        }

        for (var i = 0; i < _z.Length; i++)
        {
            for (var j = 0; j < _z[i].Length; j++)
            {
                if (double.IsFinite(_z[i][j]) && _panel.Point(_x[j], _y[i]) is var (x, y))
                {
                    _picture.Text(
                        x, y + 4, Ticks.Short(PlotlyJson.Rounded(_z[i][j], 3)), "middle",
                        $"class=\"tick\" {scale.Color(_z[i][j]).InkOn()}", 11);
                }
            }
        }
    }

    private void Contours()
    {
        var scale = new FieldColors(_trace, _z);
        var coloring = _trace.TextAt("contours.coloring") ?? "fill";
        var levels = scale.Levels;
        var outlines = levels.Select(level => ContourTracer.Trace(_z, _x, _y, level)).ToArray();
        if (coloring is "fill" or "heatmap")
        {
            // From low to high, each region painted over the one below it.
            var ground = new SvgPath();
            var (corner, opposite) = (_panel.Point(_x[0], _y[0]), _panel.Point(_x[^1], _y[^1]));
            ground.Rectangle(
                Math.Min(corner.X, opposite.X), Math.Min(corner.Y, opposite.Y), Math.Abs(opposite.X - corner.X),
                Math.Abs(opposite.Y - corner.Y));
            _picture.Path(ground, scale.BandColor(0).Paint("fill"));
            for (var k = 0; k < levels.Count; k++)
            {
                var region = new SvgPath();
                foreach (var outline in outlines[k])
                {
                    region.Polyline(outline.Append(outline[0]).Select(p => _panel.Point(p.X, p.Y)).ToArray()).Close();
                }

                _picture.Path(region, $"{scale.BandColor(k + 1).Paint("fill")} fill-rule=\"evenodd\"");
            }
        }
        if (_trace.FlagAt("contours.showlines") == false && coloring != "lines")
        {
            return;
        }

        var width = _trace.NumberAt("line.width") ?? (coloring == "lines" ? 1.5 : 0.5);
        for (var k = 0; k < levels.Count; k++)
        {
            var line = new SvgPath();
            foreach (var stretch in outlines[k].SelectMany(ContourTracer.Inside))
            {
                line.Polyline(stretch.Select(p => _panel.Point(p.X, p.Y)).ToArray());
            }

            var stroke = coloring == "lines"
                ? scale.BandColor(k + 1).Paint("stroke")
                : SvgPaint.Of("stroke", _trace.TextAt("line.color") ?? Palette.Ink);
            _picture.Path(
                line,
                $"fill=\"none\" {stroke} stroke-width=\"{SvgText.Number(width)}\" "
                + $"stroke-linejoin=\"round\"{TracePaint.DashAttribute(_trace.TextAt("line.dash"), width)}");
        }
    }
}
