namespace ShallowCourse;

/// <summary>
/// A few doubles that are calculated with at once: eight (AVX-512), four (AVX), two (ARM's NEON, SSE) or one.
/// Everything in this folder is written once against this interface; the JIT compiles it to plain vector instructions
/// for each width. (.NET's own interface of this kind, ISimdVector, is internal, and its Vector512 got a multiply-add
/// only after .NET 8.)
/// </summary>
/// <remarks>A mask is a value of the same type whose lanes have all bits set (yes) or none (no).</remarks>
internal interface ILanes<TSelf> where TSelf : struct, ILanes<TSelf>
{
    /// <summary>How many doubles there are.</summary>
    static abstract int Count { get; }

    static abstract TSelf operator +(TSelf a, TSelf b);
    static abstract TSelf operator -(TSelf a, TSelf b);
    static abstract TSelf operator *(TSelf a, TSelf b);
    static abstract TSelf operator /(TSelf a, TSelf b);
    static abstract TSelf operator &(TSelf a, TSelf b);
    static abstract TSelf operator |(TSelf a, TSelf b);

    static abstract TSelf Broadcast(double value);

    /// <summary>All lanes hold these 64 bits.</summary>
    static abstract TSelf BroadcastBits(long bits);

    /// <summary>
    /// Reads from <paramref name="source"/>[<paramref name="index"/>] on, without a bounds check: the innermost
    /// loops make eight loads for twelve multiplications, and a check on each would cost as much as the
    /// work. The callers slice their spans once, with checks, before the loop.
    /// </summary>
    static abstract TSelf Load(ref double source, nuint index);

    /// <summary>Writes from <paramref name="target"/>[<paramref name="index"/>] on, without a bounds check.</summary>
    static abstract void Store(TSelf value, ref double target, nuint index);

    /// <summary>a·b + c, rounded once where the processor can, else twice.</summary>
    static abstract TSelf MultiplyAdd(TSelf a, TSelf b, TSelf c);

    /// <summary>c − a·b, rounded once where the processor can, else twice.</summary>
    static abstract TSelf MultiplySubtract(TSelf a, TSelf b, TSelf c);

    /// <summary>The smaller of the two; NaN where <paramref name="value"/> is NaN.</summary>
    static abstract TSelf AtMost(TSelf value, TSelf limit);

    /// <summary>The larger of the two; NaN where <paramref name="value"/> is NaN.</summary>
    static abstract TSelf AtLeast(TSelf value, TSelf limit);

    static abstract TSelf GreaterThan(TSelf a, TSelf b);

    static abstract TSelf EqualTo(TSelf a, TSelf b);

    static abstract TSelf Select(TSelf mask, TSelf yes, TSelf no);

    /// <summary>Adds the bits of two doubles as 64-bit integers.</summary>
    static abstract TSelf AddBits(TSelf a, TSelf b);

    static abstract TSelf ShiftBitsLeft(TSelf a, int count);

    /// <summary>Shifts zeros in.</summary>
    static abstract TSelf ShiftBitsRight(TSelf a, int count);

    /// <summary>The sum of the lanes, always in the same order.</summary>
    static abstract double Sum(TSelf a);
}
