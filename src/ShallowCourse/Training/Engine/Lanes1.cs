using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ShallowCourse;

/// <summary>
/// One double at a time: processors without vectors, and the runtime with its intrinsics switched off.
/// </summary>
internal readonly struct Lanes1(double value) : ILanes<Lanes1>
{
    private readonly double _value = value;

    public static int Count => 1;

    private long Bits => BitConverter.DoubleToInt64Bits(_value);

    public static Lanes1 operator +(Lanes1 a, Lanes1 b) => new(a._value + b._value);

    public static Lanes1 operator -(Lanes1 a, Lanes1 b) => new(a._value - b._value);

    public static Lanes1 operator *(Lanes1 a, Lanes1 b) => new(a._value * b._value);

    public static Lanes1 operator /(Lanes1 a, Lanes1 b) => new(a._value / b._value);

    public static Lanes1 operator &(Lanes1 a, Lanes1 b) => BroadcastBits(a.Bits & b.Bits);

    public static Lanes1 operator |(Lanes1 a, Lanes1 b) => BroadcastBits(a.Bits | b.Bits);

    public static Lanes1 Broadcast(double value) => new(value);

    public static Lanes1 BroadcastBits(long bits) => new(BitConverter.Int64BitsToDouble(bits));

    public static Lanes1 Load(ref double source, nuint index) => new(Unsafe.Add(ref source, index));

    public static void Store(Lanes1 value, ref double target, nuint index) =>
        Unsafe.Add(ref target, index) = value._value;

    // Math.FusedMultiplyAdd is a slow call where the processor has no such instruction.
    public static Lanes1 MultiplyAdd(Lanes1 a, Lanes1 b, Lanes1 c) => new(Fma.IsSupported || AdvSimd.IsSupported
        ? Math.FusedMultiplyAdd(a._value, b._value, c._value)
        : (a._value * b._value) + c._value);

    public static Lanes1 MultiplySubtract(Lanes1 a, Lanes1 b, Lanes1 c) => MultiplyAdd(new(-a._value), b, c);

    public static Lanes1 AtMost(Lanes1 value, Lanes1 limit) => value._value > limit._value ? limit : value;

    public static Lanes1 AtLeast(Lanes1 value, Lanes1 limit) => value._value < limit._value ? limit : value;

    public static Lanes1 GreaterThan(Lanes1 a, Lanes1 b) => BroadcastBits(a._value > b._value ? -1 : 0);

    public static Lanes1 EqualTo(Lanes1 a, Lanes1 b) => BroadcastBits(a._value == b._value ? -1 : 0);

    public static Lanes1 Select(Lanes1 mask, Lanes1 yes, Lanes1 no) => mask.Bits != 0 ? yes : no;

    public static Lanes1 AddBits(Lanes1 a, Lanes1 b) => BroadcastBits(a.Bits + b.Bits);

    public static Lanes1 ShiftBitsLeft(Lanes1 a, int count) => BroadcastBits(a.Bits << count);

    public static Lanes1 ShiftBitsRight(Lanes1 a, int count) => BroadcastBits(a.Bits >>> count);

    public static double Sum(Lanes1 a) => a._value;
}
