using System.Diagnostics;
using System.Runtime;

namespace ShallowCourse;

/// <summary>Why a run ended.</summary>
internal enum RunEnd
{
    Completed,
    TimeLimit,
    MemoryLimit,
}

/// <summary>
/// Runs code that may never return or may fill the memory, on a thread of its own, and stops it; the process and its
/// other threads live on. What no thread can survive (stack overflow, Environment.Exit) is for a grader's process.
/// </summary>
internal static class GuardedRun
{
    /// <summary>Gradual growth is stopped at the limit; beyond this many times the limit, nothing is handed out at all.</summary>
    private const int HeapHeadroom = 2;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public static RunEnd Run(Action action, RunLimits limits)
    {
        var before = GC.GetTotalMemory(forceFullCollection: false);
        using var heap = HeapLimit.Of(before + (HeapHeadroom * limits.Bytes));
        var stop = new CancellationTokenSource(); // not disposed: stopping may still be under way when this returns
        var ended = new ManualResetEventSlim();
        var thread = new Thread(() => RunUntilStopped(action, ended, stop.Token)) { IsBackground = true, Name = "exercise" };
        var clock = Stopwatch.StartNew();
        thread.Start();
        try
        {
            while (!ended.Wait(Poll))
            {
                if (clock.Elapsed > limits.Time)
                {
                    return RunEnd.TimeLimit;
                }

                if (Holds(before + limits.Bytes))
                {
                    return RunEnd.MemoryLimit;
                }
            }

            return RunEnd.Completed;
        }
        finally
        {
            // Also when the host interrupts this thread: nothing is left running.
            if (!ended.IsSet)
            {
                // Aborting waits for the thread, which may sit where it cannot be aborted; and the thread pool may be busy.
                new Thread(stop.Cancel) { IsBackground = true, Name = "stop exercise" }.Start();
                if (ended.Wait(Grace))
                {
                    GC.Collect();
                }
            }
        }
    }

    private static void RunUntilStopped(Action action, ManualResetEventSlim ended, CancellationToken stop)
    {
        try
        {
            // Obsolete as a warning that shared state may be left broken: a learner's method works on copies.
#pragma warning disable SYSLIB0046
            ControlledExecution.Run(action, stop);
#pragma warning restore SYSLIB0046
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            ended.Set();
        }
    }

    /// <summary>Whether that much is in use once the garbage is gone: what a loop has dropped is no offence.</summary>
    private static bool Holds(long bytes)
    {
        if (GC.GetTotalMemory(forceFullCollection: false) <= bytes)
        {
            return false;
        }

        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false) > bytes;
    }
}
