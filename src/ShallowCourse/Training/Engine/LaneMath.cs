using System.Runtime.CompilerServices;

namespace ShallowCourse;

/// <summary>
/// tanh, exp and log1p of several doubles at once, each within 4 units in the last place of the true value, with or
/// without a fused multiply-add; −0, denormals, ±∞ and NaN come out as they should. (The vector tanh that comes
/// with .NET is millions of units off for tiny arguments and drops the sign of zero.)
/// The polynomials are near-minimax fits; make_vector_math.py, beside the golden values, derives their coefficients.
/// </summary>
internal static class LaneMath
{
    // Adding 1.5·2⁵² to a small number rounds it to an integer, which then stands in the lowest bits.
    private const double Rounder = 6755399441055744.0;
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    // ln 2 in two parts; the first has zeros at its end, so that k·Ln2High is exact.
    private const double Ln2High = 0.6931471804855391;
    private const double Ln2Low = 7.440617110012397e-11;
    private const long BitsOfOne = 0x3FF0_0000_0000_0000;
    private const long BitsOfTwo = 0x4000_0000_0000_0000;

    /// <summary>
    /// tanh x, from e^(2|x|) = 2ᵏ e^(2h) with |h| ≤ ln(2)/4 and 1 + t = h coth h, a short series in h²:
    /// tanh |x| = ((2ᵏ − 1)(1 + t) + (2ᵏ + 1) h) / ((2ᵏ + 1)(1 + t) + (2ᵏ − 1) h), written with M, Q = 2·2ᵏ ∓ 2 and
    /// summed so that nothing cancels.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Tanh<T>(T x) where T : struct, ILanes<T>
    {
        var signBit = T.BroadcastBits(long.MinValue);
        var size = T.AtMost(x & T.BroadcastBits(long.MaxValue), T.Broadcast(20)); // tanh 20 rounds to 1
        var rounded = T.MultiplyAdd(size, T.Broadcast(2 * Log2E), T.Broadcast(Rounder));
        var k = rounded - T.Broadcast(Rounder);
        var scale = T.AddBits(T.ShiftBitsLeft(rounded, 52), T.BroadcastBits(BitsOfTwo)); // 2·2ᵏ
        var h = T.MultiplySubtract(k, T.Broadcast(Ln2 / 2), size);
        var h2 = h * h;
        var t = T.MultiplyAdd(h2, T.Broadcast(2.1219180793213674e-05), T.Broadcast(-0.00021163617817479433));
        t = T.MultiplyAdd(h2, t, T.Broadcast(0.002116402075632095));
        t = T.MultiplyAdd(h2, t, T.Broadcast(-0.02222222222209035));
        t = T.MultiplyAdd(h2, t, T.Broadcast(0.3333333333333333));
        t *= h2;
        var M = scale - T.Broadcast(2);
        var Q = scale + T.Broadcast(2);
        var above = M + T.MultiplyAdd(Q, h, M * t);
        var below = Q + T.MultiplyAdd(M, h, Q * t);
        return (above / below) | (x & signBit);
    }

    /// <summary>eˣ for any x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exp<T>(T x) where T : struct, ILanes<T>
    {
        // Where 2ᵏ alone would overflow, or the result is denormal: (e^(x/2))².
        var far = T.GreaterThan(x & T.BroadcastBits(long.MaxValue), T.Broadcast(700));
        var e = ExpNear(T.Select(far, T.AtMost(x, T.Broadcast(800)) * T.Broadcast(0.5), x));
        return T.Select(far, e * e, e);
    }

    /// <summary>eˣ for x from −708 (smaller ones count as −708) to 709.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ExpNear<T>(T x) where T : struct, ILanes<T>
    {
        x = T.AtLeast(x, T.Broadcast(-708));
        var rounded = T.MultiplyAdd(x, T.Broadcast(Log2E), T.Broadcast(Rounder));
        var k = rounded - T.Broadcast(Rounder);
        var scale = T.AddBits(T.ShiftBitsLeft(rounded, 52), T.BroadcastBits(BitsOfOne)); // 2ᵏ
        var r = T.MultiplySubtract(k, T.Broadcast(Ln2High), x);
        r = T.MultiplySubtract(k, T.Broadcast(Ln2Low), r);
        var p = T.MultiplyAdd(r, T.Broadcast(2.509563297507093e-08), T.Broadcast(2.761390867578486e-07));
        p = T.MultiplyAdd(r, p, T.Broadcast(2.755727992579576e-06));
        p = T.MultiplyAdd(r, p, T.Broadcast(2.480153620505534e-05));
        p = T.MultiplyAdd(r, p, T.Broadcast(0.00019841269854409363));
        p = T.MultiplyAdd(r, p, T.Broadcast(0.0013888888905973543));
        p = T.MultiplyAdd(r, p, T.Broadcast(0.008333333333332147));
        p = T.MultiplyAdd(r, p, T.Broadcast(0.041666666666651246));
        p = T.MultiplyAdd(r, p, T.Broadcast(0.16666666666666666));
        p = T.MultiplyAdd(r, p, T.Broadcast(0.5));
        p = T.MultiplyAdd(r * r, p, r);
        return T.MultiplyAdd(scale, p, scale);
    }

    /// <summary>ln(1 + x) for any x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log1p<T>(T x) where T : struct, ILanes<T>
    {
        var near = Log1pNear(x);
        var minusOne = T.Broadcast(-1);
        var tiny = T.GreaterThan(T.Broadcast(1e-17), x & T.BroadcastBits(long.MaxValue)); // −0 and denormals too
        var result = T.Select(tiny, x, near);
        result = T.Select(T.GreaterThan(x, T.Broadcast(double.MaxValue)), x, result);
        result = T.Select(T.EqualTo(x, minusOne), T.Broadcast(double.NegativeInfinity), result);
        result = T.Select(T.GreaterThan(minusOne, x), T.Broadcast(double.NaN), result);
        return T.Select(T.EqualTo(x, x), result, x);
    }

    /// <summary>
    /// ln(1 + x) for finite x > −1. With u = 1 + x = 2ᵏ (1 + f), 1 + f between √½ and √2, and s = f / (2 + f),
    /// ln u = k ln 2 + 2s + 2s³/3 + 2s⁵/5 + …; what rounding u lost, x − (u − 1), is added to f.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log1pNear<T>(T x) where T : struct, ILanes<T>
    {
        const long bitsOfRootHalf = 0x3FE6_A09E_667F_3BCD;
        var one = T.Broadcast(1);
        var u = one + x;
        var lost = x - (u - one);
        // The exponent as an integer, 1023 too large; then as a double, by writing it behind 2⁵².
        var exponent = T.ShiftBitsRight(T.AddBits(u, T.BroadcastBits(BitsOfOne - bitsOfRootHalf)), 52);
        var k = (exponent | T.Broadcast(4503599627370496)) - T.Broadcast(4503599627370496 + 1023.0);
        var minusK = T.ShiftBitsLeft(T.Broadcast(Rounder) - k, 52); // −k where the exponent stands
        var inverse = T.AtLeast(T.AddBits(minusK, T.BroadcastBits(BitsOfOne)), T.Broadcast(0)); // 2⁻ᵏ; 0 for k = 1024
        var f = T.MultiplyAdd(lost, inverse, T.AddBits(u, minusK) - one);
        var s = f / (T.Broadcast(2) + f);
        var s2 = s * s;
        var R = T.MultiplyAdd(s2, T.Broadcast(0.1459102047050537), T.Broadcast(0.15334153951188417));
        R = T.MultiplyAdd(s2, R, T.Broadcast(0.18182799933341018));
        R = T.MultiplyAdd(s2, R, T.Broadcast(0.22222212696212634));
        R = T.MultiplyAdd(s2, R, T.Broadcast(0.2857142861282039));
        R = T.MultiplyAdd(s2, R, T.Broadcast(0.39999999999945957));
        R = T.MultiplyAdd(s2, R, T.Broadcast(0.6666666666666665));
        R *= s2;
        // 2s = f − f·s, and f·s = f²/2 − s·f²/2: so ln(1 + f) = f − (f²/2 − s·(f²/2 + R)).
        var half = f * f * T.Broadcast(0.5);
        var tail = T.MultiplyAdd(s, half + R, k * T.Broadcast(Ln2Low));
        return T.MultiplyAdd(k, T.Broadcast(Ln2High), f - (half - tail));
    }
}
