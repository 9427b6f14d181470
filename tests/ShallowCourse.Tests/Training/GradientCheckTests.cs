using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class GradientCheckTests
{
    // LESSONS: with ε = 1e-5 central differences err by about 5e-11 on the course's example.
    private const double CourseTolerance = 1e-10;

    // ε² / 6 of the cost's third derivative (below 10,000 at these sizes).
    private const double DifferenceTolerance = 1e-6;

    // Every mistake below is off by far more than a right gradient.
    private const double ClearlyWrong = 1e-3;

    private static readonly NetworkCase Network = NetworkCase.Of(3, 5, 2, 7, seed: 5);

    /// <summary>
    /// The backward passes that learners write. Each takes the whole right backward pass and spoils one thing.
    /// </summary>
    private static readonly Dictionary<string, Func<Backward, Gradients>> MistakeByName = new()
    {
        ["a(1 − a) for tanh"] = b => b.WithSlope(b.A1.PointwiseMultiply(1 - b.A1)),
        ["1 − a"] = b => b.WithSlope(1 - b.A1),
        ["1 − z²"] = b => b.WithSlope(1 - b.Z1.PointwiseMultiply(b.Z1)),
        ["no slope"] = b => b.WithSlope(0 * b.Z1 + 1),
        ["the slope of the activated input"] = b => b.WithSlope(Activation.Tanh.Derivative(b.A1)),
        ["Y − A2"] = b => b.With(b.Y - b.A2),
        ["an extra σ'"] = b => b.With(b.dZ2.PointwiseMultiply(Activation.Sigmoid.Derivative(b.Z2))),
        ["no 1/m"] = b => b.Scaled(b.m, b.m),
        ["no 1/m in dW only"] = b => b.Scaled(b.m, 1),
        ["1/m twice"] = b => b.Scaled(1.0 / b.m, 1.0 / b.m),
        ["m is the rows of X"] = b => b.Scaled((double)b.m / b.X.RowCount, (double)b.m / b.X.RowCount),
        ["dW2 for W2"] = b => b.With(b.dZ2, W2: b.Right.dW2),
        ["W2 updated before dZ1"] = b => b.With(b.dZ2, W2: b.W2 - (1.2 * b.Right.dW2)),
        ["Z1 for A1 in dW2"] = b => b.Right with { dW2 = b.dZ2.TransposeAndMultiply(b.Z1) / b.m },
        ["the total for the row sums"] = b => b.Right with { db1 = (0 * b.Right.db1) + b.Right.db1.Enumerate().Sum() },
        ["db2 not divided"] = b => b.Right with { db2 = b.Right.db2 * b.m },
        ["db1 forgotten"] = b => b.Right with { db1 = 0 * b.Right.db1 },
        ["one entry of dW1"] = b =>
            b.Right with { dW1 = b.Right.dW1.MapIndexed((i, j, slope) => i == 4 && j == 2 ? slope + 0.01 : slope) },
    };

    public static TheoryData<string> Activations => GoldenNetwork.Activations;

    public static TheoryData<string> Mistakes => [.. MistakeByName.Keys];

    [Theory, MemberData(nameof(Activations))]
    public void Right_gradients_pass_at_any_sizes(string name) =>
        Prop.ForAll(NetworkCase.Any, network =>
        {
            var result = GradientCheck.Run(network.Parameters, network.X, network.Y, GoldenNetwork.Activation(name));

            Assert.InRange(result.MaxDifference, 0, DifferenceTolerance);
        }).QuickCheckThrowOnFailure();

    [Theory, MemberData(nameof(Mistakes))]
    public void Wrong_gradients_do_not(string mistake)
    {
        var backward = new Backward(Network);

        GradientCheckResult Checked(Gradients gradients) =>
            GradientCheck.Run(Network.Parameters, Network.X, Network.Y, Activation.Tanh, gradients);

        var right = Checked(backward.Right);
        var wrong = Checked(MistakeByName[mistake](backward));

        Assert.InRange(right.RelativeDifference, 0, 1e-8); // what a right gradient reaches, far below
        Assert.InRange(wrong.MaxDifference, ClearlyWrong, double.MaxValue);
        Assert.InRange(wrong.RelativeDifference, ClearlyWrong, 1);
    }

    [Fact]
    public void On_the_courses_example_the_differences_are_about_5e_11()
    {
        var golden = GoldenNetwork.Case("backward");

        var result = GradientCheck.Run(golden.Parameters(), golden.Matrix("X"), golden.Matrix("Y"), Activation.Tanh);

        Assert.InRange(result.MaxDifference, 0, CourseTolerance);
        MatrixAssert.Close(golden.Gradients(), result.Numeric, CourseTolerance);
        MatrixAssert.Close(golden.Gradients(), result.Analytic, 1e-14); // rounding
    }

    [Fact]
    public void The_slopes_are_those_of_an_oracle_without_matrices() =>
        MatrixAssert.Close(
            NaiveNetwork.Slopes(Network, "sigmoid"),
            GradientCheck.CentralDifferences(Network.Parameters, Network.X, Network.Y, Activation.Sigmoid),
            1e-9); // both divide their rounding, about 1e-15, by 2e-5

    [Fact]
    public void Differences_are_central_so_a_ten_times_larger_step_errs_a_hundred_times_more()
    {
        double ErrorAt(double epsilon) => GradientCheck.Run(
            Network.Parameters, Network.X, Network.Y, Activation.Tanh, epsilon: epsilon).MaxDifference;

        // One-sided differences would err ten times more. Steps this large have no rounding to speak of.
        Assert.InRange(ErrorAt(1e-2) / ErrorAt(1e-3), 90, 110);
    }

    [Fact]
    public void Parameters_examples_and_labels_are_as_before()
    {
        var network = NetworkCase.Of(3, 5, 2, 7, seed: 5);

        GradientCheck.Run(network.Parameters, network.X, network.Y, Activation.Tanh);

        MatrixAssert.Close(Network.Parameters, network.Parameters, tolerance: 0);
        MatrixAssert.Same(Network.X, network.X);
        MatrixAssert.Same(Network.Y, network.Y);
    }

    [Fact]
    public void A_check_that_breaks_off_leaves_the_parameters_too()
    {
        var network = NetworkCase.Of(3, 5, 2, 7, seed: 5);

        Assert.Throws<ShapeException>(() => GradientCheck.CentralDifferences(
            network.Parameters, network.X, network.Y.Transpose(), Activation.Tanh));

        MatrixAssert.Close(Network.Parameters, network.Parameters, tolerance: 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1e-5)]
    [InlineData(double.NaN)]
    public void A_step_that_is_no_step_is_refused(double epsilon)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            () => GradientCheck.CentralDifferences(
                Network.Parameters, Network.X, Network.Y, Activation.Tanh, epsilon));

        Assert.Equal("epsilon", error.ParamName);
        Assert.Contains("1e-5 balances truncation against rounding", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The right backward pass for tanh, and ways to go on from a wrong part of it.</summary>
    private sealed class Backward
    {
        private readonly NetworkCase _case;

        public Backward(NetworkCase network)
        {
            _case = network;
            var cache = ForwardPropagation.Run(network.Parameters, network.X, Activation.Tanh);
            (Z1, A1, Z2, A2) = (cache.Z1, cache.A1, cache.Z2, cache.A2);
            Right = BackwardPropagation.Run(network.Parameters, cache, network.X, network.Y, Activation.Tanh);
        }

        public Gradients Right { get; }

        public Matrix<double> Z1 { get; }

        public Matrix<double> A1 { get; }

        public Matrix<double> Z2 { get; }

        public Matrix<double> A2 { get; }

        public Matrix<double> X => _case.X;

        public Matrix<double> Y => _case.Y;

        public Matrix<double> W2 => _case.Parameters.W2;

        public Matrix<double> dZ2 => A2 - Y;

        public int m => X.ColumnCount;

        public Gradients With(Matrix<double> dZ2, Matrix<double>? W2 = null) =>
            From(dZ2, (W2 ?? this.W2).TransposeThisAndMultiply(dZ2).PointwiseMultiply(1 - A1.PointwiseMultiply(A1)));

        public Gradients WithSlope(Matrix<double> slope) =>
            From(dZ2, W2.TransposeThisAndMultiply(dZ2).PointwiseMultiply(slope));

        public Gradients Scaled(double ofWeights, double ofBiases) =>
            new(Right.dW1 * ofWeights, Right.db1 * ofBiases, Right.dW2 * ofWeights, Right.db2 * ofBiases);

        private Gradients From(Matrix<double> dZ2, Matrix<double> dZ1) => new(
            dZ1.TransposeAndMultiply(X) / m,
            dZ1.RowSums().ToColumnMatrix() / m,
            dZ2.TransposeAndMultiply(A1) / m,
            dZ2.RowSums().ToColumnMatrix() / m);
    }
}
