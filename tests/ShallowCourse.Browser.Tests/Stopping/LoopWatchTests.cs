using ShallowCourse.Browser.Stopping;

namespace ShallowCourse.Browser.Tests.Stopping;

public class LoopWatchTests
{
    private readonly TestClock _clock = new();
    private bool _isPressed;
    private int _asked;
    private bool? _isLate;

    [Fact]
    public void A_fast_loop_is_looked_at_ever_more_rarely_up_to_a_limit()
    {
        var watch = Watch();

        Assert.Equal([2, 4, 8], [watch.Look(), watch.Look(), watch.Look()]);
        for (var i = 0; i < 20; i++)
        {
            watch.Look();
        }

        Assert.Equal(4096, watch.Look());
    }

    [Fact]
    public void A_loop_that_sleeps_is_looked_at_in_every_turn()
    {
        var watch = Watch();
        var turns = 4096;
        while (turns > 1)
        {
            _clock.Advance(turns * 30);
            var next = watch.Look();
            Assert.True(next < turns, $"{next} turns after {turns}");
            turns = next;
        }
    }

    [Fact]
    public void The_page_is_asked_ten_times_a_second_and_stops_the_cell()
    {
        var watch = Watch();
        for (var milliseconds = 0; milliseconds < 1000; milliseconds += 10)
        {
            _clock.Advance(10);
            watch.Look();
        }

        Assert.Equal(10, _asked);
        Assert.Null(_isLate);

        _isPressed = true;
        _clock.Advance(100);
        watch.Look();

        Assert.False(_isLate);
    }

    [Fact]
    public void A_cell_is_stopped_when_its_time_is_over_and_told_so()
    {
        var watch = Watch(TimeSpan.FromSeconds(1));
        _clock.Advance(999);
        watch.Look();
        Assert.Null(_isLate);

        _clock.Advance(2);
        watch.Look();

        Assert.True(_isLate);
    }

    [Fact]
    public void What_the_last_cell_was_like_does_not_delay_the_next_one()
    {
        var watch = Watch();
        for (var i = 0; i < 20; i++)
        {
            watch.Look();
        }

        watch.Reset(null);

        Assert.Equal(2, watch.Look());
    }

    private LoopWatch Watch(TimeSpan? limit = null)
    {
        var watch = new LoopWatch(_clock, IsPressed, isLate => _isLate = isLate);
        watch.Reset(limit);
        return watch;
    }

    private bool IsPressed()
    {
        _asked++;
        return _isPressed;
    }

    private sealed class TestClock : TimeProvider
    {
        private long _milliseconds;

        public override long TimestampFrequency => 1000;

        public void Advance(int milliseconds) => _milliseconds += milliseconds;

        public override long GetTimestamp() => _milliseconds;
    }
}
