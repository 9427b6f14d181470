using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class MatrixShapeTests
{
    [Fact]
    public void A_shape_is_rows_then_columns() => Assert.Equal("(4, 400)", Matrix<double>.Build.Dense(4, 400).Shape());

    [Fact]
    public void A_shape_has_no_thousands_separators_in_any_culture()
    {
        using var german = new GermanCulture();

        Assert.Equal("(1, 100000)", Matrix<double>.Build.Sparse(1, 100_000).Shape());
    }
}
