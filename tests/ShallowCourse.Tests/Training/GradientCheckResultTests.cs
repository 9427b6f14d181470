using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class GradientCheckResultTests
{
    private static Gradients Make(double dW1, double db1, double dW2, double db2)
    {
        static Matrix<double> One(double value) => Matrix<double>.Build.Dense(1, 1, value);
        return new Gradients(One(dW1), One(db1), One(dW2), One(db2));
    }

    [Theory]
    [InlineData(1.5, 2, 3, 4, 0.5)]
    [InlineData(1, 2.5, 3, 4, 0.5)]
    [InlineData(1, 2, 2, 4, 1)]
    [InlineData(1, 2, 3, 4.25, 0.25)]
    public void The_largest_difference_is_found_in_any_of_the_four(
        double dW1, double db1, double dW2, double db2, double largest)
    {
        var numeric = Make(1, 2, 3, 4);
        var analytic = Make(dW1, db1, dW2, db2);

        var result = new GradientCheckResult(analytic, numeric);

        Assert.Equal(largest, result.MaxDifference);
        var norms = Math.Sqrt((dW1 * dW1) + (db1 * db1) + (dW2 * dW2) + (db2 * db2)) + Math.Sqrt(1 + 4 + 9 + 16);
        Assert.Equal(largest / norms, result.RelativeDifference, 1e-15); // the last digit
        Assert.Same(analytic, result.Analytic);
        Assert.Same(numeric, result.Numeric);
    }

    [Fact]
    public void Zero_slopes_that_agree_differ_by_nothing()
    {
        var result = new GradientCheckResult(Make(0, 0, 0, 0), Make(0, 0, 0, 0));

        Assert.Equal((0, 0), (result.MaxDifference, result.RelativeDifference));
    }

    [Theory]
    [InlineData(double.NaN, 2, 3, 4)]
    [InlineData(1, 2, 3, double.NaN)]
    public void A_gradient_that_is_not_a_number_is_no_agreement(double dW1, double db1, double dW2, double db2)
    {
        var result = new GradientCheckResult(Make(dW1, db1, dW2, db2), Make(1, 2, 3, 4));

        Assert.Equal(double.NaN, result.MaxDifference);
        Assert.Equal(double.NaN, result.RelativeDifference);
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        using var german = new GermanCulture();

        var result = new GradientCheckResult(Make(1, 2, 3, 3.5), Make(1, 2, 3, 4));

        Assert.Equal("largest difference 5.0E-1, relative 4.7E-2", result.ToString());
    }
}
