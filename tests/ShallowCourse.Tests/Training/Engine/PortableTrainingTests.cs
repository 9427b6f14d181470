using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class PortableTrainingTests
{
    private const double SameWeights = 1e-12;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>m, n0, n1, n2, iterations: whole and broken rounds and blocks, one and several outputs.</summary>
    public static TheoryData<int, int, int, int, int> Shapes => new()
    {
        { 400, 2, 4, 1, 100 },
        { 400, 2, 50, 1, 100 },
        { 1, 1, 1, 1, 20 },
        { 7, 2, 3, 1, 20 },
        { 403, 1, 5, 2, 50 },
        { 1001, 3, 2, 1, 50 },
        { 997, 7, 9, 3, 20 },
        { 2000, 20, 64, 1, 10 },
        { 130, 5, 300, 4, 10 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Weights_equal_the_equations_for_every_activation(int m, int n0, int n1, int n2, int iterations)
    {
        var network = NetworkCase.Of(n0, n1, n2, m, seed: 11);
        foreach (var hidden in Activation.All)
        {
            // Wide layers of large random weights: small steps, so that rounding is all that can differ.
            var options = new TrainingOptions { Iterations = iterations, LearningRate = 0.3 / n1, Hidden = hidden };
            var expected = EquationTraining.Run(network.X, network.Y, network.Parameters, options, Token);
            var trained = PortableTraining.Run(network.X, network.Y, network.Parameters, options, Token);
            MatrixAssert.Close(expected.Parameters, trained.Parameters, SameWeights);
            Assert.All(
                expected.Costs.Zip(trained.Costs),
                pair => Assert.Equal(pair.First, pair.Second, SameWeights * Math.Max(1, pair.First)));
        }
    }

    // Bits of the last cost, as each processor, each version of .NET and each browser has them: the one place where
    // they are written down. A change of the order of a sum changes them, and with them what the lessons print.
    [Theory]
    [InlineData("tanh", 10_000, 0x3FCB_DF56_B575_7246)]
    [InlineData("sigmoid", 300, 0x3FE3_B906_153E_B8BF)]
    [InlineData("ReLU", 300, 0x3FE3_47EA_D11E_FF06)]
    [InlineData("leaky ReLU", 300, 0x3FE3_7292_517F_4CB1)]
    [InlineData("identity", 300, 0x3FE5_8A69_D573_18E0)]
    public void The_flower_has_the_same_bits_everywhere(string name, int iterations, long bits)
    {
        var options = new TrainingOptions
        {
            Iterations = iterations,
            Hidden = Activation.All.Single(hidden => hidden.Name == name),
        };
        var start = FlowerStart();

        var trained = PortableTraining.Run(Dataset.Load("flower").X, Dataset.Load("flower").Y, start, options, Token);

        Assert.Equal($"{bits:x}", $"{BitConverter.DoubleToInt64Bits(trained.FinalCost):x}");
    }

    [Fact]
    public void Sparse_data_and_row_vectors_of_labels_train_alike()
    {
        var network = NetworkCase.Of(3, 4, 1, 90, seed: 2);
        var options = new TrainingOptions { Iterations = 20, LearningRate = 0.1 };
        var X = Matrix<double>.Build.SparseOfMatrix(network.X);
        var Y = Matrix<double>.Build.SparseOfMatrix(network.Y);

        MatrixAssert.Close(
            PortableTraining.Run(network.X, network.Y, network.Parameters, options, Token).Parameters,
            PortableTraining.Run(X, Y, network.Parameters, options, Token).Parameters,
            tolerance: 0);
    }

    [Fact]
    public void Snapshots_hold_the_parameters_of_their_iteration()
    {
        var network = NetworkCase.Of(2, 5, 1, 100, seed: 3);
        var options = new TrainingOptions { Iterations = 7, SnapshotEvery = 3, LearningRate = 0.1 };

        var expected = EquationTraining.Run(network.X, network.Y, network.Parameters, options, Token).Snapshots;
        var snapshots = PortableTraining.Run(network.X, network.Y, network.Parameters, options, Token).Snapshots;

        Assert.Equal([0, 3, 6, 7], snapshots.Select(snapshot => snapshot.Iteration));
        Assert.All(
            snapshots.Zip(expected),
            pair => MatrixAssert.Close(pair.First.Parameters, pair.Second.Parameters, SameWeights));
    }

    [Fact]
    public void Data_and_initial_parameters_stay_as_they_are()
    {
        var network = NetworkCase.Of(2, 5, 1, 100, seed: 3);
        var untouched = NetworkCase.Of(2, 5, 1, 100, seed: 3);

        PortableTraining.Run(network.X, network.Y, network.Parameters, new TrainingOptions { Iterations = 5 }, Token);

        MatrixAssert.Same(untouched.X, network.X);
        MatrixAssert.Same(untouched.Y, network.Y);
        MatrixAssert.Close(untouched.Parameters, network.Parameters, tolerance: 0);
    }

    [Fact]
    public void An_iteration_allocates_nothing()
    {
        var network = NetworkCase.Of(2, 4, 1, 400, seed: 5);
        long Allocated(int iterations)
        {
            var options = new TrainingOptions { Iterations = iterations };
            var before = GC.GetAllocatedBytesForCurrentThread();
            PortableTraining.Run(network.X, network.Y, network.Parameters, options, Token);
            var costs = sizeof(double) * (long)iterations; // kept
            return GC.GetAllocatedBytesForCurrentThread() - before - costs;
        }

        Allocated(10);
        Assert.Equal(Least(10), Least(2010), tolerance: 1000.0);

        // A collection that another test causes gives up the rest of the thread's buffer, and .NET counts it as taken.
        long Least(int iterations) => Enumerable.Range(0, 5).Min(_ => Allocated(iterations));
    }

    [Fact]
    public void Cancelling_ends_the_run()
    {
        var network = NetworkCase.Of(2, 4, 1, 40, seed: 5);
        using var source = new CancellationTokenSource();
        var options = new TrainingOptions
        {
            Iterations = 1_000_000,
            Progress = new Callback(_ => source.Cancel()),
        };

        Assert.Throws<OperationCanceledException>(
            () => PortableTraining.Run(network.X, network.Y, network.Parameters, options, source.Token));
    }

    [Theory]
    [InlineData("ReLU")]
    [InlineData("leaky ReLU")]
    [InlineData("identity")]
    public void Divergence_names_the_parameter_and_the_iteration(string name)
    {
        var network = NetworkCase.Of(2, 5, 1, 100, seed: 6);
        var options = new TrainingOptions
        {
            Iterations = 50,
            LearningRate = 1e200,
            Hidden = Activation.All.Single(hidden => hidden.Name == name),
        };

        var expected = Assert.Throws<TrainingDivergedException>(
            () => EquationTraining.Run(network.X, network.Y, network.Parameters, options, Token));
        var thrown = Assert.Throws<TrainingDivergedException>(
            () => PortableTraining.Run(network.X, network.Y, network.Parameters, options, Token));

        Assert.Equal(expected.Iteration, thrown.Iteration);
        Assert.Matches(@"(W1|b1|W2|b2)\[\d+, \d+\] is |the cost is ", thrown.Message);
    }

    [Fact]
    public void An_infinite_weight_behind_saturated_units_is_reported()
    {
        // tanh(∞) is 1 and the cost stays finite, so only the weights give it away.
        var network = NetworkCase.Of(2, 3, 1, 8, seed: 7);
        network.Parameters.W1.Multiply(1e308, network.Parameters.W1);
        var options = new TrainingOptions { Iterations = 3, LearningRate = 1e308 };

        Assert.Throws<TrainingDivergedException>(() => PortableTraining.Run(
            network.X.Map(x => x + 10), network.Y, network.Parameters, options, Token));
    }

    private static Parameters FlowerStart() => new(
        W1: Matrix<double>.Build.DenseOfRowArrays([-0.004, -0.0006], [-0.02, 0.016], [-0.018, -0.008], [0.005, -0.012]),
        b1: Matrix<double>.Build.Dense(4, 1),
        W2: Matrix<double>.Build.DenseOfRowArrays([-0.01, -0.009, 0.005, 0.023]),
        b2: Matrix<double>.Build.Dense(1, 1));

    private sealed class Callback(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
