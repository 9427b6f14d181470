using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class RequireTests
{
    private const string Remedy = "Do this.";

    private static readonly Matrix<double> Wide = Matrix<double>.Build.Dense(2, 3);

    [Fact]
    public void What_no_cell_has_filled_is_named_with_what_was_expected()
    {
        Matrix<double>? W1 = null;
        LayerSizes? sizes = null;

        Assert.StartsWith(
            "W1 is null, expected a matrix.",
            Assert.Throws<ArgumentNullException>(() => Require.NotNull(W1)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "sizes is null, expected LayerSizes.",
            Assert.Throws<ArgumentNullException>(() => Require.NotNull(sizes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, double.NaN)]
    [InlineData(1, 2, double.PositiveInfinity)]
    [InlineData(1, 0, double.NegativeInfinity)]
    public void An_entry_that_is_not_finite_is_found_wherever_it_stands(int row, int column, double value)
    {
        var X = Wide.Clone();
        X[row, column] = value;

        var error = Assert.Throws<ArgumentException>(() => Require.Finite(X, Remedy));

        Assert.StartsWith(
            FormattableString.Invariant($"X[{row}, {column}] is {value}, expected a finite number. {Remedy}"),
            error.Message, StringComparison.Ordinal);
        Require.Finite(Wide, Remedy);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_above_zero_is_not_zero_below_it_or_without_end(double rate)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Require.Positive(rate, Remedy));

        Assert.StartsWith(
            FormattableString.Invariant($"rate is {rate}, expected a finite number above 0. {Remedy}"),
            error.Message, StringComparison.Ordinal);
        Require.Positive(double.Epsilon, Remedy);
    }

    [Theory]
    [InlineData(-double.Epsilon)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_may_be_zero_is_not_below_it_or_without_end(double decay)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Require.NotNegative(decay, Remedy));

        Assert.StartsWith(
            FormattableString.Invariant($"decay is {decay}, expected a finite number, 0 or more. {Remedy}"),
            error.Message, StringComparison.Ordinal);
        Require.NotNegative(0, Remedy);
        Require.NotNegative(1, Remedy);
    }

    [Fact]
    public void Null_is_told_in_the_courses_words_wherever_a_matrix_is_taken()
    {
        var one = Matrix<double>.Build.Dense(1, 1);

        Assert.Contains(
            "Has the cell that makes it been run?",
            Assert.Throws<ArgumentNullException>(() => Activation.Tanh.Apply((Matrix<double>)null!)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "W2 is null",
            Assert.Throws<ArgumentNullException>(() => new Parameters(one, one, null!, one)).Message,
            StringComparison.Ordinal);
    }
}
