namespace ShallowCourse;

/// <summary>The outlines of Plotly's marker symbols, of equal weight to the eye.</summary>
internal static class MarkerPath
{
    public static void Append(SvgPath path, string symbol, double x, double y, double diameter)
    {
        var r = diameter / 2;
        switch (symbol.Replace("-open", "", StringComparison.Ordinal))
        {
            case "square": path.Rectangle(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8); break;
            case "diamond": Polygon(path, x, y, [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)], r); break;
            case "triangle-up": Polygon(path, x, y, [(0, -1.25), (1.15, 0.8), (-1.15, 0.8)], r); break;
            case "triangle-down": Polygon(path, x, y, [(0, 1.25), (1.15, -0.8), (-1.15, -0.8)], r); break;
            case "triangle-left": Polygon(path, x, y, [(-1.25, 0), (0.8, 1.15), (0.8, -1.15)], r); break;
            case "triangle-right": Polygon(path, x, y, [(1.25, 0), (-0.8, 1.15), (-0.8, -1.15)], r); break;
            case "cross": Polygon(path, x, y, Plus(0.38), r * 1.15); break;
            case "x":
                Polygon(
                path, x, y, Plus(0.38).Select(p => ((p.Item1 - p.Item2) * 0.7071, (p.Item1 + p.Item2) * 0.7071)),
                r * 1.3); break;
            case "star":
                Polygon(
                path, x, y, Enumerable.Range(0, 10).Select(i => (Angle(i, i % 2 == 0 ? 1.35 : 0.6))), r); break;
            default: Circle(path, x, y, r); break;
        }
    }

    /// <summary>Symbols without an inside are drawn as strokes.</summary>
    public static bool IsOpen(string symbol) => symbol.EndsWith("-open", StringComparison.Ordinal);

    private static (double, double) Angle(int tenth, double radius) =>
        (radius * Math.Sin(tenth * Math.PI / 5), -radius * Math.Cos(tenth * Math.PI / 5));

    private static (double, double)[] Plus(double w) =>
        [(-w, -1), (w, -1), (w, -w), (1, -w), (1, w), (w, w), (w, 1), (-w, 1), (-w, w), (-1, w), (-1, -w), (-w, -w)];

    private static void Polygon(SvgPath path, double x, double y, IEnumerable<(double X, double Y)> corners, double r)
    {
        var first = true;
        foreach (var (cx, cy) in corners)
        {
            if (first)
            {
                path.MoveTo(x + cx * r, y + cy * r);
            }
            else
            {
                path.LineTo(x + cx * r, y + cy * r);
            }

            first = false;
        }
        path.Close();
    }

    private static void Circle(SvgPath path, double x, double y, double r) =>
        path.MoveTo(x - r, y).Arc(r, 2 * r).Arc(r, -2 * r).Close();
}
