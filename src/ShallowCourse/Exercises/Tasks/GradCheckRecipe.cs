using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

internal enum GradCheckDivisor { TwoEpsilon, Epsilon, Two, None, Negative }

internal enum GradCheckRestored { Always, StaysBelow, StaysAbove, MovesUpOnly }

internal enum GradCheckEntries { All, First, FirstAlone, FirstRow, FirstColumn, AllAtOnce }

/// <summary>A difference quotient as a row of choices; the defaults are the right ones.</summary>
internal sealed record GradCheckRecipe(double Epsilon)
{
    public bool OneSided { get; init; }

    public bool Backwards { get; init; }

    /// <summary>Moves by +ε, −2ε, +ε instead of setting w + ε, w − ε, w; tiny ε round differently.</summary>
    public bool StepByStep { get; init; }

    public bool ByColumns { get; init; }

    public GradCheckDivisor Divisor { get; init; }

    public GradCheckRestored Restored { get; init; }

    public GradCheckEntries Entries { get; init; }

    public Matrix<double> Run(Func<Matrix<double>, double> J, Matrix<double> W)
    {
        if (Entries == GradCheckEntries.AllAtOnce)
        {
            return Matrix<double>.Build.Dense(
                W.RowCount, W.ColumnCount, (J(W + Epsilon) - J(W - Epsilon)) / (2 * Epsilon));
        }

        var moved = W.Clone();
        var slopes = Matrix<double>.Build.Dense(W.RowCount, W.ColumnCount);
        foreach (var (row, column) in Order(W))
        {
            slopes[row, column] = Slope(J, moved, row, column);
        }

        return Entries == GradCheckEntries.FirstAlone ? slopes.SubMatrix(0, 1, 0, 1) : slopes;
    }

    private double Slope(Func<Matrix<double>, double> J, Matrix<double> moved, int row, int column)
    {
        var original = moved[row, column];
        var here = OneSided ? J(moved) : 0;
        moved[row, column] = original + Epsilon;
        var above = J(moved);
        var low = StepByStep ? moved[row, column] - (2 * Epsilon)
            : Restored == GradCheckRestored.MovesUpOnly ? moved[row, column] - Epsilon
            : original - Epsilon;
        moved[row, column] = low;
        var below = J(moved);
        moved[row, column] = Restored switch
        {
            GradCheckRestored.StaysBelow => low,
            GradCheckRestored.StaysAbove => original + Epsilon,
            GradCheckRestored.MovesUpOnly => original + Epsilon,
            _ => original,
        };
        var rise = (OneSided, Backwards) switch
        {
            (true, false) => above - here,
            (true, true) => here - below,
            _ => above - below,
        };
        return rise / Divisor switch
        {
            GradCheckDivisor.Epsilon => Epsilon,
            GradCheckDivisor.Two => 2,
            GradCheckDivisor.None => 1,
            GradCheckDivisor.Negative => -2 * Epsilon,
            _ => OneSided ? Epsilon : 2 * Epsilon,
        };
    }

    private IEnumerable<(int Row, int Column)> Order(Matrix<double> W)
    {
        var rows = Entries is GradCheckEntries.First or GradCheckEntries.FirstAlone or GradCheckEntries.FirstRow
            ? 1
            : W.RowCount;
        var columns = Entries is GradCheckEntries.First or GradCheckEntries.FirstAlone or GradCheckEntries.FirstColumn
            ? 1
            : W.ColumnCount;
        return ByColumns
            ? from column in Enumerable.Range(0, columns) from row in Enumerable.Range(0, rows) select (row, column)
            : from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select (row, column);
    }
}
