using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// The loss L of one example, −y log a − (1 − y) log(1 − a) with a = σ(z), and the cost J, its mean (3.45).
/// </summary>
public static class Cost
{
    /// <summary>
    /// L(σ(z), y) = max(z, 0) − y z + log(1 + e^(−|z|)), the cross-entropy of equation 3.4 without ever forming
    /// log(1 − σ(z)), which is −∞ from z = 37 on.
    /// </summary>
    /// <param name="z">The output unit before activation, any finite number.</param>
    /// <param name="y">The label, 0 or 1.</param>
    /// <returns>The loss, finite and at least 0 for y in 0..1.</returns>
    public static double Loss(double z, double y) =>
        Math.Max(z, 0) - (y * z) + SpecialFunctions.Log1p(Math.Exp(-Math.Abs(z)));

    /// <summary>Equation 3.45: J = (1/m) Σ L(a2, y), from Z2, never NaN or ∞ for finite input.</summary>
    /// <param name="Z2">(n2, m), the output layer before activation.</param>
    /// <param name="Y">(n2, m), labels 0 or 1.</param>
    /// <returns>J, the mean over the m examples of the loss summed over the output units.</returns>
    /// <exception cref="ShapeException">Z2 and Y differ in shape.</exception>
    public static double FromZ2(Matrix<double> Z2, Matrix<double> Y)
    {
        Require.SameShape(
            "J = (1/m) Σ L(σ(Z2), Y)", Z2, Y, "Y holds one label for each output unit and example, (n2, m).");
        var J = Sum(1) / Z2.ColumnCount;

        // The sum of the losses may exceed what a double holds where their mean does not.
        return double.IsFinite(J) ? J : Sum(1.0 / Z2.ColumnCount);

        double Sum(double share)
        {
            var sum = 0.0;
            for (var column = 0; column < Z2.ColumnCount; column++)
            {
                for (var row = 0; row < Z2.RowCount; row++)
                {
                    sum += share * Loss(Z2.At(row, column), Y.At(row, column));
                }
            }

            return sum;
        }
    }

    /// <summary>
    /// Equation 3.45 as the lecture writes it, from A2. Exact where 0 &lt; a &lt; 1; where a has rounded to 0 or 1
    /// on the wrong side the loss is ∞, so training uses <see cref="FromZ2"/>.
    /// </summary>
    /// <param name="A2">(n2, m), between 0 and 1.</param>
    /// <param name="Y">(n2, m), labels 0 or 1.</param>
    /// <returns>J. The term whose factor y or 1 − y is 0 counts as 0, never as NaN.</returns>
    /// <exception cref="ShapeException">A2 and Y differ in shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An entry of A2 is not in 0..1.</exception>
    public static double FromA2(Matrix<double> A2, Matrix<double> Y)
    {
        Require.SameShape(
            "J = (1/m) Σ L(A2, Y)", A2, Y, "Y holds one label for each output unit and example, (n2, m).");
        if (A2.Find(a => !(a >= 0 && a <= 1), Zeros.Include) is { } outside)
        {
            throw new ArgumentOutOfRangeException(
                nameof(A2),
                FormattableString.Invariant(
                    $"A2 holds {outside.Item3}, expected probabilities from 0 to 1. Was Z2 passed instead of A2?"));
        }

        var sum = 0.0;
        for (var column = 0; column < A2.ColumnCount; column++)
        {
            for (var row = 0; row < A2.RowCount; row++)
            {
                sum += LossOfProbability(A2.At(row, column), Y.At(row, column));
            }
        }

        return sum / A2.ColumnCount;
    }

    private static double LossOfProbability(double a, double y)
    {
        var ifOne = y == 0 ? 0 : y * Math.Log(a);
        var ifZero = y == 1 ? 0 : (1 - y) * SpecialFunctions.Log1p(-a);
        return -(ifOne + ifZero);
    }
}
