using System.Globalization;
using System.Text;

namespace ShallowCourse;

/// <summary>
/// Path data, short: points rounded to a tenth of a pixel, steps written relative to the point before.
/// </summary>
internal sealed class SvgPath
{
    /// <summary>A point this close to the line between its neighbours is not missed, in pixels.</summary>
    private const double Tolerance = 0.12;

    private readonly StringBuilder _data = new();
    private long _x, _y;

    public bool IsEmpty => _data.Length == 0;

    public SvgPath MoveTo(double x, double y)
    {
        (_x, _y) = (Tenths(x), Tenths(y));
        _data.Append('M');
        Append(_x, _y);
        return this;
    }

    public SvgPath LineTo(double x, double y)
    {
        var (nextX, nextY) = (Tenths(x), Tenths(y));
        if (nextX == _x && nextY == _y)
        {
            return this;
        }

        if (nextY == _y) { _data.Append('h'); Append(nextX - _x); }
        else if (nextX == _x) { _data.Append('v'); Append(nextY - _y); }
        else { _data.Append('l'); Append(nextX - _x, nextY - _y); }
        (_x, _y) = (nextX, nextY);
        return this;
    }

    public SvgPath CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        _data.Append('C');
        Append(Tenths(x1), Tenths(y1));
        _data.Append(' ');
        Append(Tenths(x2), Tenths(y2));
        _data.Append(' ');
        (_x, _y) = (Tenths(x), Tenths(y));
        Append(_x, _y);
        return this;
    }

    /// <summary>A half circle to a point on the same height.</summary>
    public SvgPath Arc(double radius, double across)
    {
        var step = Tenths(across);
        _data.Append('a');
        Append(Tenths(radius), Tenths(radius));
        _data.Append(" 0 0 1 ");
        Append(step);
        _data.Append(" 0");
        _x += step;
        return this;
    }

    public SvgPath Close()
    {
        _data.Append('z');
        return this;
    }

    public SvgPath Rectangle(double x, double y, double width, double height) =>
        MoveTo(x, y).LineTo(x + width, y).LineTo(x + width, y + height).LineTo(x, y + height).Close();

    public SvgPath Polyline(IReadOnlyList<(double X, double Y)> points)
    {
        var kept = Simplified(points);
        if (kept.Count == 0)
        {
            return this;
        }

        MoveTo(kept[0].X, kept[0].Y);
        for (var i = 1; i < kept.Count; i++)
        {
            LineTo(kept[i].X, kept[i].Y);
        }

        return this;
    }

    /// <summary>Leaves out the points that no one would miss (U. Ramer 1972; D. Douglas and T. Peucker 1973).</summary>
    public static IReadOnlyList<(double X, double Y)> Simplified(IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count < 3)
        {
            return points;
        }

        var keep = new bool[points.Count];
        keep[0] = keep[^1] = true;
        var spans = new Stack<(int, int)>([(0, points.Count - 1)]);
        while (spans.TryPop(out var span))
        {
            var (from, to) = span;
            var (farthest, most) = (-1, Tolerance);
            for (var i = from + 1; i < to; i++)
            {
                if (Distance(points[i], points[from], points[to]) is var distance && distance > most)
                {
                    (farthest, most) = (i, distance);
                }
            }

            if (farthest < 0)
            {
                continue;
            }

            keep[farthest] = true;
            spans.Push((from, farthest));
            spans.Push((farthest, to));
        }
        return points.Where((_, i) => keep[i]).ToArray();
    }

    public override string ToString() => _data.ToString();

    private static double Distance((double X, double Y) point, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var square = dx * dx + dy * dy;
        var t = square > 0 ? Math.Clamp(((point.X - a.X) * dx + (point.Y - a.Y) * dy) / square, 0, 1) : 0;
        return Math.Sqrt(Math.Pow(point.X - a.X - t * dx, 2) + Math.Pow(point.Y - a.Y - t * dy, 2));
    }

    private static long Tenths(double value) => (long)Math.Round(Math.Clamp(value, -1e6, 1e6) * 10);

    private void Append(long x, long y)
    {
        Append(x);
        if (y >= 0)
        {
            _data.Append(' ');
        }

        Append(y);
    }

    private void Append(long tenths)
    {
        if (tenths < 0)
        {
            _data.Append('-');
        }

        var size = Math.Abs(tenths);
        if (size >= 10 || size == 0)
        {
            _data.Append((size / 10).ToString(CultureInfo.InvariantCulture));
        }

        if (size % 10 != 0)
        {
            _data.Append('.').Append((char)('0' + size % 10));
        }
    }
}
