using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>What Trainer.Train says when it cannot train.</summary>
public class TrainingFailureTests
{
    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    /// <summary>One output unit trains in the fused engine, two train equation by equation.</summary>
    public static MatrixTheoryData<string, int> ActivationsAndOutputs =>
        new(Activation.All.Select(g => g.Name), [1, 2]);

    private static NetworkCase Network(int n2 = 2) => NetworkCase.Of(n0: 3, n1: 5, n2, m: 7, seed: 10);

    [Theory]
    [InlineData("X", double.NaN, "X[1, 4] is NaN, expected a finite number. Remove or replace that example.")]
    [InlineData(
        "X", double.PositiveInfinity,
        "X[1, 4] is Infinity, expected a finite number. Remove or replace that example.")]
    [InlineData(
        "X", double.NegativeInfinity,
        "X[1, 4] is -Infinity, expected a finite number. Remove or replace that example.")]
    [InlineData("Y", double.NaN, "Y[1, 4] is NaN")]
    [InlineData("Y", 2, "Y[1, 4] is 2, expected a label 0 or 1")]
    [InlineData("Y", -1, "Y[1, 4] is -1, expected a label 0 or 1")]
    [InlineData("W1", double.NaN, "initial.W1[1, 2] is NaN, expected a finite number. Initialise again.")]
    [InlineData("b1", double.NaN, "initial.b1[1, 0] is NaN, expected a finite number. Initialise again.")]
    [InlineData("W2", double.NaN, "initial.W2[1, 4] is NaN, expected a finite number. Initialise again.")]
    [InlineData("b2", double.NaN, "initial.b2[1, 0] is NaN, expected a finite number. Initialise again.")]
    public void A_number_that_cannot_be_trained_on_is_reported_with_its_place(string name, double value, string message)
    {
        using var german = new GermanCulture();
        var network = Network();
        var p = network.Parameters;
        var matrix = name switch
        {
            "X" => network.X,
            "Y" => network.Y,
            "W1" => p.W1,
            "b1" => p.b1,
            "W2" => p.W2,
            _ => p.b2,
        };
        matrix[1, Math.Min(4, matrix.ColumnCount - 1)] = value;

        var error = Assert.ThrowsAny<ArgumentException>(() => Train(network.X, network.Y, p));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(ActivationsAndOutputs))]
    public void A_huge_learning_rate_is_reported_with_the_iteration(string name, int n2)
    {
        using var german = new GermanCulture();
        var network = Network(n2);
        var hidden = GoldenNetwork.Activation(name);
        var options = new TrainingOptions { LearningRate = 1e308, Iterations = 1_000, Hidden = hidden };

        var error = Assert.Throws<TrainingDivergedException>(
            () => Train(100 * network.X, network.Y, network.Parameters, options));

        Assert.InRange(error.Iteration, 1, 999);
        Assert.StartsWith(
            $"Training diverged: after {error.Iteration} iterations ", error.Message, StringComparison.Ordinal);
        Assert.Matches(
            @" iterations ((W1|b1|W2|b2)\[\d, \d\] is (NaN|-?Infinity)|the cost is (NaN|Infinity)), expected",
            error.Message);
        Assert.EndsWith(
            "Try a smaller learning rate or smaller initial weights.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void One_iteration_before_the_reported_one_all_was_well(int n2)
    {
        var network = Network(n2);
        var options = new TrainingOptions { LearningRate = 1e10, Iterations = 1_000, Hidden = Activation.Identity };
        TrainingResult After(int iterations) =>
            Train(100 * network.X, network.Y, network.Parameters, options with { Iterations = iterations });

        var error = Assert.Throws<TrainingDivergedException>(() => After(1_000));

        Assert.True(double.IsFinite(After(error.Iteration - 1).FinalCost));
        Assert.Equal(error.Iteration, Assert.Throws<TrainingDivergedException>(() => After(error.Iteration)).Iteration);
    }

    // W1 = ∞ saturates tanh at ±1, where cost and slopes are finite: only the parameters themselves tell.
    [Theory]
    [InlineData(0, 3)] // at the end
    [InlineData(2, 2)] // at the first snapshot that holds them
    public void Weights_that_are_infinite_are_reported_even_when_the_cost_is_not(int snapshotEvery, int iteration)
    {
        var X = Build.DenseOfArray(new double[,] { { 1e10, 2e10 } });
        var Y = Build.DenseOfArray(new double[,] { { 0, 1 } });
        var initial = new Parameters(
            Build.Dense(1, 1, 1e-11), Build.Dense(1, 1), Build.Dense(1, 1, 1.0), Build.Dense(1, 1));

        var error = Assert.Throws<TrainingDivergedException>(() => Train(
            X, Y, initial,
            new TrainingOptions { LearningRate = 1e302, Iterations = 3, SnapshotEvery = snapshotEvery }));

        Assert.Equal(iteration, error.Iteration);
        Assert.Contains("[0, 0] is Infinity", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.2)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_learning_rate_that_is_no_step_downhill_is_refused(double learningRate) =>
        Assert.Equal("LearningRate", Refused(new TrainingOptions { LearningRate = learningRate }).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void No_iterations_are_refused(int iterations)
    {
        var error = Refused(new TrainingOptions { Iterations = iterations });

        Assert.Equal("Iterations", error.ParamName);
        Assert.Contains($"{iterations}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Snapshots_every_minus_one_are_refused() =>
        Assert.Equal("SnapshotEvery", Refused(new TrainingOptions { SnapshotEvery = -1 }).ParamName);

    [Fact]
    public void No_activation_is_refused()
    {
        var network = Network();

        Assert.Throws<ArgumentNullException>(
            "Hidden", () => Train(network.X, network.Y, network.Parameters, new TrainingOptions { Hidden = null! }));
    }

    private static ArgumentOutOfRangeException Refused(TrainingOptions options)
    {
        var network = Network();
        return Assert.Throws<ArgumentOutOfRangeException>(
            () => Train(network.X, network.Y, network.Parameters, options));
    }

    private static TrainingResult Train(
        Matrix<double> X, Matrix<double> Y, Parameters initial, TrainingOptions? options = null) =>
        Trainer.Train(X, Y, initial, options, TestContext.Current.CancellationToken);
}
