using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>
/// Surfaces and points in space, seen from where Plotly's camera stands, without perspective; the farthest
/// is painted first.
/// </summary>
internal sealed class SurfaceDrawing
{
    /// <summary>A picture shows no more quadrilaterals than this to each side; the live chart has them all.</summary>
    private const int MostPerSide = 30;
    private const int Shades = 28;

    private readonly SvgPicture _picture;
    private readonly JsonNode? _scene;
    private readonly JsonObject[] _traces;
    private readonly Axis _x, _y, _z;
    private readonly (double X, double Y, double Z) _right, _up, _toward;
    private double _scale, _centerX, _centerY;

    public SurfaceDrawing(SvgPicture picture, string scene, JsonObject[] traces)
    {
        (_picture, _traces, _scene) = (picture, traces, picture.Layout[scene]);
        (_x, _y, _z) = (MakeAxis("xaxis"), MakeAxis("yaxis"), MakeAxis("zaxis"));
        _toward = Unit(
            (
                _scene.NumberAt("camera.eye.x") ?? 1.25, _scene.NumberAt("camera.eye.y") ?? 1.25,
                _scene.NumberAt("camera.eye.z") ?? 1.25));
        _right = Unit((-_toward.Y, _toward.X, 0));
        _up = (
            _toward.Y * _right.Z - _toward.Z * _right.Y, _toward.Z * _right.X - _toward.X * _right.Z,
            _toward.X * _right.Y - _toward.Y * _right.X);
        Measure();
    }

    public void Draw(Area whole)
    {
        var bar = _traces.FirstOrDefault(
            trace => trace.TextAt("type") == "surface" && trace.FlagAt("showscale") != false);
        var area = whole.Part(_scene.NumbersAt("domain.x"), _scene.NumbersAt("domain.y"));
        if (bar is not null)
        {
            new ColorBar(_picture, bar).Draw(area.Right - 50, area.Top + area.Height * 0.15, area.Height * 0.7);
        }

        if (bar is not null)
        {
            area = area with { Right = area.Right - 56 };
        }

        Fit(new Area(area.Left + 40, area.Top + 6, area.Right - 20, area.Bottom - 34));
        DrawBox();
        var pieces = _traces.SelectMany(Pieces).OrderBy(piece => piece.Depth).ToArray();
        for (var i = 0; i < pieces.Length;)
        {
            // Neighbours in the order of painting that look the same make one path.
            var path = new SvgPath();
            var look = pieces[i].Look;
            for (; i < pieces.Length && pieces[i].Look == look; i++)
            {
                pieces[i].Draw(path);
            }

            _picture.Path(path, look);
        }
    }

    private static (double X, double Y, double Z) Unit((double X, double Y, double Z) v)
    {
        var length = Math.Sqrt(v.X * v.X + v.Y * v.Y + v.Z * v.Z);
        return length > 0 ? (v.X / length, v.Y / length, v.Z / length) : (1, 0, 0);
    }

    private Axis MakeAxis(string name) => new(_scene.At(name), name == "zaxis", []);

    private void Measure()
    {
        foreach (var trace in _traces)
        {
            if (trace.TextAt("type") == "surface")
            {
                var (x, y, z) = Grid(trace);
                foreach (var value in x)
                {
                    _x.Include(value);
                }

                foreach (var value in y)
                {
                    _y.Include(value);
                }

                foreach (var value in z.SelectMany(row => row))
                {
                    _z.Include(value);
                }

                continue;
            }
            foreach (var (axis, name) in new[] { (_x, "x"), (_y, "y"), (_z, "z") })
            {
                foreach (var value in trace.NumbersAt(name))
                {
                    axis.Include(value);
                }
            }
        }
        foreach (var axis in new[] { _x, _y, _z }) { axis.MakeTight(); axis.SetRange(); axis.Place(0, 330); }
    }

    private static (double[] X, double[] Y, double[][] Z) Grid(JsonObject trace)
    {
        var z = trace.RowsAt("z");
        double[] Or(double[] given, int count) =>
            given.Length > 0 ? given : Enumerable.Range(0, count).Select(i => (double)i).ToArray();
        return (Or(trace.NumbersAt("x"), z.Length > 0 ? z[0].Length : 0), Or(trace.NumbersAt("y"), z.Length), z);
    }

    /// <summary>A point of the box, each axis from −0.5 to 0.5.</summary>
    private (double X, double Y, double Depth) Project(double x, double y, double z)
    {
        double Dot((double X, double Y, double Z) a) => a.X * x + a.Y * y + a.Z * z;
        return (_centerX + _scale * Dot(_right), _centerY - _scale * Dot(_up), Dot(_toward));
    }

    private (double X, double Y, double Depth) ProjectData(double x, double y, double z) =>
        Project(Share(_x, x), Share(_y, y), Share(_z, z) * 0.8);

    private static double Share(Axis axis, double value) => (value - axis.Low) / (axis.High - axis.Low) - 0.5;

    private void Fit(Area area)
    {
        (_scale, _centerX, _centerY) = (1, 0, 0);
        var corners = (
            from x in new[] { -0.5, 0.5 }
            from y in new[] { -0.5, 0.5 }
            from z in new[] { -0.4, 0.4 }
            select Project(x, y, z)).ToArray();
        var (width, height) = (
            corners.Max(c => c.X) - corners.Min(c => c.X), corners.Max(c => c.Y) - corners.Min(c => c.Y));
        _scale = Math.Min(area.Width / width, area.Height / height);
        (_centerX, _centerY) = ((area.Left + area.Right) / 2, (area.Top + area.Bottom) / 2);
    }

    /// <summary>The floor and the two far walls with their grid, ticks along the near edges.</summary>
    private void DrawBox()
    {
        var (farX, farY) = (_toward.X > 0 ? -0.5 : 0.5, _toward.Y > 0 ? -0.5 : 0.5);
        const double floor = -0.4;
        var grid = new SvgPath();
        void Line((double X, double Y, double) a, (double X, double Y, double) b, SvgPath path) =>
            path.MoveTo(a.X, a.Y).LineTo(b.X, b.Y);
        foreach (var (value, label) in _x.TickMarks)
        {
            var x = Share(_x, value);
            Line(Project(x, -0.5, floor), Project(x, 0.5, floor), grid);
            Line(Project(x, farY, floor), Project(x, farY, 0.4), grid);
            if (Math.Abs(x + farX) > 0.03)
            {
                Tick(Project(x, -farY, floor), Project(x, -farY * 1.12, floor), label);
            }
        }
        foreach (var (value, label) in _y.TickMarks)
        {
            var y = Share(_y, value);
            Line(Project(-0.5, y, floor), Project(0.5, y, floor), grid);
            Line(Project(farX, y, floor), Project(farX, y, 0.4), grid);
            if (Math.Abs(y + farY) > 0.03)
            {
                Tick(Project(-farX, y, floor), Project(-farX * 1.12, y, floor), label);
            }
        }
        // The vertical scale stands at the box's outermost edge, on the left of the picture.
        var (edgeX, edgeY) = Project(farX, -farY, 0).X < Project(-farX, farY, 0).X ? (farX, -farY) : (-farX, farY);
        foreach (var (value, label) in _z.TickMarks)
        {
            var z = Share(_z, value) * 0.8;
            Line(Project(farX, -0.5, z), Project(farX, 0.5, z), grid);
            Line(Project(-0.5, farY, z), Project(0.5, farY, z), grid);
            var at = Project(edgeX, edgeY, z);
            _picture.Text(at.X - 7, at.Y + 4, label, "end", "class=\"tick\"", 11);
        }
        _picture.Path(grid, "class=\"grid\"");
        var axes = new SvgPath();
        Line(Project(-0.5, -farY, floor), Project(0.5, -farY, floor), axes);
        Line(Project(-farX, -0.5, floor), Project(-farX, 0.5, floor), axes);
        Line(Project(edgeX, edgeY, floor), Project(edgeX, edgeY, 0.4), axes);
        _picture.Path(axes, "class=\"axis\"");
        Title(_x, Project(0, -farY * 1.3, floor));
        Title(_y, Project(-farX * 1.3, 0, floor));
        if (_z.Title is { Length: > 0 } z0 && Project(edgeX, edgeY, 0.4) is var top)
        {
            _picture.Text(top.X, top.Y - 8, z0, "middle");
        }
    }

    private void Tick((double X, double Y, double) from, (double X, double Y, double) to, string label)
    {
        var anchor = to.X > from.X + 4 ? "start" : to.X < from.X - 4 ? "end" : "middle";
        _picture.Text(
            from.X + (to.X - from.X) * 0.45, from.Y + (to.Y - from.Y) * 0.45 + 9, label, anchor, "class=\"tick\"", 11);
    }

    private void Title(Axis axis, (double X, double Y, double) at)
    {
        if (axis.Title is { Length: > 0 } title)
        {
            _picture.Text(at.X, at.Y + 12, title, at.X < _centerX ? "end" : "start");
        }
    }

    private IEnumerable<(double Depth, string Look, Action<SvgPath> Draw)> Pieces(JsonObject trace)
    {
        if (trace.TextAt("type") == "surface")
        {
            foreach (var piece in Quadrilaterals(trace))
            {
                yield return piece;
            }

            yield break;
        }
        var paint = new TracePaint(_picture, trace);
        var points = trace.NumbersAt("x")
            .Zip(trace.NumbersAt("y"), trace.NumbersAt("z"))
            .Select(p => ProjectData(p.First, p.Second, p.Third))
            .ToArray();
        // A path over a surface hides nothing and is not hidden: it is painted last.
        if (paint.HasLines && points.Length > 1)
        {
            yield return (
                double.MaxValue, paint.LineAttributes, path => path.Polyline(points.Select(p => (p.X, p.Y)).ToArray()));
        }

        if (!paint.HasMarkers)
        {
            yield break;
        }

        foreach (var point in points.Where(p => double.IsFinite(p.X) && double.IsFinite(p.Y)))
        {
            yield return (
                paint.HasLines ? double.MaxValue : point.Depth + 0.02, paint.MarkAttributes(paint.MarkerColor),
                path => MarkerPath.Append(path, paint.Symbol, point.X, point.Y, paint.MarkerSize + 2));
        }
    }

    private IEnumerable<(double Depth, string Look, Action<SvgPath> Draw)> Quadrilaterals(JsonObject trace)
    {
        var (x, y, z) = Grid(trace);
        var colors = new FieldColors(trace, z);
        var opacity = TracePaint.OpacityAttribute(trace.NumberAt("opacity") ?? 1);
        var (rows, columns) = (Chosen(y.Length), Chosen(x.Length));
        for (var i = 0; i + 1 < rows.Length; i++)
        {
            for (var j = 0; j + 1 < columns.Length; j++)
            {
                var indices = new[]
                {
                    (rows[i], columns[j]), (rows[i], columns[j + 1]),
                    (rows[i + 1], columns[j + 1]), (rows[i + 1], columns[j]),
                };
                var heights = indices.Select(
                    at => at.Item1 < z.Length && at.Item2 < z[at.Item1].Length
                        ? z[at.Item1][at.Item2]
                        : double.NaN).ToArray();
                if (heights.Any(height => !double.IsFinite(height)))
                {
                    continue;
                }

                var corners = indices.Select((at, k) => ProjectData(x[at.Item2], y[at.Item1], heights[k])).ToArray();
                var color = colors.Color(heights.Average(), Shades).Day;
                // The thin line in the same colour closes the seam between neighbours.
                yield return (
                    corners.Average(c => c.Depth),
                    $"fill=\"{color}\" stroke=\"{color}\" stroke-width=\"0.6\" stroke-linejoin=\"round\"{opacity}",
                    path => path.MoveTo(corners[0].X, corners[0].Y)
                        .LineTo(corners[1].X, corners[1].Y)
                        .LineTo(corners[2].X, corners[2].Y)
                        .LineTo(corners[3].X, corners[3].Y)
                        .Close());
            }
        }
    }

    private static int[] Chosen(int count)
    {
        var kept = Math.Min(count, MostPerSide + 1);
        return kept < 2
            ? []
            : Enumerable.Range(0, kept).Select(k => (int)Math.Round(k * (count - 1.0) / (kept - 1))).ToArray();
    }
}
