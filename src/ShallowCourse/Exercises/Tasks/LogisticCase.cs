using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>One unit with random parameters, and random examples for it.</summary>
internal sealed record LogisticCase(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
{
    /// <summary>Sizes that differ; one example; one feature; both alike, where a wrong shape goes through.</summary>
    private static readonly (int n0, int m)[] AllSizes = [(3, 5), (2, 6), (4, 1), (1, 4), (3, 3)];

    public LogisticParameters Parameters => new(w, b);

    public IReadOnlyList<(string Name, int Value)> NamedSizes => [("n0", X.RowCount), ("m", X.ColumnCount)];

    public static IReadOnlyList<LogisticCase> All(long seed)
    {
        var random = new NumPyRandom(seed);
        return [.. AllSizes.Select(size => Draw(random, size.n0, size.m))];
    }

    private static LogisticCase Draw(NumPyRandom random, int n0, int m) => new(
        random.Randn(n0, 1),
        random.NextGaussian(),
        random.Randn(n0, m),
        random.Rand(1, m).Map(u => u < 0.5 ? 0.0 : 1.0, Zeros.Include));
}
