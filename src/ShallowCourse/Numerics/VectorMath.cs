using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Pair = System.Runtime.Intrinsics.Vector128<double>;

namespace ShallowCourse;

/// <summary>
/// tanh, exp and log1p that have the same bits on every machine and in a browser: additions, multiplications and
/// divisions in a fixed order, none of them fused, where Math.Tanh and Math.Exp are whatever the platform brings.
/// Each is within 4 units in the last place of the true value.
/// </summary>
/// <remarks>
/// One series gives both tanh and exp: with 1 + t = h coth h, for |h| ≤ ln(2)/4, e^(2h) = (1 + t + h) / (1 + t − h).
/// make_vector_math.py, beside the golden values, derives its coefficients. Four vectors go side by side because an
/// interpreter keeps what a method computes in memory: each waits for its own last step, and not for its neighbour's.
/// </remarks>
internal static unsafe class VectorMath
{
    /// <summary>How many numbers one round of a loop takes: lengths are multiples of it.</summary>
    public const int Round = 8;

    // Adding 1.5·2⁵² to a small number rounds it to an integer, which then stands in the lowest bits.
    private const double Rounder = 6755399441055744.0;
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    // ln 2 in two parts; the first has zeros at its end, so that k·Ln2High is exact.
    private const double Ln2High = 0.6931471804855391;
    private const double Ln2Low = 7.440617110012397e-11;
    private const long BitsOfOne = 0x3FF0_0000_0000_0000;

    // t = h² (T1 + h² (T2 + …)).
    private const double T1 = 0.3333333333333333;
    private const double T2 = -0.02222222222209035;
    private const double T3 = 0.002116402075632095;
    private const double T4 = -0.00021163617817479433;
    private const double T5 = 2.1219180793213674e-05;

    /// <summary>
    /// tanh z in the place of z. With z = k ln(2)/2 + h and s = 2ᵏ, tanh z =
    /// ((s − 1)(1 + t) + (s + 1) h) / ((s + 1)(1 + t) + (s − 1) h), summed so that nothing cancels.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Tanh(double* z, int length)
    {
        var (low, high) = (Vector128.Create(-20.0), Vector128.Create(20.0)); // tanh 20 rounds to 1
        var perStep = Vector128.Create(2 * Log2E);
        var step = Vector128.Create(Ln2 / 2);
        var rounder = Vector128.Create(Rounder);
        var one = Vector128.Create(1.0);
        var bitsOfOne = Vector128.Create(BitsOfOne);
        var (t1, t2, t3) = (Vector128.Create(T1), Vector128.Create(T2), Vector128.Create(T3));
        var (t4, t5) = (Vector128.Create(T4), Vector128.Create(T5));
        for (var end = z + length; z < end; z += Round)
        {
            // The constant comes first: so Min and Max hand NaN on, on every processor and in every version of .NET.
            var ha = Vector128.Max(low, Vector128.Min(high, *(Pair*)z));
            var hb = Vector128.Max(low, Vector128.Min(high, *(Pair*)(z + 2)));
            var hc = Vector128.Max(low, Vector128.Min(high, *(Pair*)(z + 4)));
            var hd = Vector128.Max(low, Vector128.Min(high, *(Pair*)(z + 6)));
            var ka = (ha * perStep) + rounder;
            var kb = (hb * perStep) + rounder;
            var kc = (hc * perStep) + rounder;
            var kd = (hd * perStep) + rounder;
            ha -= (ka - rounder) * step;
            hb -= (kb - rounder) * step;
            hc -= (kc - rounder) * step;
            hd -= (kd - rounder) * step;
            var qa = ((ka.AsInt64() << 52) + bitsOfOne).AsDouble(); // s = 2ᵏ
            var qb = ((kb.AsInt64() << 52) + bitsOfOne).AsDouble();
            var qc = ((kc.AsInt64() << 52) + bitsOfOne).AsDouble();
            var qd = ((kd.AsInt64() << 52) + bitsOfOne).AsDouble();
            var sa = ha * ha;
            var sb = hb * hb;
            var sc = hc * hc;
            var sd = hd * hd;
            var ta = (sa * t5) + t4;
            var tb = (sb * t5) + t4;
            var tc = (sc * t5) + t4;
            var td = (sd * t5) + t4;
            ta = (ta * sa) + t3;
            tb = (tb * sb) + t3;
            tc = (tc * sc) + t3;
            td = (td * sd) + t3;
            ta = (ta * sa) + t2;
            tb = (tb * sb) + t2;
            tc = (tc * sc) + t2;
            td = (td * sd) + t2;
            ta = ((ta * sa) + t1) * sa;
            tb = ((tb * sb) + t1) * sb;
            tc = ((tc * sc) + t1) * sc;
            td = ((td * sd) + t1) * sd;
            var ma = qa - one;
            var mb = qb - one;
            var mc = qc - one;
            var md = qd - one;
            qa += one;
            qb += one;
            qc += one;
            qd += one;
            *(Pair*)z = (ma + ((qa * ha) + (ma * ta))) / (qa + ((ma * ha) + (qa * ta)));
            *(Pair*)(z + 2) = (mb + ((qb * hb) + (mb * tb))) / (qb + ((mb * hb) + (qb * tb)));
            *(Pair*)(z + 4) = (mc + ((qc * hc) + (mc * tc))) / (qc + ((mc * hc) + (qc * tc)));
            *(Pair*)(z + 6) = (md + ((qd * hd) + (md * td))) / (qd + ((md * hd) + (qd * td)));
        }
    }

    /// <summary>
    /// e = e^(−|z|), and e^(−708) for |z| beyond: from −|z| = k ln 2 + 2h, 2ᵏ (1 + t + h) / (1 + t − h).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ExpOfMinusSize(double* z, double* e, int length)
    {
        var minus = Vector128.Create(long.MinValue).AsDouble();
        var low = Vector128.Create(-708.0);
        var log2E = Vector128.Create(Log2E);
        var rounder = Vector128.Create(Rounder);
        var half = Vector128.Create(0.5);
        var (stepHigh, stepLow) = (Vector128.Create(Ln2High / 2), Vector128.Create(Ln2Low / 2));
        var one = Vector128.Create(1.0);
        var bitsOfOne = Vector128.Create(BitsOfOne);
        var (t1, t2, t3) = (Vector128.Create(T1), Vector128.Create(T2), Vector128.Create(T3));
        var (t4, t5) = (Vector128.Create(T4), Vector128.Create(T5));
        for (var end = e + length; e < end; e += 4, z += 4)
        {
            var ha = Vector128.Max(low, *(Pair*)z | minus);
            var hb = Vector128.Max(low, *(Pair*)(z + 2) | minus);
            var ka = (ha * log2E) + rounder;
            var kb = (hb * log2E) + rounder;
            var sa = ((ka.AsInt64() << 52) + bitsOfOne).AsDouble(); // 2ᵏ
            var sb = ((kb.AsInt64() << 52) + bitsOfOne).AsDouble();
            ka -= rounder;
            kb -= rounder;
            ha = (ha * half) - (ka * stepHigh) - (ka * stepLow);
            hb = (hb * half) - (kb * stepHigh) - (kb * stepLow);
            var qa = ha * ha;
            var qb = hb * hb;
            var ta = (qa * t5) + t4;
            var tb = (qb * t5) + t4;
            ta = (ta * qa) + t3;
            tb = (tb * qb) + t3;
            ta = (ta * qa) + t2;
            tb = (tb * qb) + t2;
            ta = ((ta * qa) + t1) * qa;
            tb = ((tb * qb) + t1) * qb;
            *(Pair*)e = sa * ((one + (ta + ha)) / (one + (ta - ha)));
            *(Pair*)(e + 2) = sb * ((one + (tb + hb)) / (one + (tb - hb)));
        }
    }

    /// <summary>ln(1 + x) for finite x ≥ 0.</summary>
    public static double Log1p(double x)
    {
        var u = 1 + x;
        return Log(u, lost: x - (u - 1));
    }

    /// <summary>ln u for a finite u &gt; 0 that is not denormal.</summary>
    public static double Log(double u) => Log(u, lost: 0);

    /// <summary>
    /// ln(u + lost), lost being what rounding u has lost. With u = 2ᵏ (1 + f), 1 + f between √½ and √2, and
    /// s = f / (2 + f), ln u = k ln 2 + 2s + 2s³/3 + 2s⁵/5 + …
    /// </summary>
    private static double Log(double u, double lost)
    {
        const long bitsOfRootHalf = 0x3FE6_A09E_667F_3BCD;
        var bits = BitConverter.DoubleToInt64Bits(u);
        var k = ((bits - bitsOfRootHalf + BitsOfOne) >> 52) - 1023;
        var f = BitConverter.Int64BitsToDouble(bits - (k << 52)) - 1;
        f += lost * BitConverter.Int64BitsToDouble(BitsOfOne - (k << 52));
        var s = f / (2 + f);
        var s2 = s * s;
        var R = (s2 * 0.1459102047050537) + 0.15334153951188417;
        R = (R * s2) + 0.18182799933341018;
        R = (R * s2) + 0.22222212696212634;
        R = (R * s2) + 0.2857142861282039;
        R = (R * s2) + 0.39999999999945957;
        R = (R * s2) + 0.6666666666666665;
        R *= s2;
        // 2s = f − f·s, and f·s = f²/2 − s·f²/2: so ln(1 + f) = f − (f²/2 − s·(f²/2 + R)).
        var half = f * f * 0.5;
        return (k * Ln2High) + (f - (half - ((s * (half + R)) + (k * Ln2Low))));
    }
}
