namespace ShallowCourse.Browser.Stopping;

/// <summary>
/// What a page does between two turns of a cell's loop: nothing else can run until the loop lets it. How many turns go
/// by without a look at the clock follows from how long they take, so that a loop of sleeps is stopped as soon as a
/// tight one.
/// </summary>
internal sealed class LoopWatch
{
    private const int MostTurns = 4096;

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider _time;
    private readonly Func<bool> _isToStop;
    private readonly Action<bool> _stop;
    private int _turns = 1;
    private long _end = long.MaxValue;
    private long _looked;
    private long _asked;

    /// <param name="time">The clock.</param>
    /// <param name="isToStop">Asks the page, which takes some tenths of a millisecond.</param>
    /// <param name="stop">Stops the cell; true where its time is over.</param>
    public LoopWatch(TimeProvider time, Func<bool> isToStop, Action<bool> stop)
    {
        _time = time;
        _isToStop = isToStop;
        _stop = stop;
    }

    /// <summary>Before each cell: what the last one's turns took says nothing about the next one's.</summary>
    /// <param name="limit">How long the next cell may run.</param>
    public void Reset(TimeSpan? limit)
    {
        _turns = 1;
        _looked = _asked = _time.GetTimestamp();
        _end = limit is { } duration
            ? _looked + (long)(duration.TotalSeconds * _time.TimestampFrequency)
            : long.MaxValue;
    }

    /// <summary>Looks at the clock, and asks the page now and then.</summary>
    /// <returns>After how many turns to come again.</returns>
    public int Look()
    {
        var now = _time.GetTimestamp();
        var since = _time.GetElapsedTime(_looked, now);
        _looked = now;
        Interruption.ThrowIfLate();
        if (since < Short)
        {
            _turns = Math.Min(MostTurns, 2 * _turns);
        }
        else if (since > Long)
        {
            _turns = Math.Max(1, (int)(_turns * (Short / since)));
        }

        if (now > _end)
        {
            _end = long.MaxValue;
            _stop(true);
        }
        else if (_time.GetElapsedTime(_asked, now) >= AskEvery)
        {
            _asked = now;
            if (_isToStop())
            {
                _stop(false);
            }
        }

        return _turns;
    }
}
