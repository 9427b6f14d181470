using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>How far a number may lie from the expected one: absolute + relative · |expected|.</summary>
internal sealed record Tolerance(double Absolute, double Relative)
{
    /// <summary>
    /// Wide enough for any order of summation and for guards such as 1e-10, far below any named mistake.
    /// </summary>
    public static readonly Tolerance Default = new(1e-8, 1e-6);

    public bool Accepts(double got, double expected) =>
        got.Equals(expected) // equal infinities, and NaN for a NaN that a mistake is known to give
        || (double.IsFinite(expected) && Math.Abs(got - expected) <= Absolute + (Relative * Math.Abs(expected)));

    public bool Accepts(object? got, object? expected) => (got, expected) switch
    {
        (Matrix<double> g, Matrix<double> e) => SameShape(g, e) && FirstDifference(g, e) is null,
        _ => Equals(got, expected),
    };

    /// <summary>The first entry, row by row, that is too far off; both matrices have one shape.</summary>
    public (int Row, int Column)? FirstDifference(Matrix<double> got, Matrix<double> expected)
    {
        for (var row = 0; row < expected.RowCount; row++)
        {
            for (var column = 0; column < expected.ColumnCount; column++)
            {
                if (!Accepts(got.At(row, column), expected.At(row, column)))
                {
                    return (row, column);
                }
            }
        }

        return null;
    }

    public static bool SameShape(Matrix<double> left, Matrix<double> right) =>
        left.RowCount == right.RowCount && left.ColumnCount == right.ColumnCount;

    public override string ToString() => FormattableString.Invariant($"{Absolute:0e-0} + {Relative:0e-0} · |expected|");
}
