using System.Globalization;

namespace ShallowCourse;

/// <summary>The line wᵢ·x + bᵢ = 0 of each hidden unit, cut to the window, with a stroke from its middle to the positive side.</summary>
internal static class HiddenUnitLines
{
    private const double StrokeShare = 0.05;
    private const int MostUnits = 12;

    public static IEnumerable<Figure> Of(Parameters parameters, BoundaryField window)
    {
        for (var unit = 0; unit < Math.Min(MostUnits, parameters.W1.RowCount); unit++)
        {
            var (x, y) = Line(parameters.W1[unit, 0], parameters.W1[unit, 1], parameters.b1[unit, 0], window);
            yield return Chart.Line(x, y, name: string.Create(CultureInfo.InvariantCulture, $"unit {unit + 1}"),
                lineColor: Palette.Color(unit + 2), lineDash: Palette.Dashes[unit % Palette.Dashes.Count], lineWidth: 2.5);
        }
    }

    private static (double[] X, double[] Y) Line(double w1, double w2, double b, BoundaryField window)
    {
        var ends = new List<(double X, double Y)>();
        if (w2 != 0) { Add(window.LowX, -(b + (w1 * window.LowX)) / w2); Add(window.HighX, -(b + (w1 * window.HighX)) / w2); }
        if (w1 != 0) { Add(-(b + (w2 * window.LowY)) / w1, window.LowY); Add(-(b + (w2 * window.HighY)) / w1, window.HighY); }
        var distinct = ends.Distinct().ToArray();
        if (distinct.Length < 2) return ([double.NaN], [double.NaN]);
        var (from, to) = (distinct[0], distinct.MaxBy(end => Math.Pow(end.X - distinct[0].X, 2) + Math.Pow(end.Y - distinct[0].Y, 2)));
        var (middleX, middleY) = ((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        var length = StrokeShare * Math.Min(window.HighX - window.LowX, window.HighY - window.LowY) / Math.Sqrt((w1 * w1) + (w2 * w2));
        return ([from.X, to.X, double.NaN, middleX, middleX + (w1 * length)], [from.Y, to.Y, double.NaN, middleY, middleY + (w2 * length)]);

        void Add(double x, double y)
        {
            if (x >= window.LowX && x <= window.HighX && y >= window.LowY && y <= window.HighY) ends.Add((x, y));
        }
    }
}
