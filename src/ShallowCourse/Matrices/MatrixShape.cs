using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>The shape of a matrix as the course writes it: (rows, columns).</summary>
public static class MatrixShape
{
    /// <summary>The shape as text, for example <c>(4, 400)</c>: 4 units, 400 examples.</summary>
    /// <param name="matrix">Any matrix.</param>
    /// <returns>"(rows, columns)".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static string Shape(this Matrix<double> matrix)
    {
        Require.NotNull(matrix);
        return Text(matrix.RowCount, matrix.ColumnCount);
    }

    internal static string Text(int rows, int columns) =>
        string.Create(CultureInfo.InvariantCulture, $"({rows}, {columns})");
}
