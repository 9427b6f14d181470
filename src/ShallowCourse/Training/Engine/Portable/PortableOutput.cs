using System.Runtime.Intrinsics;
using Pair = System.Runtime.Intrinsics.Vector128<double>;

namespace ShallowCourse;

/// <summary>One output unit over a block of examples: from Z2 to dZ2 and the loss.</summary>
internal static unsafe class PortableOutput
{
    /// <summary>
    /// Replaces each z2 by dz2 = σ(z2) − y (3.32) and returns the summed loss, Σ max(z, 0) − y z + log(1 + e) with
    /// e = e^(−|z|), which also gives σ. As in <see cref="OutputLayer"/> the logarithm is taken once for the block, of
    /// the product Π(1 + eᵢ).
    /// </summary>
    /// <param name="z2">A row of Z2.</param>
    /// <param name="y">A row of Y.</param>
    /// <param name="e">A row of scratch memory.</param>
    /// <param name="count">How many examples there are, at most <see cref="OutputLayer.MaxExamples"/>.</param>
    /// <param name="length">The length of the rows, a multiple of <see cref="VectorMath.Round"/>.</param>
    public static double Run(double* z2, double* y, double* e, int count, int length)
    {
        for (var i = count; i < length; i++)
        {
            z2[i] = OutputLayer.NoExample;
        }

        VectorMath.ExpOfMinusSize(z2, e, length);
        var loss = Loss(z2, y, e, length);
        PortableActivation.SigmoidOf(z2, e, length);
        RowMath.Subtract(z2, y, length);
        for (var i = count; i < length; i++)
        {
            z2[i] = 0;
        }

        return loss;
    }

    private static double Loss(double* z, double* y, double* e, int length)
    {
        var (zero, one) = (Pair.Zero, Vector128.Create(1.0));
        var linearA = zero;
        var linearB = zero;
        var productA = zero; // Π(1 + eᵢ) − 1
        var productB = zero;
        for (var end = z + length; z < end; z += 4, y += 4, e += 4)
        {
            var (za, zb) = (*(Pair*)z, *(Pair*)(z + 2));
            linearA += Vector128.ConditionalSelect(Vector128.LessThan(za, zero), zero, za) - (*(Pair*)y * za);
            linearB += Vector128.ConditionalSelect(Vector128.LessThan(zb, zero), zero, zb) - (*(Pair*)(y + 2) * zb);
            productA += *(Pair*)e * (one + productA);
            productB += *(Pair*)(e + 2) * (one + productB);
        }

        var linear = linearA + linearB;
        return linear.GetElement(0) + linear.GetElement(1)
            + VectorMath.Log1p(productA.GetElement(0)) + VectorMath.Log1p(productA.GetElement(1))
            + VectorMath.Log1p(productB.GetElement(0)) + VectorMath.Log1p(productB.GetElement(1));
    }
}
