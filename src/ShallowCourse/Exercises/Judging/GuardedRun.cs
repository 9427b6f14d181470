namespace ShallowCourse;

/// <summary>
/// Runs code that may never return or may fill the memory, on a thread of its own, and waits for it no longer than the
/// limit. What then still runs is left behind: the caller goes on.
/// </summary>
/// <remarks>
/// Left behind, not aborted: <see cref="System.Runtime.ControlledExecution"/> ends a loop without calls, but on Linux
/// (.NET 10.0.12, x64) it took the whole process with it in 1 to 5 of 10 tries when the loop called into MathNet. A
/// background thread costs a processor until the kernel restarts; a crash costs the learner's session. What no thread
/// survives (stack overflow, <see cref="Environment.Exit(int)"/>) is for a grader's process. A page has no second
/// thread: there the learner's own loops look at the clock, and the worker's memory is the limit.
/// </remarks>
internal static class GuardedRun
{
    /// <summary>Runs the action.</summary>
    /// <returns>Whether it ended in time. An exception in it is its own business: it must not let one out.</returns>
    public static bool Run(Action action, RunLimits limits) =>
        OperatingSystem.IsBrowser() ? Interruption.Within(limits.Time, action) : RunOnThread(action, limits);

    private static bool RunOnThread(Action action, RunLimits limits)
    {
        var ended = new ManualResetEventSlim(); // not disposed: a thread left behind may still set it
        var thread = new Thread(() =>
        {
            // Held as long as the thread lives: one that is left behind cannot fill the memory either.
            using (HeapLimit.Above(limits.Bytes))
            {
                action();
            }

            ended.Set();
        })
        {
            IsBackground = true,
            Name = "exercise",
        };
        thread.Start();
        return ended.Wait(limits.Time);
    }
}
