using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ShallowCourse;

/// <summary>
/// Doubles that start on a cache line: 64-byte vectors that straddle two lines load at half the speed. The
/// array is pinned, for the collector would otherwise move it off its line.
/// </summary>
internal readonly struct AlignedBuffer
{
    private const int Line = 64;
    private const int DoublesInLine = Line / sizeof(double);

    private readonly double[] _array;
    private readonly int _start;

    /// <summary>Zeros.</summary>
    public AlignedBuffer(int length)
    {
        Length = length;
        _array = GC.AllocateArray<double>(checked(length + DoublesInLine), pinned: true);
        var past = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0) % Line); // a multiple of 8
        _start = past == 0 ? 0 : (Line - past) / sizeof(double);
    }

    public int Length { get; }

    public Span<double> Span => new(_array, _start, Length);

    /// <summary>The first double, for <see cref="ILanes{TSelf}.Load"/>.</summary>
    public ref double First => ref _array[_start];

    /// <summary>The same as an address: the array is pinned, and stays as long as somebody holds the buffer.</summary>
    public unsafe double* Pointer => (double*)Unsafe.AsPointer(ref First);

    public Span<double> Slice(int start, int length) => Span.Slice(start, length);
}
