using System.ComponentModel;

namespace ShallowCourse.Tool;

/// <summary>What the loops of a cell's top-level code call; see <see cref="CellText"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellGuard
{
    // How many cells of this process are to stop and have not: almost always none, and then a loop pays for one read.
    private static volatile int _stopping;

    /// <summary>Throws if the calling cell has been told to stop.</summary>
    public static void Check()
    {
        if (_stopping != 0) CellExecution.Current?.Stop.ThrowIfCancellationRequested();
    }

    internal static void BeginStop() => Interlocked.Increment(ref _stopping);

    /// <summary>Not called where some code goes on: it should stop when it wakes up.</summary>
    internal static void EndStop() => Interlocked.Decrement(ref _stopping);
}
