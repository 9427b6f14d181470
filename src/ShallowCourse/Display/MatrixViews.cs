using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Shows a matrix or a vector with its name and shape.</summary>
public static class MatrixViews
{
    /// <summary>Significant digits unless the caller says otherwise.</summary>
    private const int DefaultDigits = 5;

    /// <summary>The matrix as a table with name and shape.</summary>
    /// <param name="matrix">Any shape.</param>
    /// <param name="name">Its name, for instance <c>"W1"</c>.</param>
    /// <param name="digits">Significant digits of each entry, 1 to 17.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of digits is not 1 to 17.</exception>
    public static MatrixView View(this Matrix<double> matrix, string name = "", int digits = DefaultDigits) =>
        new(matrix, name, digits);

    /// <summary>The vector as a column (n, 1) with name and shape.</summary>
    /// <inheritdoc cref="View(Matrix{double},string,int)"/>
    public static MatrixView View(this Vector<double> vector, string name = "", int digits = DefaultDigits)
    {
        ArgumentNullException.ThrowIfNull(vector);
        return new(vector.ToColumnMatrix(), name, digits);
    }
}
