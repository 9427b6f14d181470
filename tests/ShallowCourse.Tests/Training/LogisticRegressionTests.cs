using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class LogisticRegressionTests
{
    // The course's numbers have 16 digits; sums of three products round in another order.
    private const double RoundingTolerance = 1e-15;

    // 2,000 iterations towards a single minimum do not amplify rounding.
    private const double TrainedTolerance = 1e-12;

    private static readonly MatrixBuilder<double> _build = Matrix<double>.Build;

    private static readonly Matrix<double> _X = _build.DenseOfArray(new[,] { { 1, -2, -1 }, { 3, .5, -3.2 } });
    private static readonly Matrix<double> _Y = _build.DenseOfArray(new double[,] { { 1, 1, 0 } });
    private static readonly LogisticParameters _parameters = new(_build.DenseOfArray(new double[,] { { 1 }, { 2 } }), 1.5);

    [Fact]
    public void The_courses_example_has_the_courses_cost_and_gradients()
    {
        var Z = LogisticRegression.Z(_parameters, _X);
        var A = LogisticRegression.Probabilities(_parameters, _X);
        var gradients = LogisticRegression.Backward(A, _X, _Y);

        MatrixAssert.Close(_build.DenseOfArray(new[,] { { 8.5, 0.5, -5.9 } }), Z, RoundingTolerance * 4); // by hand
        Assert.Equal(.15900537707692405, Cost.FromZ2(Z, _Y), RoundingTolerance);
        Assert.Equal(.25071532, gradients.dw[0, 0], 5e-9); // as printed
        Assert.Equal(-.06604096, gradients.dw[1, 0], 5e-9);
        Assert.Equal(-.1250040450043965, gradients.db, RoundingTolerance);
        var golden = GoldenNetwork.Case("logisticRegression").GetProperty("example");
        MatrixAssert.Close(golden.Matrix("A"), A, RoundingTolerance);
        MatrixAssert.Close(golden.Matrix("dw").Transpose(), gradients.dw, RoundingTolerance);
    }

    [Fact]
    public void A_probability_above_a_half_is_label_1() =>
        Assert.Equal([1, 1, 0], LogisticRegression.Labels(_parameters, _X).Row(0));

    [Fact]
    public void On_the_flower_it_ends_where_NumPy_ends_at_47_percent()
    {
        var golden = GoldenNetwork.Case("logisticRegression").GetProperty("flower");

        var result = Train(
            FlowerData.X, FlowerData.Y, golden.GetProperty("iterations").GetInt32(), golden.GetProperty("learningRate").GetDouble());

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
            _parameters.w.Transpose(), _build.Dense(1, 1, _parameters.b), _build.Dense(1, 1, 1.0), _build.Dense(1, 1));
        var cache = ForwardPropagation.Run(network, _X, Activation.Identity);
        var expected = BackwardPropagation.Run(network, cache, _X, _Y, Activation.Identity);

        var gradients = LogisticRegression.Backward(LogisticRegression.Probabilities(_parameters, _X), _X, _Y);

        MatrixAssert.Close(expected.dW1.Transpose(), gradients.dw, RoundingTolerance);
        Assert.Equal(expected.db1[0, 0], gradients.db, RoundingTolerance);
    }

    [Fact]
    public void Zeros_have_one_weight_for_each_feature()
    {
        var zeros = LogisticParameters.Zeros(3);

        MatrixAssert.Same(_build.Dense(3, 1), zeros.w);
        Assert.Equal(0, zeros.b);
    }

    [Fact]
    public void The_text_of_its_parameters_is_the_same_in_every_culture()
    {
        using var german = new GermanCulture();

        Assert.Equal("w (2, 1), b 1.5", _parameters.ToString());
    }

    [Fact]
    public void Nothing_that_it_is_given_is_changed()
    {
        var (X, Y, w) = (_X.Clone(), _Y.Clone(), _parameters.w.Clone());

        LogisticRegression.Backward(LogisticRegression.Probabilities(_parameters, _X), _X, _Y);
        Train(_X, _Y, iterations: 3);

        MatrixAssert.Same(X, _X);
        MatrixAssert.Same(Y, _Y);
        MatrixAssert.Same(w, _parameters.w);
    }

    [Theory]
    [InlineData(double.NaN, "X[1, 2] is NaN, expected a finite number. Remove or replace that example.")]
    [InlineData(double.NegativeInfinity, "X[1, 2] is -Infinity, expected a finite number. Remove or replace that example.")]
    public void A_number_that_cannot_be_trained_on_is_reported_with_its_place(double value, string message)
    {
        var X = _X.Clone();
        X[1, 2] = value;

        var error = Assert.ThrowsAny<ArgumentException>(() => Train(X, _Y));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_is_neither_0_nor_1_is_reported_with_its_place()
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => Train(_X, _Y + 1));

        Assert.StartsWith("Y[0, 0] is 2, expected a label 0 or 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_learning_rate_is_reported_with_the_iteration()
    {
        var error = Assert.Throws<TrainingDivergedException>(() => Train(1e10 * _X, _Y, learningRate: 1e308));

        Assert.Equal(1, error.Iteration);
        Assert.StartsWith("Training diverged: after 1 iterations ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0.1, "iterations")]
    [InlineData(5, 0, "learningRate")]
    [InlineData(5, double.NaN, "learningRate")]
    public void An_option_out_of_range_is_refused(int iterations, double learningRate, string name) =>
        Assert.Throws<ArgumentOutOfRangeException>(name, () => Train(_X, _Y, iterations, learningRate));

    [Fact]
    public void A_cancelled_run_ends() => Assert.ThrowsAny<OperationCanceledException>(
        () => LogisticRegression.Train(_X, _Y, cancellationToken: new CancellationToken(canceled: true)));

    private static double AccuracyOf(LogisticResult result) =>
        Prediction.Accuracy(LogisticRegression.Labels(result.Parameters, FlowerData.X), FlowerData.Y);

    private static LogisticResult Train(Matrix<double> X, Matrix<double> Y, int iterations = 100, double learningRate = 0.1) =>
        LogisticRegression.Train(X, Y, iterations, learningRate, TestContext.Current.CancellationToken);
}
