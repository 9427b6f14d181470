using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

public static partial class CourseChart
{
    private const int CurvePoints = 161, MostEntries = 24;

    private const double SaturatedBeyond = 0.99;

    /// <summary>An activation g(z) and its slope g'(z).</summary>
    /// <param name="g">The activation.</param>
    /// <param name="zMax">The curve runs from −zMax to zMax; default 5.</param>
    public static Figure Activation(Activation g, double zMax = 5)
    {
        Require.NotNull(g);
        var z = BoundaryField.Spread(-zMax, zMax, CurvePoints);
        return Chart.Combine(
                Chart.Line(z, z.Select(g.Apply), name: "g(z)"),
                Chart.Line(z, z.Select(g.Derivative), name: "slope g'(z)"))
            .WithTitle(g.Name).WithXAxisStyle("z");
    }

    /// <summary>
    /// The course's four activations with their slopes: sigmoid, tanh, ReLU, leaky ReLU (equations 3.18,
    /// 3.19, 3.22, 3.23).
    /// </summary>
    public static Figure Activations() =>
        Chart.Grid(
            ShallowCourse.Activation.All.Where(g => g != ShallowCourse.Activation.Identity)
                .Select((g, i) => Activation(g).EachTrace(trace => trace.Set("showlegend", i == 0))),
            2, 2)
            .WithTitle("Four activations and their slopes").WithLegend();

    /// <summary>The tangent of an activation at a point that a slider moves: its steepness is g'(z).</summary>
    /// <param name="g">The activation.</param>
    public static Figure Tangent(Activation g)
    {
        Require.NotNull(g);
        var z = BoundaryField.Spread(-5, 5, CurvePoints);
        var at = BoundaryField.Spread(-4, 4, 17);
        var (low, high) = (Math.Min(-0.2, z.Min(g.Apply)), Math.Max(1.1, z.Max(g.Apply)));
        return Chart.Frames(at.Select(z0 =>
        {
            var (value, slope) = (g.Apply(z0), g.Derivative(z0));
            double[] ends = [z0 - 1.5, z0 + 1.5];
            return Chart.Combine(
                    Chart.Line(z, z.Select(g.Apply), name: $"{g.Name}(z)"),
                    Chart.Line(ends, ends.Select(end => value + (slope * (end - z0))), name: "tangent"),
                    Chart.Point(
                        [z0], [value], markerColor: Palette.Vermillion, markerSymbol: "diamond", markerSize: 10))
                .WithTitle(
                    string.Create(CultureInfo.InvariantCulture, $"{g.Name}: slope g'({z0:0.#}) = {slope:0.####}"))
                .WithXAxisStyle("z", minMax: (-5.6, 5.6))
                    .WithYAxisStyle("g(z)", minMax: (low - (0.1 * (high - low)), high + (0.1 * (high - low))));
        }), at.Select(z0 => z0.ToString("0.#", CultureInfo.InvariantCulture)), "z = ", shown: at.Length / 2);
    }

    /// <summary>
    /// How a layer's activations are spread, with the share beyond ±0.99, where tanh has hardly any slope left.
    /// </summary>
    /// <param name="A1">Activations, (n1, m).</param>
    /// <param name="title">The chart's title; default: the share that is saturated.</param>
    public static Figure Saturation(Matrix<double> A1, string? title = null)
    {
        Require.NotNull(A1);
        var share = A1.Enumerate()
            .Count(a => Math.Abs(a) > SaturatedBeyond) / (double)Math.Max(1, A1.RowCount * A1.ColumnCount);
        // Bins around −1 and 1 themselves, where saturated units are.
        var bounded = A1.RowCount * A1.ColumnCount > 0 && A1.Enumerate().All(a => Math.Abs(a) <= 1);
        return Chart.Histogram(A1, nBinsX: 40)
            .EachTrace(
                trace =>
                {
                    if (bounded)
                    {
                        trace.Set("xbins.start", -1.025).Set("xbins.end", 1.025).Set("xbins.size", 0.05);
                    }
                })
            .WithTitle(
                title
                    ?? string.Create(
                        CultureInfo.InvariantCulture, $"{100 * share:0} % of the activations are saturated"))
            .WithXAxisStyle("activation a").WithYAxisStyle("how many");
    }

    /// <summary>A matrix as coloured cells, the first row on top: in the course a row is a unit and a column an
    /// example. A small one has its numbers written in the cells, a large one a colour bar.</summary>
    /// <param name="matrix">The matrix, any shape.</param>
    /// <param name="name">Its name, for instance <c>"A1"</c>; the title adds the shape.</param>
    /// <param name="rows">What a row is.</param>
    /// <param name="columns">What a column is.</param>
    public static Figure Heatmap(Matrix<double> matrix, string name, string rows = "unit", string columns = "example")
    {
        Require.NotNull(matrix);
        var fits = matrix.RowCount * matrix.ColumnCount <= 80 && matrix.ColumnCount <= 12;
        var height = Math.Clamp(120 + (34 * matrix.RowCount), 190, 420);
        return Chart.Heatmap(
            matrix, Numbered(matrix.ColumnCount), Numbered(matrix.RowCount), showScale: !fits, reverseYAxis: true,
            showText: fits)
            .WithTitle($"{name} {matrix.Shape()}")
                .WithXAxisStyle(columns)
                .WithYAxisStyle(rows)
                .WithSize(height: height);

        static IEnumerable<string>? Numbered(int count) =>
            count > 40 ? null : Enumerable.Range(1, count).Select(i => i.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Slopes from backward propagation beside central differences, entry by entry.</summary>
    /// <param name="result">From <see cref="ShallowCourse.GradientCheck"/>. Of more than 24 entries the first
    /// 24 are shown.</param>
    public static Figure GradientCheck(GradientCheckResult result)
    {
        Require.NotNull(result);
        var analytic = Entries(result.Analytic).Take(MostEntries).ToArray();
        var numeric = Entries(result.Numeric).Take(MostEntries).ToArray();
        return Chart.Combine(
                Chart.Column(
                    analytic.Select(entry => entry.Value), analytic.Select(entry => entry.Name),
                    name: "backward propagation"),
                Chart.Column(
                    numeric.Select(entry => entry.Value), numeric.Select(entry => entry.Name),
                    name: "central difference"))
            .WithTitle("Each slope, computed two ways").WithYAxisStyle("∂J");
    }

    private static IEnumerable<(string Name, double Value)> Entries(Gradients gradients)
    {
        var matrices = new[]
        {
            ("W1", gradients.dW1), ("b1", gradients.db1), ("W2", gradients.dW2), ("b2", gradients.db2),
        };
        foreach (var (name, matrix) in matrices)
        {
            for (var i = 0; i < matrix.RowCount; i++)
            {
                for (var j = 0; j < matrix.ColumnCount; j++)
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"{name}[{i},{j}]"), matrix[i, j]);
                }
            }
        }
    }
}
