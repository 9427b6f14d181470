using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>
/// A network with examples and labels; biases are not zero and weights not small, so that every term shows.
/// </summary>
internal sealed record NetworkCase(Parameters Parameters, Matrix<double> X, Matrix<double> Y, string Name)
{
    // ReLU and leaky ReLU have no slope at 0: a step of 1e-5 in a parameter must not take a Z1 across.
    private const double AwayFromCorner = 1e-3;

    /// <summary>
    /// Sizes from 1 to 8, no two equal, so that no missing transpose and no wrong axis fits by chance.
    /// </summary>
    public static Arbitrary<NetworkCase> Any { get; } = Gen
        .Zip(Gen.Shuffle(Enumerable.Range(1, 8)), Gen.Choose(0, int.MaxValue))
        .Select(drawn => Of(drawn.Item1[0], drawn.Item1[1], drawn.Item1[2], drawn.Item1[3], drawn.Item2))
        .Where(network => NaiveNetwork.Z1(network).Enumerate().All(z => Math.Abs(z) > AwayFromCorner))
        .ToArbitrary();

    public static NetworkCase Of(int n0, int n1, int n2, int m, int seed)
    {
        var random = new NumPyRandom(seed);
        return new NetworkCase(
            new Parameters(
                W1: random.Randn(n1, n0), b1: random.Randn(n1, 1), W2: random.Randn(n2, n1), b2: random.Randn(n2, 1)),
            X: random.Randn(n0, m),
            Y: random.Rand(n2, m).Map(u => u > 0.5 ? 1.0 : 0.0),
            Name: FormattableString.Invariant($"n0 = {n0}, n1 = {n1}, n2 = {n2}, m = {m}, seed {seed}"));
    }

    public override string ToString() => Name;
}
