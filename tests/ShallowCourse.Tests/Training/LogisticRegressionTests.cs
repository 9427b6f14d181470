using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class LogisticRegressionTests
{
    // The course's numbers have 16 digits; sums of three products round in another order.
    private const double RoundingTolerance = 1e-15;

    // 2,000 iterations towards a single minimum do not amplify rounding.
    private const double TrainedTolerance = 1e-12;

    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    private static readonly Matrix<double> X = Build.DenseOfArray(new[,] { { 1, -2, -1 }, { 3, .5, -3.2 } });
    private static readonly Matrix<double> Y = Build.DenseOfArray(new double[,] { { 1, 1, 0 } });
    private static readonly LogisticParameters Parameters = new(
        Build.DenseOfArray(new double[,] { { 1 }, { 2 } }), 1.5);

    [Fact]
    public void The_courses_example_has_the_courses_cost_and_gradients()
    {
        var Z = LogisticRegression.Z(Parameters, X);
        var A = LogisticRegression.Probabilities(Parameters, X);
        var gradients = LogisticRegression.Backward(A, X, Y);

        MatrixAssert.Close(Build.DenseOfArray(new[,] { { 8.5, 0.5, -5.9 } }), Z, RoundingTolerance * 4); // by hand
        Assert.Equal(.15900537707692405, Cost.FromZ2(Z, Y), RoundingTolerance);
        Assert.Equal(.25071532, gradients.dw[0, 0], 5e-9); // as printed
        Assert.Equal(-.06604096, gradients.dw[1, 0], 5e-9);
        Assert.Equal(-.1250040450043965, gradients.db, RoundingTolerance);
        var golden = GoldenNetwork.Case("logisticRegression").GetProperty("example");
        MatrixAssert.Close(golden.Matrix("A"), A, RoundingTolerance);
        MatrixAssert.Close(golden.Matrix("dw").Transpose(), gradients.dw, RoundingTolerance);
    }

    [Fact]
    public void A_probability_above_a_half_is_label_1() =>
        Assert.Equal([1, 1, 0], LogisticRegression.Labels(Parameters, X).Row(0));

    [Fact]
    public void On_the_flower_it_ends_where_NumPy_ends_at_47_percent()
    {
        var golden = GoldenNetwork.Case("logisticRegression").GetProperty("flower");

        var result = Train(
            FlowerData.X, FlowerData.Y, golden.GetProperty("iterations").GetInt32(), golden.GetProperty("learningRate")
                .GetDouble());

        Assert.Equal(0.47, AccuracyOf(result));
        MatrixAssert.Close(golden.Matrix("w").Transpose(), result.Parameters.w, TrainedTolerance);
        Assert.Equal(golden.GetProperty("b").GetDouble(), result.Parameters.b, TrainedTolerance);
        var firstCosts = golden.GetProperty("firstCosts").Doubles();
        Assert.All(firstCosts.Zip(result.Costs), pair => Assert.Equal(pair.First, pair.Second, TrainedTolerance));
        Assert.Equal(golden.GetProperty("finalCost").GetDouble(), result.Costs[^1], TrainedTolerance);
    }

    [Fact]
    public void With_its_defaults_it_takes_2_000_iterations_to_47_percent_too()
    {
        var result = LogisticRegression.Train(
            FlowerData.X, FlowerData.Y, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2_001, result.Costs.Count);
        Assert.Equal(0.47, AccuracyOf(result));
    }

    [Fact]
    public void It_is_the_network_with_one_linear_hidden_unit_that_only_passes_on()
    {
        // Section 3.7 the other way round: W2 = 1 and an identity hidden unit make W1, b1 into w, b.
        var network = new Parameters(
            Parameters.w.Transpose(), Build.Dense(1, 1, Parameters.b), Build.Dense(1, 1, 1.0), Build.Dense(1, 1));
        var cache = ForwardPropagation.Run(network, X, Activation.Identity);
        var expected = BackwardPropagation.Run(network, cache, X, Y, Activation.Identity);

        var gradients = LogisticRegression.Backward(LogisticRegression.Probabilities(Parameters, X), X, Y);

        MatrixAssert.Close(expected.dW1.Transpose(), gradients.dw, RoundingTolerance);
        Assert.Equal(expected.db1[0, 0], gradients.db, RoundingTolerance);
    }

    [Fact]
    public void Zeros_have_one_weight_for_each_feature()
    {
        var zeros = LogisticParameters.Zeros(3);

        MatrixAssert.Same(Build.Dense(3, 1), zeros.w);
        Assert.Equal(0, zeros.b);
    }

    [Fact]
    public void The_text_of_its_parameters_is_the_same_in_every_culture()
    {
        using var german = new GermanCulture();

        Assert.Equal("w (2, 1), b 1.5", Parameters.ToString());
    }

    [Fact]
    public void Nothing_that_it_is_given_is_changed()
    {
        var (unchangedX, unchangedY, w) = (X.Clone(), Y.Clone(), Parameters.w.Clone());

        LogisticRegression.Backward(LogisticRegression.Probabilities(Parameters, X), X, Y);
        Train(X, Y, iterations: 3);

        MatrixAssert.Same(unchangedX, X);
        MatrixAssert.Same(unchangedY, Y);
        MatrixAssert.Same(w, Parameters.w);
    }

    [Theory]
    [InlineData(double.NaN, "X[1, 2] is NaN, expected a finite number. Remove or replace that example.")]
    [InlineData(
        double.NegativeInfinity, "X[1, 2] is -Infinity, expected a finite number. Remove or replace that example.")]
    public void A_number_that_cannot_be_trained_on_is_reported_with_its_place(double value, string message)
    {
        var broken = X.Clone();
        broken[1, 2] = value;

        var error = Assert.ThrowsAny<ArgumentException>(() => Train(broken, Y));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_is_neither_0_nor_1_is_reported_with_its_place()
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => Train(X, Y + 1));

        Assert.StartsWith("Y[0, 0] is 2, expected a label 0 or 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_learning_rate_is_reported_with_the_iteration()
    {
        var error = Assert.Throws<TrainingDivergedException>(() => Train(1e10 * X, Y, learningRate: 1e308));

        Assert.Equal(1, error.Iteration);
        Assert.StartsWith("Training diverged: after 1 iterations ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0.1, "iterations")]
    [InlineData(5, 0, "learningRate")]
    [InlineData(5, double.NaN, "learningRate")]
    public void An_option_out_of_range_is_refused(int iterations, double learningRate, string name) =>
        Assert.Throws<ArgumentOutOfRangeException>(name, () => Train(X, Y, iterations, learningRate));

    [Fact]
    public void A_cancelled_run_ends() => Assert.ThrowsAny<OperationCanceledException>(
        () => LogisticRegression.Train(X, Y, cancellationToken: new CancellationToken(canceled: true)));

    private static double AccuracyOf(LogisticResult result) =>
        Prediction.Accuracy(LogisticRegression.Labels(result.Parameters, FlowerData.X), FlowerData.Y);

    private static LogisticResult Train(
        Matrix<double> X, Matrix<double> Y, int iterations = 100, double learningRate = 0.1) =>
        LogisticRegression.Train(X, Y, iterations, learningRate, TestContext.Current.CancellationToken);
}
