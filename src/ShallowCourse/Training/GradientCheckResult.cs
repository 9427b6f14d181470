using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Two sets of slopes side by side.</summary>
public sealed record GradientCheckResult
{
    /// <summary>Pairs them up.</summary>
    /// <param name="analytic">From backward propagation.</param>
    /// <param name="numeric">From central differences.</param>
    /// <exception cref="ShapeException">A pair differs in shape.</exception>
    public GradientCheckResult(Gradients analytic, Gradients numeric)
    {
        Require.NotNull(analytic);
        Require.NotNull(numeric);
        Analytic = analytic;
        Numeric = numeric;
        var differences = new[]
        {
            Difference("dW1", analytic.dW1, numeric.dW1), Difference("db1", analytic.db1, numeric.db1),
            Difference("dW2", analytic.dW2, numeric.dW2), Difference("db2", analytic.db2, numeric.db2),
        };
        // Math.Max keeps NaN; LINQ's Max would skip it and call a gradient of NaN right.
        MaxDifference = differences.SelectMany(difference => difference.Enumerate()).Select(Math.Abs)
            .Aggregate(0.0, Math.Max);
        RelativeDifference = Norm(differences) / Math.Max(
            Norm(analytic.dW1, analytic.db1, analytic.dW2, analytic.db2)
                + Norm(numeric.dW1, numeric.db1, numeric.dW2, numeric.db2),
            double.Epsilon);
    }

    /// <summary>The slopes by backward propagation.</summary>
    public Gradients Analytic { get; }

    /// <summary>The slopes by central differences.</summary>
    public Gradients Numeric { get; }

    /// <summary>The largest |analytic − numeric| of all entries; NaN if one of them is.</summary>
    public double MaxDifference { get; }

    /// <summary>
    /// ‖analytic − numeric‖ / (‖analytic‖ + ‖numeric‖): below about 1e-7 when the gradients are right.
    /// </summary>
    public double RelativeDifference { get; }

    /// <summary>Both differences.</summary>
    /// <returns>For example "largest difference 3.1E-11, relative 2.4E-10".</returns>
    public override string ToString() =>
        FormattableString.Invariant($"largest difference {MaxDifference:0.0E+0}, relative {RelativeDifference:0.0E+0}");

    private static Matrix<double> Difference(string name, Matrix<double> analytic, Matrix<double> numeric)
    {
        Require.SameShape(name, analytic, numeric, "foo and dfoo have one shape.");
        return analytic - numeric;
    }

    private static double Norm(params Matrix<double>[] matrices) =>
        Math.Sqrt(matrices.Sum(matrix => matrix.Enumerate().Sum(value => value * value)));
}
