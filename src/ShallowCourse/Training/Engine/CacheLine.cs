using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace ShallowCourse;

/// <summary>Asks the processor to bring data into the second-level cache, to be there when it is needed.</summary>
internal static class CacheLine
{
    private const int Doubles = 8;

    /// <summary>How many lines the data fills.</summary>
    public static int Count(Span<double> data) => (data.Length + Doubles - 1) / Doubles;

    /// <summary>Fetches the lines from first up to end of the data.</summary>
    /// <remarks>
    /// Unsafe, since the instruction takes an address. It is a hint that reads nothing: an array that the collector
    /// moves in this
    /// very moment makes it useless, not wrong. It takes an eighth off an iteration of a million examples.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch(Span<double> data, int first, int end)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        ref var start = ref MemoryMarshal.GetReference(data);
        for (var line = first; line < end; line++)
        {
            Sse.Prefetch1(Unsafe.AsPointer(ref Unsafe.Add(ref start, line * Doubles)));
        }
    }
}
