using System.Runtime.Intrinsics;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class FusedTrainingTests
{
    private const double SameWeights = 1e-12;
    private static readonly int[] ThreadCounts = [1, 2, 3, 7];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>
    /// m, n0, n1, iterations: whole and broken vectors, blocks, tiles and panels; one and several chunks.
    /// </summary>
    public static TheoryData<int, int, int, int> Shapes => new()
    {
        { 400, 2, 4, 100 },
        { 400, 2, 50, 100 },
        { 1, 1, 1, 20 },
        { 7, 2, 3, 20 },
        { 403, 1, 5, 50 },
        { 1001, 3, 2, 50 },
        { 997, 7, 9, 20 },
        { 70_000, 8, 2, 2 },
        { 333, 13, 16, 50 },
        { 997, 9, 25, 20 },
        { 5, 100, 17, 20 },
        { 2000, 20, 64, 10 },
        { 400, 300, 32, 10 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Weights_equal_the_equations_for_every_activation_and_number_of_threads(
        int m, int n0, int n1, int iterations)
    {
        var (X, Y, initial) = Problem(m, n0, n1);
        foreach (var hidden in Activation.All)
        {
            var options = new TrainingOptions { Iterations = iterations, LearningRate = 0.3, Hidden = hidden };
            var expected = EquationTraining.Run(X, Y, initial, options, Token);
            TrainingResult? first = null;
            foreach (var threads in ThreadCounts)
            {
                var trained = Trainer.Train(
                    X, Y, initial, options with { MaxDegreeOfParallelism = threads }, Token);
                AssertSame(expected, trained, SameWeights);
                AssertSame(first ??= trained, trained, tolerance: 0);
            }
        }
    }

    [Fact]
    public void Weights_equal_the_equations_for_every_width_and_number_of_chunks()
    {
        foreach (var (m, n0, n1) in new[] { (261, 2, 5), (261, 9, 25) })
        {
            var (X, Y, initial) = Problem(m, n0, n1);
            foreach (var hidden in Activation.All)
            {
                var options = new TrainingOptions { Iterations = 20, LearningRate = 0.3, Hidden = hidden };
                var expected = EquationTraining.Run(X, Y, initial, options, Token);
                foreach (var chunks in new[] { 1, 2, 5, 1000 })
                {
                    var plan = new WorkPlan(chunks, Workers: 2);
                    AssertSame(expected, FusedTraining.Run<Lanes1>(X, Y, initial, options, plan, Token), SameWeights);
                    AssertSame(expected, FusedTraining.Run<Lanes128>(X, Y, initial, options, plan, Token), SameWeights);
                    if (Vector256.IsHardwareAccelerated)
                    {
                        AssertSame(
                            expected, FusedTraining.Run<Lanes256>(X, Y, initial, options, plan, Token), SameWeights);
                    }
                }
            }
        }
    }

    [Fact]
    public void Two_output_units_take_the_readable_path()
    {
        var (X, Y, _) = Problem(50, 2, 3);
        var initial = Initialization.Xavier(new LayerSizes(2, 3, 2), new NumPyRandom(1));
        var options = new TrainingOptions { Iterations = 20 };
        var both = Y.Stack(1 - Y);
        AssertSame(
            EquationTraining.Run(X, both, initial, options, Token),
            Trainer.Train(X, both, initial, options, Token),
            tolerance: 0);
    }

    [Fact]
    public void Sparse_data_and_row_vectors_of_labels_train_alike()
    {
        var (X, Y, initial) = Problem(90, 3, 4);
        var options = new TrainingOptions { Iterations = 20 };
        AssertSame(
            Trainer.Train(X, Y, initial, options, Token),
            Trainer.Train(
                Matrix<double>.Build.SparseOfMatrix(X), Matrix<double>.Build.SparseOfMatrix(Y), initial, options,
                Token),
            tolerance: 0);
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(20, 16)]
    public void Data_and_initial_parameters_stay_as_they_are(int n0, int n1)
    {
        var (X, Y, initial) = Problem(100, n0, n1);
        var (X0, Y0, before) = (X.Clone(), Y.Clone(), initial.Copy());
        Trainer.Train(X, Y, initial, new TrainingOptions { Iterations = 5 }, Token);
        Assert.Equal(X0, X);
        Assert.Equal(Y0, Y);
        Assert.Equal(before.W1, initial.W1);
        Assert.Equal(before.W2, initial.W2);
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(20, 16)]
    public void Snapshots_hold_the_parameters_of_their_iteration(int n0, int n1)
    {
        var (X, Y, initial) = Problem(100, n0, n1);
        var options = new TrainingOptions { Iterations = 7, SnapshotEvery = 3 };
        var expected = EquationTraining.Run(X, Y, initial, options, Token).Snapshots;
        var snapshots = Trainer.Train(X, Y, initial, options, Token).Snapshots;
        Assert.Equal([0, 3, 6, 7], snapshots.Select(snapshot => snapshot.Iteration));
        Assert.All(
            snapshots.Zip(expected), pair => AssertSame(pair.First.Parameters, pair.Second.Parameters, SameWeights));
    }

    [Fact]
    public void An_iteration_allocates_nothing()
    {
        var (X, Y, initial) = Problem(400, 2, 4);
        long Allocated(int iterations)
        {
            var options = new TrainingOptions { Iterations = iterations, MaxDegreeOfParallelism = 1 };
            var before = GC.GetAllocatedBytesForCurrentThread();
            Trainer.Train(X, Y, initial, options, Token);
            // its cost is kept
            return GC.GetAllocatedBytesForCurrentThread() - before - (sizeof(double) * (long)iterations);
        }

        Allocated(10);
        Assert.Equal(Least(10), Least(2010), tolerance: 1000.0);

        // A collection that another test causes gives up the rest of the thread's buffer, and .NET counts it as taken.
        long Least(int iterations) => Enumerable.Range(0, 5).Min(_ => Allocated(iterations));
    }

    [Fact]
    public void Cancelling_ends_the_run_on_every_thread()
    {
        var (X, Y, initial) = Problem(4000, 2, 50);
        using var source = new CancellationTokenSource();
        var options = new TrainingOptions
        {
            Iterations = 1_000_000,
            MaxDegreeOfParallelism = 3,
            Progress = new Callback(_ => source.Cancel()),
        };
        Assert.Throws<OperationCanceledException>(() => Trainer.Train(X, Y, initial, options, source.Token));
    }

    [Fact]
    public void A_slow_listener_to_the_progress_does_not_change_the_result()
    {
        // The helpers fall asleep meanwhile and have to be woken.
        var (X, Y, initial) = Problem(4000, 2, 50);
        var options = new TrainingOptions { Iterations = 20, MaxDegreeOfParallelism = 3 };
        var meanwhile = options with { MaxDegreeOfParallelism = 1 };
        var slow = new Callback(_ => Trainer.Train(X, Y, initial, meanwhile, Token));
        AssertSame(
            Trainer.Train(X, Y, initial, options, Token),
            Trainer.Train(X, Y, initial, options with { Progress = slow }, Token),
            tolerance: 0);
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(20, 16)]
    public void Divergence_names_the_parameter_and_the_iteration(int n0, int n1)
    {
        var (X, Y, initial) = Problem(100, n0, n1);
        var options = new TrainingOptions { Iterations = 50, LearningRate = 1e200, Hidden = Activation.ReLU };
        var expected = Assert.Throws<TrainingDivergedException>(
            () => EquationTraining.Run(X, Y, initial, options, Token));
        var thrown = Assert.Throws<TrainingDivergedException>(
            () => Trainer.Train(X, Y, initial, options, Token));
        Assert.Equal(expected.Iteration, thrown.Iteration);
        Assert.Matches(@"(W1|b1|W2|b2)\[\d+, \d+\] is |the cost is ", thrown.Message);
    }

    [Fact]
    public void An_infinite_weight_behind_saturated_units_is_reported()
    {
        // tanh(∞) is 1 and the cost stays finite, so only the weights give it away.
        var (X, Y, initial) = Problem(8, 2, 3);
        initial.W1.Multiply(1e308, initial.W1);
        var options = new TrainingOptions { Iterations = 3, LearningRate = 1e308 };
        Assert.Throws<TrainingDivergedException>(() => Trainer.Train(X.Map(x => x + 10), Y, initial, options, Token));
    }

    [Fact]
    public void No_thread_at_all_is_an_error_that_says_so()
    {
        var (X, Y, initial) = Problem(8, 2, 3);
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(
            () => Trainer.Train(X, Y, initial, new TrainingOptions { MaxDegreeOfParallelism = 0 }, Token));
        Assert.Contains("MaxDegreeOfParallelism", thrown.Message, StringComparison.Ordinal);
    }

    private static (Matrix<double> X, Matrix<double> Y, Parameters Initial) Problem(int m, int n0, int n1)
    {
        var random = new NumPyRandom(11);
        var X = random.Randn(n0, m);
        var Y = Matrix<double>.Build.Dense(1, m, (_, j) => X[0, j] * X[n0 - 1, j] > 0.2 ? 1 : 0);
        var initial = Initialization.Xavier(new LayerSizes(n0, n1, 1), random);
        initial.b1.MapInplace(_ => random.NextGaussian()); // biases of zero would hide a bias that is left out
        initial.b2[0, 0] = -0.4;
        return (X, Y, initial);
    }

    private static void AssertSame(TrainingResult expected, TrainingResult actual, double tolerance)
    {
        AssertSame(expected.Parameters, actual.Parameters, tolerance);
        Assert.All(
            expected.Costs.Zip(actual.Costs), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= tolerance));
    }

    private static void AssertSame(Parameters expected, Parameters actual, double tolerance)
    {
        Assert.True(Distance(expected.W1, actual.W1) <= tolerance, "W1");
        Assert.True(Distance(expected.b1, actual.b1) <= tolerance, "b1");
        Assert.True(Distance(expected.W2, actual.W2) <= tolerance, "W2");
        Assert.True(Distance(expected.b2, actual.b2) <= tolerance, "b2");
    }

    private static double Distance(Matrix<double> expected, Matrix<double> actual) =>
        (expected - actual).Enumerate().Max(Math.Abs);

    private sealed class Callback(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
