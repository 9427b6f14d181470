using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace ShallowCourse.Benchmarks;

/// <summary>A training problem of a given size; tanh hidden layer, sigmoid output, full batch.</summary>
internal sealed record Workload(string Name, int m, int n0, int n1)
{
    public const double Rate = 0.1;

    public static IReadOnlyList<Workload> All { get; } =
    [
        new("W1", 400, 2, 4), new("W2", 400, 2, 50), new("W3", 100_000, 2, 20), new("W4", 60_000, 784, 128), new(
            "W5", 1_000_000, 20, 64),
    ];

    /// <summary>Operations of an iteration besides tanh and exp: 4 n0 + 10 for each unit and example.</summary>
    public double FloatingPointOperations => (double)m * n1 * ((4 * n0) + 10);

    public override string ToString() => FormattableString.Invariant($"{Name}: m = {m:N0}, n0 = {n0}, n1 = {n1}");

    /// <summary>The numbers that Peers/peer.py makes: NumPy's generator, example after example.</summary>
    public (Matrix<double> X, Matrix<double> Y, Parameters Initial) Make()
    {
        var random = new NumPyRandom(3);
        var X = new DenseMatrix(n0, m, random.Randn(m * n0)); // column-major, so one example after the other
        var W1 = random.Randn(n1, n0) / Math.Sqrt(n0);
        var W2 = random.Randn(1, n1) / Math.Sqrt(n1);
        var Y = Matrix<double>.Build.Dense(1, m, (_, j) => X[0, j] * X[n0 - 1, j] > 0 ? 1 : 0);
        var build = Matrix<double>.Build;
        return (X, Y, new Parameters(W1, build.Dense(n1, 1), W2, build.Dense(1, 1)));
    }
}
