using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>From a trained network's output to labels, and from labels to the share that is right.</summary>
public static class Prediction
{
    /// <summary>An output above this is label 1.</summary>
    public const double Threshold = 0.5;

    /// <summary>ŷ = A2 for each example.</summary>
    /// <param name="parameters">Trained parameters.</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="hidden">g1, as in training.</param>
    /// <returns>(n2, m), between 0 and 1.</returns>
    /// <exception cref="ShapeException">X does not have n0 rows.</exception>
    public static Matrix<double> Probabilities(Parameters parameters, Matrix<double> X, Activation hidden) =>
        ForwardPropagation.Run(parameters, X, hidden).A2;

    /// <summary>Label 1 where ŷ is above 0.5, else 0.</summary>
    /// <param name="parameters">Trained parameters.</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="hidden">g1, as in training.</param>
    /// <returns>(n2, m), each entry 0 or 1.</returns>
    /// <exception cref="ShapeException">X does not have n0 rows.</exception>
    public static Matrix<double> Labels(Parameters parameters, Matrix<double> X, Activation hidden) =>
        Labels(Probabilities(parameters, X, hidden));

    /// <summary>Label 1 where the probability is above 0.5, else 0.</summary>
    /// <param name="A2">(n2, m), between 0 and 1.</param>
    /// <returns>(n2, m), each entry 0 or 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="A2"/> is null.</exception>
    public static Matrix<double> Labels(Matrix<double> A2)
    {
        Require.NotNull(A2);
        return A2.Map(a => a > Threshold ? 1.0 : 0.0, Zeros.Include);
    }

    /// <summary>The share of examples whose every label is right.</summary>
    /// <param name="labels">(n2, m), predicted labels.</param>
    /// <param name="Y">(n2, m), true labels.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ShapeException">The two differ in shape.</exception>
    public static double Accuracy(Matrix<double> labels, Matrix<double> Y)
    {
        Require.SameShape("accuracy", labels, Y, "Compare labels with labels, one column for each example.");
        var right = 0;
        for (var column = 0; column < Y.ColumnCount; column++)
        {
            right += labels.Column(column).Equals(Y.Column(column)) ? 1 : 0;
        }

        return (double)right / Y.ColumnCount;
    }
}
