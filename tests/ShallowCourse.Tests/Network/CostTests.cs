using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class CostTests
{
    // The last digits of a logarithm and of a mean of a few numbers.
    private const double RoundingTolerance = 1e-15;

    // The naive oracle rounds 1 + e^z, and FromA2 takes log(1 − a) of an a near 1, whose digits are gone.
    private const double FromZ2Tolerance = 1e-13;
    private const double FromA2Tolerance = 1e-8;

    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    public static TheoryData<string> Activations => GoldenNetwork.Activations;

    [Fact]
    public void The_courses_example_costs_what_the_course_prints()
    {
        var J = Cost.FromA2(Build.Dense(1, 3, [.5002307, .49985831, .50023963]), Build.Dense(1, 3, [1.0, 0, 0]));

        Assert.Equal(.6930587610394646, J, RoundingTolerance);
    }

    [Theory, MemberData(nameof(Activations))]
    public void Both_costs_are_NumPys_with_two_output_units(string name)
    {
        var Y = GoldenNetwork.Case("allSizesDiffer").Matrix("Y"); // (2, 7): summed over 2, averaged over 7
        var golden = GoldenNetwork.Hidden(name);
        var expected = golden.GetProperty("cost").GetDouble();

        Assert.Equal(expected, Cost.FromZ2(golden.GetProperty("cache").Matrix("Z2"), Y), 4 * RoundingTolerance);
        Assert.Equal(expected, Cost.FromA2(golden.GetProperty("cache").Matrix("A2"), Y), 4 * RoundingTolerance);
    }

    [Fact]
    public void The_cost_is_the_mean_of_the_losses_by_the_definition() =>
        Prop.ForAll(NetworkCase.Any, network =>
        {
            var cache = ForwardPropagation.Run(network.Parameters, network.X, Activation.Tanh);
            var expected = NaiveNetwork.Cost(network, "tanh");

            Assert.Equal(expected, Cost.FromZ2(cache.Z2, network.Y), FromZ2Tolerance);
            Assert.Equal(expected, Cost.FromA2(cache.A2, network.Y), FromA2Tolerance);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Losses_at_40_and_750_are_finite_and_NumPys()
    {
        const double Tolerance = 1e-14; // NumPy subtracts yz from log(1 + e^z), to the last digit of 40
        var golden = GoldenNetwork.Case("cost").GetProperty("extreme"); // z = ±750, ±40, ±3, 0 with either label
        var Z2 = golden.Matrix("Z2");
        var Y = golden.Matrix("Y");
        var losses = golden.Matrix("losses");

        for (var i = 0; i < Z2.ColumnCount; i++)
        {
            Assert.Equal(losses[0, i], Cost.Loss(Z2[0, i], Y[0, i]), Tolerance);
        }

        Assert.Equal(golden.GetProperty("cost").GetDouble(), Cost.FromZ2(Z2, Y), 1e-13);
    }

    // By hand: L(σ(z), 0) = z and L(σ(z), 1) = e^−z for large z.
    [Theory]
    [InlineData(40, 0, 40)]
    [InlineData(40, 1, 4.248354255291589e-18)]
    [InlineData(-40, 1, 40)]
    [InlineData(-40, 0, 4.248354255291589e-18)]
    [InlineData(750, 0, 750)]
    [InlineData(750, 1, 0)]
    [InlineData(-750, 1, 750)]
    [InlineData(-750, 0, 0)]
    [InlineData(0, 1, 0.6931471805599453)]
    [InlineData(0, 0, 0.6931471805599453)]
    public void The_loss_far_out_is_the_distance_on_the_wrong_side_and_next_to_nothing_on_the_right_one(
        double z, double y, double loss) => Assert.Equal(loss, Cost.Loss(z, y), 1e-15 * loss);

    [Fact]
    public void No_finite_Z2_makes_the_cost_infinite_or_undefined()
    {
        var Z2 = Build.Dense(1, 4, [double.MaxValue, -double.MaxValue, double.MaxValue, -double.MaxValue]);

        Assert.Equal(double.MaxValue, Cost.FromZ2(Z2, Build.Dense(1, 4, [0.0, 1, 0, 1])), 1e-15 * double.MaxValue);
        Assert.Equal(0, Cost.FromZ2(Z2, Build.Dense(1, 4, [1.0, 0, 1, 0])));
    }

    [Fact]
    public void A_probability_rounded_to_the_right_label_costs_nothing_and_to_the_wrong_one_everything()
    {
        Assert.Equal(0, Cost.FromA2(Build.Dense(1, 2, [1.0, 0]), Build.Dense(1, 2, [1.0, 0])));
        Assert.Equal(double.PositiveInfinity, Cost.FromA2(Build.Dense(1, 2, [1.0, 0]), Build.Dense(1, 2, [1.0, 1])));
        Assert.Equal(double.PositiveInfinity, Cost.FromA2(Build.Dense(1, 2, [1.0, 0]), Build.Dense(1, 2, [0.0, 0])));
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.5)]
    public void A_label_between_0_and_1_weighs_both_terms(double label) =>
        // At a = 0.5 both logarithms are ln 0.5, and the weights add up to 1.
        Assert.Equal(
            Math.Log(2), Cost.FromA2(Build.Dense(1, 1, 0.5), Build.Dense(1, 1, label)), RoundingTolerance);

    [Theory]
    [InlineData(-0.125)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void Z2_in_the_place_of_A2_is_refused(double entry)
    {
        using var german = new GermanCulture();

        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => Cost.FromA2(Build.Dense(1, 2, [0.5, entry]), Build.Dense(1, 2)));

        Assert.StartsWith(
            FormattableString.Invariant(
                $"A2 holds {entry}, expected probabilities from 0 to 1. Was Z2 passed instead of A2?"),
            error.Message,
            StringComparison.Ordinal);
    }
}
