using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ShallowCourse.Benchmarks;

/// <summary>What one core can do, in operations a second, on data in its first-level cache.</summary>
internal sealed record MachineRates(double FloatingPoint, double Tanh, double Exp)
{
    private const int Length = 2048;
    private const int Repetitions = 400;
    private const int Tries = 8;

    /// <summary>
    /// No iteration can be faster: all multiplications, tanh and exp at full speed, and nothing else.
    /// </summary>
    public double Floor(Workload workload) =>
        (workload.FloatingPointOperations / FloatingPoint)
        + ((double)workload.m * workload.n1 / Tanh)
        + (workload.m / Exp);

    public static MachineRates Measure<T>() where T : struct, ILanes<T>
    {
        var x = new AlignedBuffer(Length);
        var y = new AlignedBuffer(Length);
        for (var i = 0; i < Length; i++)
        {
            x.Span[i] = (6.0 * i / Length) - 3;
        }

        const int multiplyAdds = 12;
        return new MachineRates(
            FloatingPoint: 2.0 * multiplyAdds * Length / Seconds(() => RunMultiplyAdd<T>(x.Span)),
            Tanh: Length / Seconds(() => RunTanh<T>(x.Span, y.Span)),
            Exp: Length / Seconds(() => RunExp<T>(x.Span, y.Span)));
    }

    private static double Seconds(Action work)
    {
        var best = double.PositiveInfinity;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Repetitions; i++)
            {
                work();
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds / Repetitions);
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunMultiplyAdd<T>(Span<double> x) where T : struct, ILanes<T>
    {
        T a = T.Broadcast(x[0]), b = T.Broadcast(1e-9);
        T s0 = a, s1 = a, s2 = a, s3 = a, s4 = a, s5 = a, s6 = a, s7 = a, s8 = a, s9 = a, s10 = a, s11 = a;
        for (var i = 0; i < x.Length; i += T.Count)
        {
            s0 = T.MultiplyAdd(a, b, s0);
            s1 = T.MultiplyAdd(a, b, s1);
            s2 = T.MultiplyAdd(a, b, s2);
            s3 = T.MultiplyAdd(a, b, s3);
            s4 = T.MultiplyAdd(a, b, s4);
            s5 = T.MultiplyAdd(a, b, s5);
            s6 = T.MultiplyAdd(a, b, s6);
            s7 = T.MultiplyAdd(a, b, s7);
            s8 = T.MultiplyAdd(a, b, s8);
            s9 = T.MultiplyAdd(a, b, s9);
            s10 = T.MultiplyAdd(a, b, s10);
            s11 = T.MultiplyAdd(a, b, s11);
        }

        T.Store(s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9 + s10 + s11, ref x[Length - T.Count], 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunTanh<T>(Span<double> x, Span<double> y) where T : struct, ILanes<T>
    {
        for (nuint i = 0; i < (nuint)x.Length; i += (nuint)T.Count)
        {
            T.Store(LaneMath.Tanh(T.Load(ref x[0], i)), ref y[0], i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunExp<T>(Span<double> x, Span<double> y) where T : struct, ILanes<T>
    {
        for (nuint i = 0; i < (nuint)x.Length; i += (nuint)T.Count)
        {
            T.Store(LaneMath.ExpNear(T.Load(ref x[0], i)), ref y[0], i);
        }
    }
}
