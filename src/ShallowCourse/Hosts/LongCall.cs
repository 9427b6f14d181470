namespace ShallowCourse;

/// <summary>
/// What a host hears of a call that may take long, such as <see cref="Trainer.Train"/>. In a page one thread does
/// everything: while a call goes on, this is the only way to show how far it is and to stop it.
/// </summary>
public static class LongCall
{
    /// <summary>
    /// Called on the call's own thread between two of its steps, with the steps done and the steps in all; null, the
    /// default, asks nobody. There may be a hundred thousand steps a second, so it should look at a clock before it
    /// does more. What it throws, such as <see cref="OperationCanceledException"/>, ends the call.
    /// </summary>
    public static Action<int, int>? Checkpoint { get; set; }

    /// <summary>Called by everything in the library that takes long, once in each of its steps.</summary>
    internal static void Pass(int done, int steps)
    {
        Interruption.Ask();
        Checkpoint?.Invoke(done, steps);
    }
}
