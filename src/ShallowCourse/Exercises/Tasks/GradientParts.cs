using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>What exercises on the six equations give to the learner's method, and look at in its answer.</summary>
internal static class GradientParts
{
    public static IReadOnlyList<ExerciseOutput> Outputs { get; } =
    [
        new("dW1", "(n1, n0)", "3.36", "dW1 = (1/m) dZ1 Xᵀ", "(n1, m)(m, n0) → (n1, n0)"),
        new("db1", "(n1, 1)", "3.37", "db1 = (1/m) · row sums of dZ1", "(n1, m) → (n1, 1)"),
        new("dW2", "(n2, n1)", "3.33", "dW2 = (1/m) dZ2 A1ᵀ", "(n2, m)(m, n1) → (n2, n1)"),
        new("db2", "(n2, 1)", "3.34", "db2 = (1/m) · row sums of dZ2", "(n2, m) → (n2, 1)"),
    ];

    /// <summary>One network's parameters, cache, examples and labels, handed to a method of all four.</summary>
    public static TestCase<T> Case<T>(RandomNetwork network, Activation hidden, Func<T, Given, Gradients?> run)
        where T : Delegate
    {
        var (p, cache) = (network.Parameters, network.Cache(hidden));
        return new TestCase<T>(
            [
                ("p.W1", p.W1), ("p.b1", p.b1), ("p.W2", p.W2), ("p.b2", p.b2), ("cache.Z1", cache.Z1),
                ("cache.A1", cache.A1), ("cache.Z2", cache.Z2), ("cache.A2", cache.A2), ("X", network.X),
                ("Y", network.Y),
            ],
            (method, i) =>
            {
                var given = new Given(
                    new Parameters(i[0], i[1], i[2], i[3]), new ForwardCache(i[4], i[5], i[6], i[7]), i[8], i[9]);
                var g = run(method, given);
                return Answer.Of(("dW1", g?.dW1), ("db1", g?.db1), ("dW2", g?.dW2), ("db2", g?.db2));
            })
        {
            Sizes = network.NamedSizes,
        };
    }

    /// <summary>What a backward pass is given.</summary>
    internal sealed record Given(Parameters Parameters, ForwardCache Cache, Matrix<double> X, Matrix<double> Y);
}
