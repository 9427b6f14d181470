using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// A copy of a matrix row by row: a row holds one number of every example (column) and is filled up to whole rounds.
/// </summary>
internal sealed unsafe class ExampleRows
{
    private readonly AlignedBuffer _rows;

    private ExampleRows(Matrix<double> matrix, bool repeatsLast)
    {
        var (count, m) = (matrix.RowCount, matrix.ColumnCount);
        Stride = Rounded(m);
        _rows = new AlignedBuffer(checked(count * Stride));
        var columns = matrix.AsColumnMajorArray() ?? matrix.ToColumnMajorArray();
        for (var k = 0; k < count; k++)
        {
            var row = Pointer + (k * Stride);
            for (var (j, at) = (0, k); j < Stride; j++, at += count)
            {
                row[j] = j < m ? columns[at] : repeatsLast ? row[m - 1] : 0;
            }
        }
    }

    /// <summary>From one row to the next.</summary>
    public int Stride { get; }

    /// <summary>The first entry of the first row.</summary>
    public double* Pointer => _rows.Pointer;

    /// <summary>
    /// Filled up by the last example once more: a zero would make NaN of an infinite weight, which is to be reported
    /// as it is.
    /// </summary>
    public static ExampleRows OfX(Matrix<double> X) => new(X, repeatsLast: true);

    /// <summary>Filled up by zeros, which add nothing to a sum.</summary>
    public static ExampleRows OfY(Matrix<double> Y) => new(Y, repeatsLast: false);

    /// <summary>The next multiple of <see cref="VectorMath.Round"/>.</summary>
    public static int Rounded(int count) => (count + VectorMath.Round - 1) & -VectorMath.Round;
}
