using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// A random network with random examples, from which cases are made. Its cache is consistent: A1 is g(Z1), A2 is σ(Z2).
/// </summary>
internal sealed record RandomNetwork(LayerSizes Sizes, int m, Parameters Parameters, Matrix<double> X, Matrix<double> Y)
{
    /// <summary>
    /// Sizes (n0, n1, n2, m): all different, so that no forgotten transpose passes; fewer examples than units, where
    /// a bias added along the wrong axis is silent; the course's one output; a single example; and all alike,
    /// where a mistake in the shapes goes through and shows its numbers.
    /// </summary>
    private static readonly (int n0, int n1, int n2, int m)[] AllSizes =
        [(3, 4, 2, 5), (5, 4, 3, 2), (2, 4, 1, 6), (3, 5, 2, 1), (3, 3, 3, 3)];

    public IReadOnlyList<(string Name, int Value)> NamedSizes =>
        [("n0", Sizes.n0), ("n1", Sizes.n1), ("n2", Sizes.n2), ("m", m)];

    public ForwardCache Cache(Activation hidden) => ForwardPropagation.Run(Parameters, X, hidden);

    public static IReadOnlyList<RandomNetwork> All(long seed)
    {
        var random = new NumPyRandom(seed);
        return [.. AllSizes.Select(size => Draw(random, new LayerSizes(size.n0, size.n1, size.n2), size.m))];
    }

    private static RandomNetwork Draw(NumPyRandom random, LayerSizes sizes, int m)
    {
        // Biases too: an answer that forgets them has to differ.
        var parameters = new Parameters(
            random.Randn(sizes.n1, sizes.n0), random.Randn(sizes.n1, 1), random.Randn(
                sizes.n2, sizes.n1), random.Randn(sizes.n2, 1));
        return new RandomNetwork(
            sizes, m, parameters, random.Randn(sizes.n0, m),
            random.Rand(sizes.n2, m).Map(u => u < 0.5 ? 0.0 : 1.0, Zeros.Include));
    }
}
