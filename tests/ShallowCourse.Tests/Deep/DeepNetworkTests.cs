using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests.Deep;

public sealed class DeepNetworkTests
{
    private const double RoundingTolerance = 1e-12;
    private const double DifferenceTolerance = 1e-7; // central differences with ε = 1e-5

    private static readonly Matrix<double> X = new NumPyRandom(5).Randn(3, 17);
    private static readonly Matrix<double> Y = new NumPyRandom(6).Randn(2, 17).Map(z => z > 0 ? 1.0 : 0.0);

    public static TheoryData<int[], Activation> Networks() => new()
    {
        { [3, 2], Activation.Tanh },
        { [3, 4, 2], Activation.ReLU },
        { [3, 4, 5, 2], Activation.Tanh },
        { [3, 2, 6, 4, 2], Activation.Sigmoid },
        { [3, 4, 4, 4, 4, 2], Activation.LeakyReLU },
    };

    [Fact]
    public void With_two_layers_it_is_the_network_of_the_course()
    {
        var start = Initialization.Xavier(new LayerSizes(3, 4, 2), new NumPyRandom(1));
        var cache = ForwardPropagation.Run(start, X, Activation.Tanh);
        var expected = BackwardPropagation.Run(start, cache, X, Y, Activation.Tanh);
        var network = DeepNetwork.Create([3, 4, 2], Activation.Tanh, WeightScale.Xavier, new NumPyRandom(1));

        var caches = network.Forward(X);
        var gradients = network.Backward(caches, Y);

        AssertEqual(start.W1, network.Layers[0].W);
        AssertEqual(start.W2, network.Layers[1].W);
        AssertEqual(cache.A1, caches[0].A);
        AssertEqual(cache.A2, caches[1].A);
        AssertEqual(expected.dW1, gradients[0].dW);
        AssertEqual(expected.db1, gradients[0].db);
        AssertEqual(expected.dW2, gradients[1].dW);
        AssertEqual(expected.db2, gradients[1].db);
        Assert.Equal(Cost.FromZ2(cache.Z2, Y), network.Cost(X, Y), RoundingTolerance);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Its_gradients_are_the_slopes_of_the_cost_in_every_layer(int[] sizes, Activation hidden)
    {
        const double Epsilon = 1e-5;
        var network = DeepNetwork.Create(sizes, hidden, WeightScale.He, new NumPyRandom(7));

        var gradients = network.Backward(network.Forward(X), Y);

        for (var l = 0; l < network.Layers.Count; l++)
        {
            var layer = network.Layers[l];
            double CostWith(Matrix<double> W, Matrix<double> b) => new DeepNetwork(
                [.. network.Layers.Select(other => other == layer ? new Layer(W, b, layer.Activation) : other)])
                .Cost(X, Y);
            Assert.All(layer.W.EnumerateIndexed(), entry =>
            {
                var (up, down) = (layer.W.Clone(), layer.W.Clone());
                up[entry.Item1, entry.Item2] += Epsilon;
                down[entry.Item1, entry.Item2] -= Epsilon;
                var slope = (CostWith(up, layer.b) - CostWith(down, layer.b)) / (2 * Epsilon);
                Assert.Equal(slope, gradients[l].dW[entry.Item1, entry.Item2], DifferenceTolerance);
            });
            Assert.All(layer.b.EnumerateIndexed(), entry =>
            {
                var (up, down) = (layer.b.Clone(), layer.b.Clone());
                up[entry.Item1, 0] += Epsilon;
                down[entry.Item1, 0] -= Epsilon;
                var slope = (CostWith(layer.W, up) - CostWith(layer.W, down)) / (2 * Epsilon);
                Assert.Equal(slope, gradients[l].db[entry.Item1, 0], DifferenceTolerance);
            });
        }
    }

    [Fact]
    public void The_weights_are_drawn_layer_by_layer_and_scaled_by_the_fan_in()
    {
        var network = DeepNetwork.Create([3, 5, 2], Activation.ReLU, WeightScale.He, new NumPyRandom(4));

        var random = new NumPyRandom(4);
        AssertEqual(random.Randn(5, 3) * Math.Sqrt(2.0 / 3), network.Layers[0].W);
        AssertEqual(random.Randn(2, 5) * Math.Sqrt(2.0 / 5), network.Layers[1].W);
        Assert.Equal([Activation.ReLU, Activation.Sigmoid], network.Layers.Select(layer => layer.Activation));
        Assert.All(network.Layers, layer => Assert.Equal(0, layer.b.InfinityNorm()));
    }

    [Fact]
    public void What_does_not_fit_is_told_with_names_and_shapes()
    {
        Matrix<double> Zeros(int rows, int columns) => Matrix<double>.Build.Dense(rows, columns);
        Layer Of(int units, int inputs, Activation g) => new(Zeros(units, inputs), Zeros(units, 1), g);

        var chain = Assert.Throws<ShapeException>(
            () => new DeepNetwork(Of(4, 3, Activation.Tanh), Of(1, 5, Activation.Sigmoid)));
        var last = Assert.Throws<ArgumentException>(() => new DeepNetwork(Of(1, 3, Activation.Tanh)));
        var none = Assert.Throws<ArgumentException>(() => new DeepNetwork());
        var sizes = Assert.Throws<ArgumentException>(
            () => DeepNetwork.Create([3, 0, 1], Activation.Tanh, WeightScale.He, new NumPyRandom(1)));
        var bias = Assert.Throws<ShapeException>(() => new Layer(Zeros(4, 3), Zeros(3, 1), Activation.Tanh));
        var input = Assert.Throws<ShapeException>(() => Of(4, 3, Activation.Tanh).Forward(Zeros(2, 9)));

        Assert.Contains("layer 2 of the network", chain.Message, StringComparison.Ordinal);
        Assert.Contains("(1, 5)", chain.Message, StringComparison.Ordinal);
        Assert.Contains("tanh, expected sigmoid", last.Message, StringComparison.Ordinal);
        Assert.Contains("at least one", none.Message, StringComparison.Ordinal);
        Assert.Contains("[3, 0, 1]", sizes.Message, StringComparison.Ordinal);
        Assert.Contains("one entry for each row of W", bias.Message, StringComparison.Ordinal);
        Assert.Contains("Z[l] = W[l] A[l−1] + b[l]", input.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_its_sizes()
    {
        var network = DeepNetwork.Create([2, 4, 4, 1], Activation.Tanh, WeightScale.Fixed(0.01), new NumPyRandom(1));

        Assert.Equal([2, 4, 4, 1], network.Sizes);
        Assert.Equal("2-4-4-1 network", network.ToString());
        Assert.Equal("W (4, 2), b (4, 1), tanh", network.Layers[0].ToString());
    }

    private static void AssertEqual(Matrix<double> expected, Matrix<double> actual)
    {
        Assert.Equal(expected.Shape(), actual.Shape());
        Assert.InRange((expected - actual).Enumerate().Max(Math.Abs), 0, RoundingTolerance);
    }
}
