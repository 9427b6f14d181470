using System.Globalization;

namespace ShallowCourse;

/// <summary>
/// For the time of a run, refuses allocations far beyond the heap's present size: a list that grows without end and a
/// <c>new double[1_000_000_000]</c> both end in an <see cref="OutOfMemoryException"/> where they stand.
/// </summary>
internal sealed class HeapLimit : IDisposable
{
    private const string Setting = "GCHeapHardLimit";
    private const int WidestDoubling = 4;

    private static readonly object Lock = new();
    private static int _users;

    private readonly bool _isSet;

    private HeapLimit(bool isSet)
    {
        _isSet = isSet;
    }

    /// <summary>
    /// Allows so many bytes more, unless the host has a limit of its own. Runs at the same time share the first one's.
    /// </summary>
    public static HeapLimit Above(long bytes)
    {
        lock (Lock)
        {
            if (_users == 0 && (HostHasOne() || !TrySetAbove(bytes)))
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
        GC.GetConfigurationVariables().TryGetValue(Setting, out var limit)
            && Convert.ToInt64(limit, CultureInfo.InvariantCulture) != 0;

    /// <summary>
    /// What the heap holds now is known roughly, and the collector refuses a limit below it: then a wider one.
    /// </summary>
    private static bool TrySetAbove(long bytes)
    {
        var present = Math.Max(GC.GetTotalMemory(forceFullCollection: false), GC.GetGCMemoryInfo().TotalCommittedBytes);
        return Enumerable.Range(0, WidestDoubling + 1).Any(doubling => TrySet((ulong)(present + (bytes << doubling))));
    }

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
            AppContext.SetData(Setting, null);
            return false;
        }
    }
}
