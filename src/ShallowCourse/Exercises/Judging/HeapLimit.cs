namespace ShallowCourse;

/// <summary>
/// For the time of a run, refuses allocations far beyond the heap's present size: one <c>new double[1_000_000_000]</c> is
/// over before any watchdog looks, and with a limit it is an <see cref="OutOfMemoryException"/> at once.
/// </summary>
internal sealed class HeapLimit : IDisposable
{
    private const string Setting = "GCHeapHardLimit";

    private static readonly object Lock = new();
    private static int _users;

    private readonly bool _isSet;

    private HeapLimit(bool isSet) => _isSet = isSet;

    /// <summary>Sets the limit, unless the host has set one of its own. Runs at the same time share the first one's.</summary>
    public static HeapLimit Of(long bytes)
    {
        lock (Lock)
        {
            if (_users == 0 && (HostHasOne() || !TrySet((ulong)bytes)))
            {
                return new HeapLimit(isSet: false);
            }

            _users++;
            return new HeapLimit(isSet: true);
        }
    }

    public void Dispose()
    {
        lock (Lock)
        {
            if (_isSet && --_users == 0)
            {
                TrySet(0); // the collector's own default
            }
        }
    }

    private static bool HostHasOne() =>
        GC.GetConfigurationVariables().TryGetValue(Setting, out var limit) && limit is not (null or 0 or 0L);

    private static bool TrySet(ulong bytes)
    {
        try
        {
            AppContext.SetData(Setting, bytes);
            GC.RefreshMemoryLimit();
            return true;
        }
        catch (InvalidOperationException)
        {
            // The collector refuses, for instance because the heap is that large already: the watchdog remains.
            AppContext.SetData(Setting, null);
            return false;
        }
    }
}
