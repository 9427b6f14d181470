using System.Diagnostics;

namespace ShallowCourse;

/// <summary>
/// Where there is one thread, as in a browser's page, nobody can end long work from outside: the work itself asks, once
/// in each of its turns, whether to go on.
/// </summary>
internal static class Interruption
{
    private static long _deadline = long.MaxValue;

    /// <summary>What the host does with a turn: it may throw, to end the work. Null where it has other means.</summary>
    public static Action? Host { get; set; }

    /// <summary>Called by everything in the library that may take long, once in a turn.</summary>
    public static void Ask() => Host?.Invoke();

    /// <summary>For the host, which looks at the clock for the learner's loops too.</summary>
    /// <exception cref="OutOfTimeException">The time of <see cref="Within"/> is over.</exception>
    public static void ThrowIfLate()
    {
        if (Stopwatch.GetTimestamp() >= _deadline)
        {
            throw new OutOfTimeException();
        }
    }

    /// <summary>Runs the action; whoever asks after the time is over does not get on.</summary>
    /// <returns>Whether it ended in time.</returns>
    public static bool Within(TimeSpan time, Action action)
    {
        _deadline = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        try
        {
            action();
            return true;
        }
        catch (OutOfTimeException)
        {
            return false;
        }
        finally
        {
            _deadline = long.MaxValue;
        }
    }
}

/// <summary>Thrown through a learner's method that took too long.</summary>
internal sealed class OutOfTimeException() : Exception("The time limit is over.");
