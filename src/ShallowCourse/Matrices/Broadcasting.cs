using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// The two broadcasting steps of the course, spelled out. MathNet adds matrices of one shape only (it throws on
/// matrix + column, where NumPy broadcasts), so every place where a bias spreads over the examples, or the
/// examples are summed into a bias gradient, is visible by name.
/// </summary>
public static class Broadcasting
{
    /// <summary>Section 3.5: adds the column b to every column of Z, as in Z1 = W1 X + b1.</summary>
    /// <param name="Z">(n, m), one example a column.</param>
    /// <param name="b">(n, 1), one bias a unit.</param>
    /// <returns>A new matrix, (n, m).</returns>
    /// <exception cref="ShapeException">b is not (n, 1).</exception>
    public static Matrix<double> PlusColumn(this Matrix<double> Z, Matrix<double> b)
    {
        Require.NotNull(Z);
        Require.Shape(
            "Z + b, column by column", b, Z.RowCount, 1, "(n, 1), a row for each row of Z",
            "Is b a row instead of a column?");
        var sum = Matrix<double>.Build.DenseOfMatrix(Z); // a sparse or diagonal Z cannot hold the sum
        var (entries, column) = (sum.AsColumnMajorArray(), b.ToColumnMajorArray());
        for (var at = 0; at < entries.Length; at += column.Length)
        {
            for (var row = 0; row < column.Length; row++)
            {
                entries[at + row] += column[row];
            }
        }

        return sum;
    }

    /// <summary>
    /// The sum over the examples in equations 3.34 and 3.37: adds up each row, NumPy's
    /// <c>np.sum(dZ, axis=1, keepdims=True)</c>.
    /// </summary>
    /// <param name="dZ">(n, m), one example a column.</param>
    /// <returns>(n, 1): always a column, never a bare list of numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dZ"/> is null.</exception>
    public static Matrix<double> SumColumns(this Matrix<double> dZ)
    {
        Require.NotNull(dZ);
        return dZ.RowSums().ToColumnMatrix();
    }
}
