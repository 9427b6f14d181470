namespace ShallowCourse.Tests;

/// <summary>What a host sets holds for the whole process, so these tests run alone.</summary>
[CollectionDefinition(nameof(HostTests), DisableParallelization = true)]
[Collection(nameof(HostTests))]
public sealed class HostTests : IDisposable
{
    private const double TwoUlps = 4.5e-16;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        AppContext.SetSwitch(Portability.Switch, false);
        LongCall.Checkpoint = null;
    }

    [Fact]
    public void Training_is_portable_where_the_host_asks_for_it_and_only_there()
    {
        var network = NetworkCase.Of(2, 4, 1, 400, seed: 1);
        var options = new TrainingOptions { Iterations = 200 };
        Parameters Trained() => Trainer.Train(network.X, network.Y, network.Parameters, options, Token).Parameters;

        var fast = Trained();
        Assert.False(Portability.IsOn);
        AppContext.SetSwitch(Portability.Switch, true);
        var portable = Trained();

        Assert.True(Portability.IsOn);
        MatrixAssert.Close(
            PortableTraining.Run(network.X, network.Y, network.Parameters, options, Token).Parameters,
            portable,
            tolerance: 0);
        Assert.NotEqual(fast.W1, portable.W1); // rounded another way
        MatrixAssert.Close(fast, portable, 1e-9);
    }

    [Fact]
    public void Portable_Gaussian_numbers_are_the_platforms_but_for_rounding()
    {
        var platform = new NumPyRandom(1).Randn(10_000);
        AppContext.SetSwitch(Portability.Switch, true);
        var portable = new NumPyRandom(1).Randn(10_000);

        Assert.All(
            platform.Zip(portable),
            pair => Assert.Equal(pair.First, pair.Second, TwoUlps * Math.Abs(pair.First)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_host_is_asked_before_every_step_and_may_end_the_call(bool isPortable)
    {
        AppContext.SetSwitch(Portability.Switch, isPortable);
        var network = NetworkCase.Of(2, 4, 1, 40, seed: 1);
        var options = new TrainingOptions { Iterations = 1000, LearningRate = 0.1 };
        var heard = new List<(int Done, int Steps)>();
        LongCall.Checkpoint = (done, steps) =>
        {
            heard.Add((done, steps));
            if (done == 3)
            {
                throw new OperationCanceledException();
            }
        };

        Assert.Throws<OperationCanceledException>(
            () => Trainer.Train(network.X, network.Y, network.Parameters, options, Token));

        Assert.Equal([(0, 1000), (1, 1000), (2, 1000), (3, 1000)], heard);
    }
}
