namespace ShallowCourse.Tests;

public class GuardedRunTests
{
    [Fact]
    public void A_run_that_ends_is_waited_for_and_its_writes_are_seen()
    {
        var sum = 0;
        Assert.Equal(RunEnd.Completed, GuardedRun.Run(() => sum = 3, RunLimits.Default));
        Assert.Equal(3, sum);
    }

    [Fact]
    public async Task A_stopped_run_does_not_go_on_in_the_background()
    {
        long count = 0;
        var end = GuardedRun.Run(
            () =>
            {
                while (true)
                {
                    Interlocked.Increment(ref count);
                }
            },
            new RunLimits(TimeSpan.FromSeconds(0.2), 1L << 30));
        Assert.Equal(RunEnd.TimeLimit, end);
        var stopped = Interlocked.Read(ref count);
        Assert.True(stopped > 0);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(stopped, Interlocked.Read(ref count));
    }

    [Fact]
    public void A_run_keeps_the_culture_of_its_caller()
    {
        using var german = new GermanCulture();
        var seen = "";
        GuardedRun.Run(() => seen = Thread.CurrentThread.CurrentCulture.Name, RunLimits.Default);
        Assert.Equal("de-DE", seen);
    }
}
