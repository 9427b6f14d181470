using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Section 3.10: are the gradients of backward propagation the slopes of the cost? Compared, entry by entry, with
/// central differences (J(θ + ε) − J(θ − ε)) / 2ε, whose error shrinks with ε².
/// </summary>
public static class GradientCheck
{
    /// <summary>ε: small enough for the ε² error, large enough for rounding. Errors here are about 5e-11.</summary>
    public const double DefaultEpsilon = 1e-5;

    /// <summary>The slopes of the cost by central differences: two forward passes for each parameter.</summary>
    /// <param name="parameters">Where to take the slopes; left as they are.</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="Y">(n2, m).</param>
    /// <param name="hidden">g1.</param>
    /// <param name="epsilon">ε, above 0. Default 1e-5.</param>
    /// <returns>Numeric estimates with the shapes of the parameters.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not above 0.</exception>
    public static Gradients CentralDifferences(
        Parameters parameters, Matrix<double> X, Matrix<double> Y, Activation hidden, double epsilon = DefaultEpsilon)
    {
        Require.NotNull(parameters);
        Require.Positive(epsilon, "1e-5 balances truncation against rounding.");
        var moved = parameters.Copy();
        double J() => Cost.FromZ2(ForwardPropagation.Run(moved, X, hidden).Z2, Y);
        return new Gradients(
            dW1: Slopes(moved.W1, J, epsilon),
            db1: Slopes(moved.b1, J, epsilon),
            dW2: Slopes(moved.W2, J, epsilon),
            db2: Slopes(moved.b2, J, epsilon));
    }

    /// <summary>Compares gradients, by default those of backward propagation, with central differences.</summary>
    /// <param name="parameters">Where to compare.</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="Y">(n2, m).</param>
    /// <param name="hidden">g1.</param>
    /// <param name="gradients">The gradients to check; null stands for <see cref="BackwardPropagation.Run"/>'s.</param>
    /// <param name="epsilon">ε, above 0. Default 1e-5.</param>
    /// <returns>Both sets of slopes and how far apart they are.</returns>
    /// <exception cref="ShapeException">A gradient does not have the shape of its parameter.</exception>
    public static GradientCheckResult Run(
        Parameters parameters,
        Matrix<double> X,
        Matrix<double> Y,
        Activation hidden,
        Gradients? gradients = null,
        double epsilon = DefaultEpsilon)
    {
        var numeric = CentralDifferences(parameters, X, Y, hidden, epsilon);
        gradients ??= BackwardPropagation.Run(parameters, ForwardPropagation.Run(parameters, X, hidden), X, Y, hidden);
        return new GradientCheckResult(gradients, numeric);
    }

    private static Matrix<double> Slopes(Matrix<double> parameter, Func<double> cost, double epsilon)
    {
        var slopes = Matrix<double>.Build.Dense(parameter.RowCount, parameter.ColumnCount);
        for (var row = 0; row < parameter.RowCount; row++)
        {
            for (var column = 0; column < parameter.ColumnCount; column++)
            {
                var original = parameter.At(row, column);
                parameter.At(row, column, original + epsilon);
                var above = cost();
                parameter.At(row, column, original - epsilon);
                var below = cost();
                parameter.At(row, column, original); // restored, or every later slope is taken elsewhere
                slopes.At(row, column, (above - below) / (2 * epsilon));
            }
        }

        return slopes;
    }
}
