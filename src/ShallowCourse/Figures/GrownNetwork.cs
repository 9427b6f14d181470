using System.Globalization;

namespace ShallowCourse;

/// <summary>
/// One step of a growing network: circles and lines on top, the four matrices as rows of marks below, the last hidden
/// unit's in another colour.
/// </summary>
internal sealed class GrownNetwork
{
    // across, in units of the plane
    private const double CellWidth = 1.2, LeastWidth = 2, MatrixGap = 3.3, Border = 1.4;
    // up; a matrix row is 1 high
    private const double UnitGap = 1.8, NamesAbove = 1.3, CountAbove = 3, NetworkAbove = 5.4;
    private const string InkOnCircles = Palette.Ink, Pale = "#DDE1E6";

    private readonly LayerSizes _sizes;
    private readonly int _most;
    private readonly double[] _widths, _lefts;

    public GrownNetwork(LayerSizes sizes, int most)
    {
        (_sizes, _most) = (sizes, most);
        _widths = new[] { sizes.n0, 1, most, 1 }.Select(columns => Math.Max(columns * CellWidth, LeastWidth)).ToArray();
        _lefts = Enumerable.Range(0, 4).Select(k => Border + _widths.Take(k).Sum() + (k * MatrixGap)).ToArray();
    }

    public int n1 => _sizes.n1;

    private int Rows => Math.Max(_most, _sizes.n2);

    private int Tallest => Math.Max(Rows, _sizes.n0);

    private double Width => _lefts[^1] + _widths[^1] + Border;

    private double Height => Rows + NetworkAbove + (Tallest * UnitGap);

    public Figure ToFigure()
    {
        var (inputs, hidden, outputs) = (Units(0, _sizes.n0, "x"), Units(1, n1, "a"), Units(2, _sizes.n2, "ŷ"));
        IEnumerable<(Place, Place)> Edges(Unit unit) =>
            [.. inputs.Select(input => (input.At, unit.At)), .. outputs.Select(output => (unit.At, output.At))];
        var biases = Enumerable.Range(0, _sizes.n2).Select(k => Cell(3, k, 0, 1));
        return Chart.Combine(
                Lines(hidden[..^1].SelectMany(Edges), Palette.Grey, 1),
                Lines(Edges(hidden[^1]), Palette.Vermillion, 2.5),
                Circles([.. inputs, .. outputs], Pale),
                Circles(hidden[..^1], Palette.SkyBlue),
                Circles(hidden[^1..], Palette.Orange),
                Marks(
                    Enumerable.Range(0, n1 - 1).SelectMany(CellsOf).Concat(biases), "one parameter", Palette.Blue,
                    "square"),
                Marks(CellsOf(n1 - 1), "brought by the last unit", Palette.Vermillion, "diamond"),
                Headings())
            .EachTrace(trace => trace.Set("hoverinfo", "skip"))
            .WithXAxisStyle(minMax: (0, Width)).WithYAxisStyle(minMax: (0, Height)).WithSize(height: 540)
            .WithLayout(
                layout => layout.Set("xaxis.visible", false)
                    .Set("yaxis.visible", false)
                    .Set("margin.l", 12)
                    .Set("margin.r", 12));
    }

    private Unit[] Units(int layer, int count, string symbol) => Enumerable.Range(0, count).Select(unit => new Unit(
        new(
            Width * (0.14 + (0.36 * layer)),
            Rows + NetworkAbove + (((Tallest - count) / 2.0 + count - 1 - unit) * UnitGap)),
        symbol == "ŷ" && count == 1
            ? symbol
            : string.Create(CultureInfo.InvariantCulture, $"{symbol}<sub>{unit + 1}</sub>"))).ToArray();

    private Place Cell(int matrix, int row, int column, int columns) =>
        new(_lefts[matrix] + (_widths[matrix] / 2) + ((column - ((columns - 1) / 2.0)) * CellWidth), Rows - row);

    /// <summary>The parameters that a hidden unit brings: its row of W1 and of b1, its column of W2.</summary>
    private IEnumerable<Place> CellsOf(int unit) =>
        [
            .. Enumerable.Range(0, _sizes.n0).Select(j => Cell(0, unit, j, _sizes.n0)), Cell(1, unit, 0, 1),
            .. Enumerable.Range(0, _sizes.n2).Select(k => Cell(2, k, unit, _most))];

    private Figure Headings()
    {
        var shapes = new[] { ("W1", n1, _sizes.n0), ("b1", n1, 1), ("W2", _sizes.n2, n1), ("b2", _sizes.n2, 1) };
        var names = shapes.Select(
            (shape, k) =>
                new Unit(
                    new(_lefts[k] + (_widths[k] / 2), Rows + NamesAbove),
                    string.Create(CultureInfo.InvariantCulture, $"{shape.Item1} ({shape.Item2}, {shape.Item3})")));
        var count = string.Create(
            CultureInfo.InvariantCulture,
            $"<b>{_sizes.ParameterCount} parameters</b> = {n1}·{_sizes.n0} + {n1} + {_sizes.n2}·{n1} + {_sizes.n2}");
        return Text([.. names, new(new(Width / 2, Rows + CountAbove), count)])
            .EachTrace(trace => trace.Set("mode", "text"));
    }

    private static Figure Circles(Unit[] units, string color) =>
        Text(units).WithMarkerStyle(color, 27, "circle").EachTrace(trace => trace.Set("textfont.color", InkOnCircles));

    private static Figure Text(Unit[] units) =>
        Chart.Point(
            units.Select(unit => unit.At.X), units.Select(unit => unit.At.Y),
            multiText: units.Select(unit => unit.Name)).EachTrace(trace => trace.Set("textposition", "middle center"));

    private static Figure Marks(IEnumerable<Place> cells, string name, string color, string symbol)
    {
        var all = cells.ToArray();
        return Chart.Point(
            all.Select(cell => cell.X), all.Select(cell => cell.Y), name, markerColor: color, markerSymbol: symbol,
            markerSize: 11);
    }

    private static Figure Lines(IEnumerable<(Place From, Place To)> edges, string color, double width)
    {
        var ends = edges.SelectMany(edge => new[] { edge.From, edge.To, new(double.NaN, double.NaN) }).ToArray();
        return Chart.Line(
            ends.Select(end => end.X), ends.Select(end => end.Y), lineColor: color, lineWidth: width,
            lineDash: "solid");
    }

    private readonly record struct Place(double X, double Y);

    private sealed record Unit(Place At, string Name);
}
