using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>What logistic regression learns.</summary>
/// <param name="w">(n0, 1), a weight for each feature.</param>
/// <param name="b">The bias, one number.</param>
public sealed record LogisticParameters(Matrix<double> w, double b)
{
    /// <summary>All zeros: harmless here, where there are no hidden units to keep identical (section 3.11).</summary>
    /// <param name="n0">Features, at least 1.</param>
    /// <returns>w = 0, b = 0.</returns>
    public static LogisticParameters Zeros(int n0) => new(Matrix<double>.Build.Dense(n0, 1), 0);

    /// <summary>The shape of w and the value of b.</summary>
    /// <returns>For example "w (2, 1), b 1.5".</returns>
    public override string ToString() => FormattableString.Invariant($"w {w.Shape()}, b {b:G6}");
}
