using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests.Deep;

public sealed class DeepTrainerTests
{
    private const double RoundingTolerance = 1e-12; // after 30 steps

    public static TheoryData<int[], Activation, int> Networks() => new()
    {
        { [3, 2], Activation.Tanh, 1 },
        { [3, 4, 2], Activation.ReLU, 7 },
        { [3, 4, 5, 2], Activation.Tanh, 400 },
        { [3, 2, 6, 4, 2], Activation.Sigmoid, 33 },
        { [3, 4, 4, 4, 4, 2], Activation.LeakyReLU, 1500 }, // more than one block
        { [3, 5, 2], Activation.Identity, 12 },
    };

    [Theory]
    [MemberData(nameof(Networks))]
    public void It_takes_the_steps_of_the_equations(int[] sizes, Activation hidden, int m)
    {
        const int Steps = 30;
        const double Rate = 0.3;
        const double Decay = 0.7;
        var (X, Y) = Examples(m);
        var start = DeepNetwork.Create(sizes, hidden, WeightScale.Xavier, new NumPyRandom(3));
        var (network, costs) = (start, new List<double>());
        for (var k = 0; k < Steps; k++)
        {
            costs.Add(network.Cost(X, Y));
            var gradients = network.Backward(network.Forward(X), Y)
                .Zip(network.Layers, (g, layer) => new LayerGradients(g.dW + (Decay / m * layer.W), g.db));
            network = network.Step([.. gradients], Rate);
        }

        costs.Add(network.Cost(X, Y));

        var result = Train(
            X, Y, start, new() { Iterations = Steps, LearningRate = Rate, WeightDecay = Decay, SnapshotEvery = 20 });

        Assert.Equal(costs.Count, result.Costs.Count);
        Assert.All(costs.Zip(result.Costs), pair => Assert.Equal(pair.First, pair.Second, RoundingTolerance));
        AssertEqual(network, result.Network);
        Assert.Equal([0, 20, 30], result.Snapshots.Select(snapshot => snapshot.Iteration));
        AssertEqual(start, result.Snapshots[0].Network);
        AssertEqual(result.Network, result.Snapshots[^1].Network);
    }

    [Fact]
    public void The_network_that_it_starts_from_stays_as_it_is()
    {
        var (X, Y) = Examples(9);
        var start = DeepNetwork.Create([3, 4, 2], Activation.Tanh, WeightScale.Xavier, new NumPyRandom(3));
        var before = start.Layers.Select(layer => layer.W.Clone()).ToArray();

        Train(X, Y, start, new() { Iterations = 5 });

        Assert.Equal(before, start.Layers.Select(layer => layer.W));
    }

    [Fact]
    public void A_run_that_diverges_says_when()
    {
        var (X, Y) = Examples(40);
        var start = DeepNetwork.Create([3, 8, 8, 2], Activation.ReLU, WeightScale.He, new NumPyRandom(3));

        var error = Assert.Throws<TrainingDivergedException>(
            () => Train(X * 1e9, Y, start, new() { LearningRate = 1e200, Iterations = 50 }));

        Assert.InRange(error.Iteration, 1, 50);
    }

    [Fact]
    public void What_cannot_be_trained_is_refused_with_a_sentence()
    {
        var (X, Y) = Examples(9);
        var start = DeepNetwork.Create([3, 4, 2], Activation.Tanh, WeightScale.Xavier, new NumPyRandom(3));

        Assert.Throws<ShapeException>(() => Train(X.Transpose(), Y, start));
        Assert.Throws<ShapeException>(() => Train(X, Y.Transpose(), start));
        Assert.ThrowsAny<ArgumentException>(() => Train(X * double.NaN, Y, start));
        Assert.ThrowsAny<ArgumentException>(() => Train(X, Y + 0.5, start));
        var rate = Assert.Throws<ArgumentOutOfRangeException>(
            () => Train(X, Y, start, new() { LearningRate = -1 }));
        Assert.Contains("LearningRate is -1, expected a finite number above 0", rate.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Train(X, Y, start, new() { Iterations = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Train(X, Y, start, new() { WeightDecay = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Train(X, Y, start, new() { SnapshotEvery = -1 }));
    }

    [Fact]
    public void A_cancelled_run_ends()
    {
        var (X, Y) = Examples(9);
        var start = DeepNetwork.Create([3, 4, 2], Activation.Tanh, WeightScale.Xavier, new NumPyRandom(3));

        Assert.Throws<OperationCanceledException>(
            () => DeepTrainer.Train(X, Y, start, cancellationToken: new CancellationToken(canceled: true)));
    }

    private static DeepResult Train(
        Matrix<double> X, Matrix<double> Y, DeepNetwork start, DeepTrainingOptions? options = null) =>
        DeepTrainer.Train(X, Y, start, options, TestContext.Current.CancellationToken);

    private static (Matrix<double> X, Matrix<double> Y) Examples(int m) =>
        (new NumPyRandom(5).Randn(3, m), new NumPyRandom(6).Randn(2, m).Map(z => z > 0 ? 1.0 : 0.0, Zeros.Include));

    private static void AssertEqual(DeepNetwork expected, DeepNetwork actual) =>
        Assert.All(expected.Layers.Zip(actual.Layers), pair =>
        {
            Assert.InRange((pair.First.W - pair.Second.W).Enumerate().Max(Math.Abs), 0, RoundingTolerance);
            Assert.InRange((pair.First.b - pair.Second.b).Enumerate().Max(Math.Abs), 0, RoundingTolerance);
        });
}
