using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class LayerSizesTests
{
    [Theory]
    [InlineData(2, 4, 1, 17)]
    [InlineData(3, 5, 2, 32)] // 15 + 5 + 10 + 2
    [InlineData(1, 1, 1, 4)]
    public void Parameters_are_counted_weights_and_biases(int n0, int n1, int n2, int count) =>
        Assert.Equal(count, new LayerSizes(n0, n1, n2).ParameterCount);

    [Fact]
    public void Sizes_are_read_from_the_rows_of_X_and_Y()
    {
        var sizes = LayerSizes.From(X: Matrix<double>.Build.Dense(3, 7), Y: Matrix<double>.Build.Dense(2, 7), n1: 5);

        Assert.Equal(new LayerSizes(n0: 3, n1: 5, n2: 2), sizes);
        Assert.Equal("3-5-2 network, 32 parameters", sizes.ToString());
    }

    [Theory]
    [InlineData(0, 1, 1, "n0 is 0, expected at least 1")]
    [InlineData(1, -2, 1, "n1 is -2, expected at least 1")]
    [InlineData(1, 1, 0, "n2 is 0, expected at least 1")]
    public void A_layer_without_units_is_refused(int n0, int n1, int n2, string message)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new LayerSizes(n0, n1, n2));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
