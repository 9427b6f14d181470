using System.ComponentModel;
using System.Globalization;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>What the loops of a cell call; see <see cref="CellText"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellGuard
{
    // Loops that a stopped cell left on the pool's threads, not begun or not their turn, notice within this time.
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(30);

    // How many cells of this process are to stop or have lately: almost always none, and then a loop pays for one read.
    private static volatile int _stopping;
    private static int _turnsLeft;
    private static Func<int>? _watch;

    /// <summary>Throws if the calling cell has been told to stop.</summary>
    public static void Check()
    {
        if (_stopping != 0 && --_turnsLeft <= 0)
        {
            Look();
        }
    }

    /// <summary>Called behind what sets a culture, so that the next cell has it too.</summary>
    public static void KeepCulture() =>
        CellExecution.Current?.Cultures((CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture));

    /// <summary>
    /// For a host with one thread, where nothing but the loops themselves can notice that they are to stop: called
    /// between two of their turns, and says after how many turns to be called again.
    /// </summary>
    internal static void Watch(Func<int> watch)
    {
        _watch = watch;
        BeginStop();
    }

    /// <summary>The next turn calls the watch.</summary>
    internal static void Expect() => _turnsLeft = 0;

    internal static void BeginStop() => Interlocked.Increment(ref _stopping);

    /// <summary>Not called where some code goes on: it should stop when it wakes up.</summary>
    internal static void EndStop() =>
        Task.Delay(Aftermath).ContinueWith(_ => Interlocked.Decrement(ref _stopping), TaskScheduler.Default);

    private static void Look()
    {
        _turnsLeft = _watch?.Invoke() ?? 0;
        CellExecution.Current?.FlushOld();
        CellExecution.Current?.Stop.ThrowIfCancellationRequested();
    }
}
