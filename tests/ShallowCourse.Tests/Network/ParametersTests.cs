using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class ParametersTests
{
    private static Parameters Make() => Initialization.Gaussian(new LayerSizes(3, 5, 2), new NumPyRandom(7));

    [Fact]
    public void Sizes_are_read_off_the_shapes()
    {
        Assert.Equal(new LayerSizes(3, 5, 2), Make().Sizes);
        Assert.Equal("W1 (5, 3), b1 (5, 1), W2 (2, 5), b2 (2, 1)", Make().ToString());
    }

    [Fact]
    public void A_copy_is_equal_and_shares_nothing()
    {
        var original = Make();

        var copy = original.Copy();
        Assert.Equal(original, copy);

        copy.W1[0, 0] = copy.b1[0, 0] = copy.W2[0, 0] = copy.b2[0, 0] = 99;
        MatrixAssert.Close(Make(), original, tolerance: 0);
        Assert.NotEqual(original, copy);
    }

    [Fact]
    public void A_copy_of_a_diagonal_W1_can_be_trained()
    {
        var identity = Matrix<double>.Build.DiagonalIdentity(2);
        var parameters = new Parameters(
            identity, Matrix<double>.Build.Dense(2, 1), Matrix<double>.Build.Dense(1, 2),
            Matrix<double>.Build.Dense(1, 1));

        var copy = parameters.Copy();
        copy.W1[0, 1] = 3; // MathNet's diagonal matrices refuse this

        Assert.Equal(3, copy.W1[0, 1]);
        Assert.Equal(0, identity[0, 1]);
    }
}
