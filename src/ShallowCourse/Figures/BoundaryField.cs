using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// A plane of two features: the window around the data, a grid over it, and what a model says at each grid point.
/// </summary>
internal sealed class BoundaryField
{
    private const double MarginShare = 0.1, Least = 1e-15;

    private readonly Matrix<double> _points;
    private readonly int _size;

    public BoundaryField(string chart, Matrix<double> X, Matrix<double> Y, int size)
    {
        RequirePlane(chart, X, Y);
        _size = size;
        ((LowX, HighX), (LowY, HighY)) = (Window(X.Row(0)), Window(X.Row(1)));
        GridX = Spread(LowX, HighX, size);
        GridY = Spread(LowY, HighY, size);
        _points = Matrix<double>.Build.Dense(2, size * size, (row, k) => row == 0 ? GridX[k % size] : GridY[k / size]);
    }

    public double LowX { get; }

    public double HighX { get; }

    public double LowY { get; }

    public double HighY { get; }

    public double[] GridX { get; }

    public double[] GridY { get; }

    /// <summary>The model's value at each grid point, a row for each height.</summary>
    public Matrix<double> Values(Func<Matrix<double>, Matrix<double>> probabilities)
    {
        var A = probabilities(_points);
        if (A is null || A.RowCount != 1 || A.ColumnCount != _points.ColumnCount)
        {
            throw new ArgumentException(
                $"The model answered {(A is null ? "null" : $"({A.RowCount}, {A.ColumnCount})")} "
                + $"for X {_points.Shape()}; expected (1, {_points.ColumnCount}), one probability for each point.",
                nameof(probabilities));
        }

        return Matrix<double>.Build.Dense(_size, _size, (i, j) => A[0, (i * _size) + j]);
    }

    /// <summary>The border between the model's two answers: where its probability is one half.</summary>
    public (double[] X, double[] Y) Border(Matrix<double> values)
    {
        var (x, y) = (new List<double>(), new List<double>());
        // On the scale of z2 a network is nearly linear from grid point to grid point, so the line comes out smooth.
        var z = values.Map(p => Math.Log(Math.Max(Least, p) / Math.Max(Least, 1 - p)));
        foreach (var stretch in ContourTracer.Trace(z.ToRowArrays(), GridX, GridY, level: 0)
            .SelectMany(ContourTracer.Inside))
        {
            if (x.Count > 0) { x.Add(double.NaN); y.Add(double.NaN); }
            foreach (var point in SvgPath.Simplified(
                stretch.Select(p => (p.X / (HighX - LowX) * 500, p.Y / (HighY - LowY) * 500)).ToArray()))
            {
                x.Add(Math.Round(point.X / 500 * (HighX - LowX), 3));
                y.Add(Math.Round(point.Y / 500 * (HighY - LowY), 3));
            }
        }
        return (x.ToArray(), y.ToArray());
    }

    public static void RequirePlane(string chart, Matrix<double> X, Matrix<double> Y)
    {
        Require.NotNull(X);
        Require.NotNull(Y);
        if (X.RowCount != 2)
        {
            throw new ShapeException(
                $"{chart}: X is {X.Shape()}; expected (2, m), two features to draw a plane. "
                + "A column is one example: is X transposed?");
        }

        if (Y.RowCount != 1 || Y.ColumnCount != X.ColumnCount)
        {
            throw new ShapeException(
                $"{chart}: Y is {Y.Shape()} and X is {X.Shape()}; expected Y (1, {X.ColumnCount}), "
                + "one label for each column of X.");
        }
    }

    public static double[] Spread(double low, double high, int count) =>
        Enumerable.Range(0, count).Select(i => low + ((high - low) * i / (count - 1))).ToArray();

    private static (double, double) Window(Vector<double> feature)
    {
        var finite = feature.Where(double.IsFinite).ToArray();
        var (low, high) = finite.Length == 0 ? (-1, 1) : (finite.Min(), finite.Max());
        var margin = high > low ? MarginShare * (high - low) : 1;
        return (PlotlyJson.Rounded(low - margin, 3), PlotlyJson.Rounded(high + margin, 3));
    }
}
