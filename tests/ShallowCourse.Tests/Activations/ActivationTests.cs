using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class ActivationTests
{
    // Two correct formulas for one value differ by a few units in the last place.
    private const double RoundingTolerance = 4e-16;

    // NumPy's 1 - tanh(z)^2 at z = 10 has lost all but 8 digits of 8e-9; ours has not.
    private const double SlopeTolerance = 2e-16;

    // Central differences with ε = 1e-5: ε²/6 of the third derivative (below 2), and 1e-16/ε of rounding times |z|.
    private const double DifferenceTolerance = 1e-9;
    private const double Epsilon = 1e-5;

    private static readonly JsonElement Golden = GoldenFile.Read("golden.json").GetProperty("activations");

    public static TheoryData<string> Names => [.. Activation.All.Select(g => g.Name)];

    public static TheoryData<string> WithoutCorner => ["sigmoid", "tanh", "identity"];

    [Fact]
    public void The_five_have_the_courses_names_in_the_courses_order()
    {
        Assert.Equal(["sigmoid", "tanh", "ReLU", "leaky ReLU", "identity"], Activation.All.Select(g => g.ToString()));
        Assert.Equal(
            [Activation.Sigmoid, Activation.Tanh, Activation.ReLU, Activation.LeakyReLU, Activation.Identity],
            Activation.All);
    }

    [Theory, MemberData(nameof(Names))]
    public void Values_and_slopes_are_NumPys(string name)
    {
        var z = Golden.GetProperty("z").Doubles();
        var expected = Golden.GetProperty("functions").GetProperty(name.ToLowerInvariant());
        var g = Named(name);

        foreach (var (value, at) in expected.GetProperty("value").Doubles().Zip(z))
        {
            Assert.Equal(value, g.Apply(at), RoundingTolerance);
        }

        foreach (var (slope, at) in expected.GetProperty("slope").Doubles().Zip(z))
        {
            Assert.Equal(slope, g.Derivative(at), SlopeTolerance);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_slope_agrees_with_central_differences_at_any_z(string name)
    {
        var g = Named(name);
        var awayFromTheCorner = Gen.Choose(-800_000, 800_000).Select(n => n / 100_000.0)
            .Where(z => Math.Abs(z) > Epsilon);

        Prop.ForAll(awayFromTheCorner.ToArbitrary(), z =>
        {
            var difference = (g.Apply(z + Epsilon) - g.Apply(z - Epsilon)) / (2 * Epsilon);
            Assert.Equal(difference, g.Derivative(z), DifferenceTolerance);
        }).QuickCheckThrowOnFailure();
    }

    [Theory, MemberData(nameof(Names))]
    public void A_matrix_is_activated_entry_by_entry_zeros_included(string name)
    {
        var g = Named(name);
        double[,] entries = { { 0, -1.5, 0 }, { 2, 0, 1e-9 } };

        var (dense, sparse) = (
            Matrix<double>.Build.DenseOfArray(entries), Matrix<double>.Build.SparseOfArray(entries));
        foreach (var Z in new[] { dense, sparse })
        {
            var A = g.Apply(Z);
            var slopes = g.Derivative(Z);

            MatrixAssert.Same(Matrix<double>.Build.Dense(2, 3, (row, column) => g.Apply(entries[row, column])), A);
            MatrixAssert.Same(
                Matrix<double>.Build.Dense(2, 3, (row, column) => g.Derivative(entries[row, column])), slopes);
            MatrixAssert.Same(Matrix<double>.Build.DenseOfArray(entries), Z);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_diagonal_matrix_is_activated_off_its_diagonal_too(string name)
    {
        var g = Named(name);

        var identity = Matrix<double>.Build.DiagonalIdentity(2);

        Assert.Equal([g.Apply(1), g.Apply(0)], g.Apply(identity).Row(0));
        Assert.Equal([g.Derivative(1), g.Derivative(0)], g.Derivative(identity).Row(0));
    }

    // By hand: σ(−40) = e^−40, σ'(±40) = e^−40 and tanh'(±40) = 4 e^−80, each to the last digit; e^−750
    // is below 5e-324.
    [Theory]
    [InlineData("sigmoid", 40, 1, 4.248354255291589e-18)]
    [InlineData("sigmoid", -40, 4.248354255291589e-18, 4.248354255291589e-18)]
    [InlineData("sigmoid", 750, 1, 0)]
    [InlineData("sigmoid", -750, 0, 0)]
    [InlineData("tanh", 40, 1, 7.219405551381661e-35)]
    [InlineData("tanh", -40, -1, 7.219405551381661e-35)]
    [InlineData("tanh", 750, 1, 0)]
    [InlineData("tanh", -750, -1, 0)]
    [InlineData("ReLU", 750, 750, 1)]
    [InlineData("ReLU", -750, 0, 0)]
    [InlineData("leaky ReLU", 750, 750, 1)]
    [InlineData("leaky ReLU", -750, -7.5, 0.01)]
    [InlineData("identity", 750, 750, 1)]
    [InlineData("identity", -750, -750, 1)]
    public void Far_out_nothing_overflows_and_slopes_keep_their_digits(
        string name, double z, double value, double slope)
    {
        const double RelativeTolerance = 1e-15; // exp is right to about one unit in the last place

        var g = Named(name);

        Assert.Equal(value, g.Apply(z), RelativeTolerance * Math.Abs(value));
        Assert.Equal(slope, g.Derivative(z), RelativeTolerance * slope);
    }

    [Theory]
    [InlineData("sigmoid", 0.5, 0.25)]
    [InlineData("tanh", 0, 1)]
    [InlineData("ReLU", 0, 0)]
    [InlineData("leaky ReLU", 0, 0.01)]
    [InlineData("identity", 0, 1)]
    public void At_zero_value_and_slope_are_the_stated_ones(string name, double value, double slope)
    {
        Assert.Equal(value, Named(name).Apply(0));
        Assert.Equal(slope, Named(name).Derivative(0));
        Assert.Equal(slope, Named(name).Derivative(-0.0));
    }

    [Theory]
    [InlineData("ReLU", 0)]
    [InlineData("leaky ReLU", 0.01)]
    public void A_corner_changes_the_slope_right_at_zero(string name, double slopeBelow)
    {
        Assert.Equal(slopeBelow, Named(name).Derivative(-double.Epsilon));
        Assert.Equal(1, Named(name).Derivative(double.Epsilon));
    }

    [Fact]
    public void Sigmoid_and_tanh_are_one_curve_in_two_scales() =>
        // The notes omit the horizontal scaling: tanh(z) = 2σ(2z) − 1.
        Prop.ForAll(Gen.Choose(-400, 400).Select(n => n / 10.0).ToArbitrary(), z =>
        {
            Assert.Equal((2 * Activation.Sigmoid.Apply(2 * z)) - 1, Activation.Tanh.Apply(z), RoundingTolerance);
            Assert.Equal(1 - Activation.Sigmoid.Apply(z), Activation.Sigmoid.Apply(-z), RoundingTolerance);
            Assert.Equal(4 * Activation.Sigmoid.Derivative(2 * z), Activation.Tanh.Derivative(z), RoundingTolerance);
        }).QuickCheckThrowOnFailure();

    [Theory, MemberData(nameof(Names))]
    public void Not_a_number_stays_visible(string name)
    {
        Assert.Equal(double.NaN, Named(name).Apply(double.NaN));
        Assert.Equal(double.NaN, Named(name).Derivative(double.NaN));
    }

    [Theory, MemberData(nameof(WithoutCorner))]
    public void The_slope_is_even(string name) =>
        Prop.ForAll(Gen.Choose(0, 800).ToArbitrary(), z =>
            Assert.Equal(Named(name).Derivative(z), Named(name).Derivative(-z))).QuickCheckThrowOnFailure();

    private static Activation Named(string name) => Activation.All.Single(g => g.Name == name);
}
