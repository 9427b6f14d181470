using System.Runtime.Intrinsics;
using Pair = System.Runtime.Intrinsics.Vector128<double>;

namespace ShallowCourse;

/// <summary>
/// The activations of the hidden layer over all its entries at once. The slope is taken from a = g(z), which is stored,
/// rather than from z, which is not.
/// </summary>
internal static unsafe class PortableActivation
{
    /// <summary>A1 = g1(Z1) in the place of Z1.</summary>
    /// <param name="hidden">g1.</param>
    /// <param name="z">Z1.</param>
    /// <param name="scratch">As long; what it held is lost.</param>
    /// <param name="length">A multiple of <see cref="VectorMath.Round"/>.</param>
    public static void Apply(Activation hidden, double* z, double* scratch, int length)
    {
        switch (hidden)
        {
            case Tanh:
                VectorMath.Tanh(z, length);
                break;
            case Sigmoid:
                VectorMath.ExpOfMinusSize(z, scratch, length);
                SigmoidOf(z, scratch, length);
                break;
            case ReLU:
                ReLUOf(z, length);
                break;
            case LeakyReLU:
                LeakyReLUOf(z, length);
                break;
            case Identity:
                break;
            default:
                throw new NotSupportedException($"No portable kernel for {hidden.Name}.");
        }
    }

    /// <summary>dZ1 = dA1 ∘ g1'(Z1) (3.35) in the place of dA1.</summary>
    /// <param name="hidden">g1.</param>
    /// <param name="d">dA1.</param>
    /// <param name="a">A1.</param>
    /// <param name="length">A multiple of <see cref="VectorMath.Round"/>.</param>
    public static void TimesSlope(Activation hidden, double* d, double* a, int length)
    {
        switch (hidden)
        {
            case Tanh:
                TimesTanhSlope(d, a, length);
                break;
            case Sigmoid:
                TimesSigmoidSlope(d, a, length);
                break;
            case ReLU:
                TimesCornerSlope(0, d, a, length);
                break;
            case LeakyReLU:
                TimesCornerSlope(LeakyReLU.Leak, d, a, length);
                break;
        }
    }

    /// <summary>σ(z) with e = e^(−|z|): 1 / (1 + e) for z above 0, else e / (1 + e).</summary>
    public static void SigmoidOf(double* z, double* e, int length)
    {
        var (zero, one) = (Pair.Zero, Vector128.Create(1.0));
        for (var end = z + length; z < end; z += 4, e += 4)
        {
            var (za, zb) = (*(Pair*)z, *(Pair*)(z + 2));
            var (ea, eb) = (*(Pair*)e, *(Pair*)(e + 2));
            *(Pair*)z = Vector128.ConditionalSelect(Vector128.GreaterThan(za, zero), one, ea) / (one + ea);
            *(Pair*)(z + 2) = Vector128.ConditionalSelect(Vector128.GreaterThan(zb, zero), one, eb) / (one + eb);
        }
    }

    /// <summary>max(0, z), and NaN for NaN.</summary>
    private static void ReLUOf(double* z, int length)
    {
        var zero = Pair.Zero;
        for (var end = z + length; z < end; z += 4)
        {
            var (a, b) = (*(Pair*)z, *(Pair*)(z + 2));
            *(Pair*)z = Vector128.ConditionalSelect(Vector128.LessThan(a, zero), zero, a);
            *(Pair*)(z + 2) = Vector128.ConditionalSelect(Vector128.LessThan(b, zero), zero, b);
        }
    }

    /// <summary>max(0.01 z, z).</summary>
    private static void LeakyReLUOf(double* z, int length)
    {
        var (zero, leak) = (Pair.Zero, Vector128.Create(LeakyReLU.Leak));
        for (var end = z + length; z < end; z += 4)
        {
            var (a, b) = (*(Pair*)z, *(Pair*)(z + 2));
            *(Pair*)z = Vector128.ConditionalSelect(Vector128.GreaterThan(a, zero), a, a * leak);
            *(Pair*)(z + 2) = Vector128.ConditionalSelect(Vector128.GreaterThan(b, zero), b, b * leak);
        }
    }

    /// <summary>d (1 − a²), equation 3.27.</summary>
    private static void TimesTanhSlope(double* d, double* a, int length)
    {
        var one = Vector128.Create(1.0);
        for (var end = d + length; d < end; d += 4, a += 4)
        {
            var (p, q) = (*(Pair*)a, *(Pair*)(a + 2));
            *(Pair*)d *= one - (p * p);
            *(Pair*)(d + 2) *= one - (q * q);
        }
    }

    /// <summary>d · a (1 − a), equation 3.25.</summary>
    private static void TimesSigmoidSlope(double* d, double* a, int length)
    {
        for (var end = d + length; d < end; d += 4, a += 4)
        {
            var (p, q) = (*(Pair*)a, *(Pair*)(a + 2));
            *(Pair*)d *= p - (p * p);
            *(Pair*)(d + 2) *= q - (q * q);
        }
    }

    /// <summary>d where a is above 0, else d times the slope below the corner.</summary>
    private static void TimesCornerSlope(double below, double* d, double* a, int length)
    {
        var (zero, slope) = (Pair.Zero, Vector128.Create(below));
        for (var end = d + length; d < end; d += 4, a += 4)
        {
            var (p, q) = (*(Pair*)d, *(Pair*)(d + 2));
            *(Pair*)d = Vector128.ConditionalSelect(Vector128.GreaterThan(*(Pair*)a, zero), p, p * slope);
            *(Pair*)(d + 2) = Vector128.ConditionalSelect(Vector128.GreaterThan(*(Pair*)(a + 2), zero), q, q * slope);
        }
    }
}
