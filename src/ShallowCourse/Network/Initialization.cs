using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Section 3.11: the parameters to start from. Biases start at 0 except in <see cref="Constant"/>: it is the random
/// weights that make hidden units differ. Random weights are drawn W1 first, row by row, from the generator given.
/// </summary>
public static class Initialization
{
    /// <summary>The course's factor for <see cref="Gaussian(LayerSizes, NumPyRandom, double)"/>.</summary>
    public const double DefaultScale = 0.01;

    /// <summary>All zeros, which keeps every hidden unit identical for ever: the lesson's bad example.</summary>
    /// <param name="sizes">n0, n1, n2.</param>
    /// <returns>Parameters of zeros.</returns>
    public static Parameters Zeros(LayerSizes sizes) => Constant(sizes, 0);

    /// <summary>One value everywhere, biases too. Any constant is as symmetric as zero.</summary>
    /// <param name="sizes">n0, n1, n2.</param>
    /// <param name="value">The value of every entry.</param>
    /// <returns>Parameters of that one value.</returns>
    public static Parameters Constant(LayerSizes sizes, double value)
    {
        Require.NotNull(sizes);
        Matrix<double> Filled(int rows, int columns) => Matrix<double>.Build.Dense(rows, columns, value);
        return new Parameters(
            W1: Filled(sizes.n1, sizes.n0), b1: Filled(sizes.n1, 1), W2: Filled(
                sizes.n2, sizes.n1), b2: Filled(sizes.n2, 1));
    }

    /// <summary>W = N(0, 1) · scale, b = 0: small weights keep tanh and σ on their steep part.</summary>
    /// <param name="sizes">n0, n1, n2.</param>
    /// <param name="random">The generator; the course uses seed 2.</param>
    /// <param name="scale">The standard deviation of the weights. Default 0.01.</param>
    /// <returns>W1 (n1, n0), b1 = 0, W2 (n2, n1), b2 = 0.</returns>
    public static Parameters Gaussian(LayerSizes sizes, NumPyRandom random, double scale = DefaultScale) =>
        Gaussian(sizes, random, scale, scale);

    /// <summary>He et al. 2015, for ReLU: the standard deviation of W[l] is √(2 / n[l−1]).</summary>
    /// <param name="sizes">n0, n1, n2.</param>
    /// <param name="random">The generator.</param>
    /// <returns>W1 (n1, n0), b1 = 0, W2 (n2, n1), b2 = 0.</returns>
    public static Parameters He(LayerSizes sizes, NumPyRandom random)
    {
        Require.NotNull(sizes);
        return Gaussian(sizes, random, Math.Sqrt(2.0 / sizes.n0), Math.Sqrt(2.0 / sizes.n1));
    }

    /// <summary>
    /// Glorot and Bengio 2010 in the course's form, for tanh: the standard deviation of W[l] is √(1 / n[l−1]).
    /// </summary>
    /// <param name="sizes">n0, n1, n2.</param>
    /// <param name="random">The generator.</param>
    /// <returns>W1 (n1, n0), b1 = 0, W2 (n2, n1), b2 = 0.</returns>
    public static Parameters Xavier(LayerSizes sizes, NumPyRandom random)
    {
        Require.NotNull(sizes);
        return Gaussian(sizes, random, Math.Sqrt(1.0 / sizes.n0), Math.Sqrt(1.0 / sizes.n1));
    }

    private static Parameters Gaussian(LayerSizes sizes, NumPyRandom random, double scale1, double scale2)
    {
        Require.NotNull(random);
        var zeros = Zeros(sizes);
        var W1 = random.Randn(sizes.n1, sizes.n0) * scale1; // (n1, n0)
        var W2 = random.Randn(sizes.n2, sizes.n1) * scale2; // (n2, n1)
        return new Parameters(W1, zeros.b1, W2, zeros.b2);
    }
}
