using System.Globalization;

namespace ShallowCourse;

/// <summary>
/// The line wᵢ·x + bᵢ = 0 of each hidden unit, cut to the window, with short strokes to the side where z is positive.
/// </summary>
internal static class HiddenUnitLines
{
    private const double StrokeShare = 0.06;
    private const int MostUnits = 12;
    private static readonly double[] StrokesAt = [0.1, 0.22, 0.78, 0.9];

    public static IEnumerable<Figure> Of(Parameters parameters, BoundaryField window)
    {
        for (var unit = 0; unit < Math.Min(MostUnits, parameters.W1.RowCount); unit++)
        {
            var (x, y) = Line(parameters.W1[unit, 0], parameters.W1[unit, 1], parameters.b1[unit, 0], window);
            yield return Chart.Line(x, y, name: string.Create(CultureInfo.InvariantCulture, $"unit {unit + 1}"),
                lineColor: Palette.Color(unit + 2), lineDash: Palette.Dashes[
                    unit % Palette.Dashes.Count], lineWidth: 2.5);
        }
    }

    private static (double[] X, double[] Y) Line(double w1, double w2, double b, BoundaryField window)
    {
        var ends = new List<(double X, double Y)>();
        if (w2 != 0)
        {
            Add(window.LowX, -(b + (w1 * window.LowX)) / w2);
            Add(window.HighX, -(b + (w1 * window.HighX)) / w2);
        }

        if (w1 != 0)
        {
            Add(-(b + (w2 * window.LowY)) / w1, window.LowY);
            Add(-(b + (w2 * window.HighY)) / w1, window.HighY);
        }

        var distinct = ends.Distinct().ToArray();
        if (distinct.Length < 2)
        {
            return ([double.NaN], [double.NaN]);
        }

        var (from, to) = (
            distinct[0],
            distinct.MaxBy(end => Math.Pow(end.X - distinct[0].X, 2) + Math.Pow(end.Y - distinct[0].Y, 2)));
        var length = StrokeShare * Math.Min(
            window.HighX - window.LowX, window.HighY - window.LowY) / Math.Sqrt((w1 * w1) + (w2 * w2));
        var (x, y) = (new List<double> { from.X, to.X }, new List<double> { from.Y, to.Y });
        foreach (var share in StrokesAt)
        {
            var (footX, footY) = (from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
            x.AddRange([double.NaN, footX, footX + (w1 * length)]);
            y.AddRange([double.NaN, footY, footY + (w2 * length)]);
        }
        return (x.ToArray(), y.ToArray());

        void Add(double x, double y)
        {
            if (x >= window.LowX && x <= window.HighX && y >= window.LowY && y <= window.HighY)
            {
                ends.Add((x, y));
            }
        }
    }
}
