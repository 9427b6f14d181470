namespace ShallowCourse.Tests;

[Collection(Alone.Name)]
public class GuardedRunTests
{
    [Fact]
    public void A_run_that_ends_is_waited_for_and_its_writes_are_seen()
    {
        var sum = 0;
        Assert.True(GuardedRun.Run(() => sum = 3, RunLimits.Default));
        Assert.Equal(3, sum);
    }

    [Fact]
    public void A_run_that_does_not_end_is_left_behind_when_its_time_is_over()
    {
        using var end = new ManualResetEventSlim();
        Assert.False(GuardedRun.Run(end.Wait, new RunLimits(TimeSpan.FromSeconds(0.1), 1L << 30)));
        end.Set();
    }

    [Fact]
    public void A_run_keeps_the_culture_of_its_caller()
    {
        using var german = new GermanCulture();
        var seen = "";
        GuardedRun.Run(() => seen = Thread.CurrentThread.CurrentCulture.Name, RunLimits.Default);
        Assert.Equal("de-DE", seen);
    }

    [Fact]
    public void Memory_is_limited_for_the_time_of_a_run_and_free_again_after_it()
    {
        const int Half = 1 << 26; // 512 MB of doubles
        const int Huge = 1 << 30; // 8 GB
        Exception? refused = null;
        GuardedRun.Run(
            () => refused = Record.Exception(() => GC.KeepAlive(new double[Huge])),
            new RunLimits(TimeSpan.FromSeconds(30), 100L << 20));
        Assert.IsType<OutOfMemoryException>(refused);

        // A thread that another test left behind keeps the limit until it has ended.
        Assert.True(SpinWait.SpinUntil(
            () => Record.Exception(() => GC.KeepAlive(new double[Half])) is null, TimeSpan.FromSeconds(60)));
    }
}
