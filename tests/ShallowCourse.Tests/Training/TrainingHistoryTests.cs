namespace ShallowCourse.Tests;

/// <summary>
/// One output unit trains in the fused engine, two train equation by equation: both owe the same history.
/// </summary>
public class TrainingHistoryOfOneOutputTests() : TrainingHistoryTests(n2: 1);

public class TrainingHistoryOfTwoOutputsTests() : TrainingHistoryTests(n2: 2);

public abstract class TrainingHistoryTests(int n2)
{

    // A cost computed again from the snapshot's parameters, in another order of summation.
    private const double RoundingTolerance = 1e-13;

    private readonly NetworkCase _network = NetworkCase.Of(n0: 3, n1: 5, n2, m: 7, seed: 9);

    [Theory]
    [InlineData(10, 4, new[] { 0, 4, 8, 10 })]
    [InlineData(10, 5, new[] { 0, 5, 10 })]
    [InlineData(3, 100, new[] { 0, 3 })]
    [InlineData(2, 1, new[] { 0, 1, 2 })]
    [InlineData(3, 0, new int[0])]
    public void Snapshots_are_taken_at_the_start_after_every_so_many_updates_and_at_the_end(
        int iterations, int every, int[] expected)
    {
        var result = Train(new TrainingOptions { Iterations = iterations, SnapshotEvery = every });

        Assert.Equal(expected, result.Snapshots.Select(snapshot => snapshot.Iteration));
        Assert.Equal(iterations + 1, result.Costs.Count);
    }

    [Theory]
    [InlineData(9, 3)]
    [InlineData(10, 4)] // the last one out of step
    public void A_snapshot_holds_the_parameters_whose_cost_it_states(int iterations, int every)
    {
        var result = Train(
            new TrainingOptions { Iterations = iterations, SnapshotEvery = every, LearningRate = 0.5 });

        MatrixAssert.Close(_network.Parameters, result.Snapshots[0].Parameters, tolerance: 0);
        MatrixAssert.Close(result.Parameters, result.Snapshots[^1].Parameters, tolerance: 0);
        Assert.All(result.Snapshots, snapshot =>
        {
            Assert.Equal(result.Costs[snapshot.Iteration], snapshot.Cost);
            var cache = ForwardPropagation.Run(snapshot.Parameters, _network.X, Activation.Tanh);
            Assert.Equal(snapshot.Cost, Cost.FromZ2(cache.Z2, _network.Y), RoundingTolerance);
        });
    }

    [Fact]
    public void A_snapshot_after_k_updates_is_the_result_of_training_k_iterations()
    {
        var snapshot = Train(new TrainingOptions { Iterations = 9, SnapshotEvery = 3 }).Snapshots[2];

        MatrixAssert.Close(Train(new TrainingOptions { Iterations = 6 }).Parameters, snapshot.Parameters, tolerance: 0);
    }

    [Fact]
    public void Snapshots_share_no_matrix_with_the_result_or_each_other()
    {
        var options = new TrainingOptions { Iterations = 2, SnapshotEvery = 1 };
        var (result, same) = (Train(options), Train(options));

        result.Parameters.W1[0, 0] = 99;
        result.Snapshots[0].Parameters.W1[0, 1] = 99;
        result.Snapshots[1].Parameters.b2[0, 0] = 99;

        MatrixAssert.Close(same.Snapshots[2].Parameters, result.Snapshots[2].Parameters, tolerance: 0);
        MatrixAssert.Same(same.Snapshots[1].Parameters.W1, result.Snapshots[1].Parameters.W1);
        MatrixAssert.Close(_network.Parameters, NetworkCase.Of(3, 5, n2, 7, seed: 9).Parameters, tolerance: 0);
    }

    [Theory]
    [InlineData(1_000, 101)]
    [InlineData(305, 103)] // 0, 3, 6, …, 303 and the last
    [InlineData(100, 101)]
    [InlineData(3, 4)]
    [InlineData(1, 2)]
    public void Progress_is_reported_about_a_hundred_times_with_the_costs_of_the_history(int iterations, int reports)
    {
        var heard = new List<TrainingProgress>();

        var result = Train(
            new TrainingOptions { Iterations = iterations, LearningRate = 0.1, Progress = new Listener(heard.Add) });

        Assert.Equal(reports, heard.Count);
        Assert.Equal((0, iterations), (heard[0].Iteration, heard[^1].Iteration));
        var iterationsHeard = heard.Select(progress => progress.Iteration).ToList();
        Assert.Equal(iterationsHeard.Order().Distinct(), iterationsHeard);
        Assert.All(heard, progress =>
        {
            Assert.Equal(iterations, progress.Iterations);
            Assert.Equal(result.Costs[progress.Iteration], progress.Cost);
        });
    }

    [Fact]
    public void A_cancelled_run_ends_before_the_next_report()
    {
        using var source = new CancellationTokenSource();
        var heard = new List<int>();
        var progress = new Listener(report =>
        {
            heard.Add(report.Iteration);
            if (report.Iteration == 10)
            {
                source.Cancel();
            }
        });

        var error = Assert.ThrowsAny<OperationCanceledException>(() => Trainer.Train(
            _network.X, _network.Y, _network.Parameters,
            new TrainingOptions { Iterations = 100, Progress = progress }, source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 11), heard);
    }

    [Fact]
    public void A_run_cancelled_beforehand_does_nothing()
    {
        var heard = new List<TrainingProgress>();

        var options = new TrainingOptions { Progress = new Listener(heard.Add) };

        Assert.ThrowsAny<OperationCanceledException>(() => Trainer.Train(
            _network.X, _network.Y, _network.Parameters, options, new CancellationToken(canceled: true)));

        Assert.Empty(heard);
    }

    [Fact]
    public void Listening_and_keeping_snapshots_do_not_change_the_training()
    {
        var plain = Train(new TrainingOptions { Iterations = 30 });
        var watched = Train(
            new TrainingOptions { Iterations = 30, SnapshotEvery = 1, Progress = new Listener(_ => { }) });

        MatrixAssert.Close(plain.Parameters, watched.Parameters, tolerance: 0);
        Assert.Equal(plain.Costs, watched.Costs);
    }

    private TrainingResult Train(TrainingOptions options) =>
        Trainer.Train(_network.X, _network.Y, _network.Parameters, options, TestContext.Current.CancellationToken);

    // Progress<T> reports on another thread; a test wants to hear at once.
    private sealed class Listener(Action<TrainingProgress> hear) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => hear(value);
    }
}
