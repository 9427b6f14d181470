using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class GradientDescentTests
{
    // One product and one difference of numbers near 1.
    private const double RoundingTolerance = 1e-14;

    // The course prints eight decimals.
    private const double PrintedTolerance = 5e-9;

    public static TheoryData<string> Activations => GoldenNetwork.Activations;

    [Fact]
    public void The_courses_update_gives_what_the_course_prints()
    {
        var golden = GoldenNetwork.Case("update");
        var build = Matrix<double>.Build;
        var parameters = new Parameters(golden.Matrix("W1"), build.Dense(4, 1), build.Dense(1, 4), build.Dense(1, 1));
        var gradients = new Gradients(golden.Matrix("dW1"), build.Dense(4, 1), build.Dense(1, 4), build.Dense(1, 1));

        var updated = GradientDescent.Update(parameters, gradients, learningRate: 1.2);

        Assert.Equal(-.00643025, updated.W1[0, 0], PrintedTolerance);
        Assert.Equal(.01936718, updated.W1[0, 1], PrintedTolerance);
        MatrixAssert.Close(golden.Matrix("updatedW1"), updated.W1, RoundingTolerance);
    }

    [Theory, MemberData(nameof(Activations))]
    public void All_four_parameters_move_as_NumPys(string name)
    {
        var golden = GoldenNetwork.Case("allSizesDiffer");
        var hidden = GoldenNetwork.Hidden(name);

        var updated = GradientDescent.Update(
            golden.Parameters(),
            hidden.Gradients(),
            golden.GetProperty("learningRate").GetDouble());

        MatrixAssert.Close(hidden.Parameters("updated"), updated, RoundingTolerance);
    }

    [Fact]
    public void An_update_makes_new_matrices_and_leaves_the_old_ones()
    {
        var network = NetworkCase.Of(3, 5, 2, 7, seed: 4);
        var before = network.Parameters.Copy();
        var p = network.Parameters.Copy();
        var zero = Initialization.Zeros(p.Sizes);

        var updated = GradientDescent.Update(p, new Gradients(zero.W1, zero.b1, zero.W2, zero.b2), 0.5);
        MatrixAssert.Close(before, updated, tolerance: 0);
        updated.W1[0, 0] = updated.b1[0, 0] = updated.W2[0, 0] = updated.b2[0, 0] = 99;

        MatrixAssert.Close(before, p, tolerance: 0);
        MatrixAssert.Close(Initialization.Zeros(p.Sizes), zero, tolerance: 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_learning_rate_that_is_no_step_downhill_is_refused(double learningRate)
    {
        using var german = new GermanCulture();
        var p = Initialization.Zeros(new LayerSizes(1, 1, 1));

        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => GradientDescent.Update(p, new Gradients(p.W1, p.b1, p.W2, p.b2), learningRate));

        Assert.Equal("learningRate", error.ParamName);
        Assert.StartsWith(
            FormattableString.Invariant(
                $"learningRate is {learningRate}, expected a finite number above 0. The course uses 1.2"),
            error.Message,
            StringComparison.Ordinal);
    }
}
