using System.Runtime.CompilerServices;

namespace ShallowCourse;

/// <summary>The output unit over a block of examples: from Z2 to dZ2 and the loss.</summary>
internal static class OutputLayer
{
    /// <summary>
    /// More examples than this in a block and the product in <see cref="Run"/> could overflow: each factor is
    /// at most 2.
    /// </summary>
    public const int MaxExamples = 1000;

    /// <summary>A z2 whose loss and dZ2 for label 0 vanish (about 1e−308): fills the last vector up.</summary>
    public const double NoExample = -1000;

    /// <summary>
    /// Replaces each z2 by dz2 = σ(z2) − y (3.32) and returns the summed loss, Σ max(z, 0) − y z + log(1 + e) with
    /// e = e^(−|z|), which also gives σ. The logarithm is taken once for the block: q = Π(1 + eᵢ) − 1 grows
    /// by e (1 + q), as accurate as adding up logarithms, also where every e is tiny.
    /// </summary>
    /// <param name="z2">A whole number of vectors, at most <see cref="MaxExamples"/> long.</param>
    /// <param name="y">As long.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static double Run<T>(Span<double> z2, Span<double> y) where T : struct, ILanes<T>
    {
        ref var z2Start = ref z2[0];
        ref var yStart = ref y[..z2.Length][0];
        var zero = T.Broadcast(0);
        var one = T.Broadcast(1);
        var linear = zero;
        var q = zero;
        for (nuint i = 0; i < (nuint)z2.Length; i += (nuint)T.Count)
        {
            var z = T.Load(ref z2Start, i);
            var label = T.Load(ref yStart, i);
            var e = LaneMath.ExpNear(z | T.BroadcastBits(long.MinValue));
            T.Store(SigmoidLanes.FromExp(z, e) - label, ref z2Start, i);
            linear += T.MultiplySubtract(label, z, T.AtLeast(z, zero));
            q = T.MultiplyAdd(e, one + q, q);
        }

        return T.Sum(linear + LaneMath.Log1p(q));
    }
}
