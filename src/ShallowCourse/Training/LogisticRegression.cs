using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// The baseline: one sigmoid unit, no hidden layer (equations 3.1, 3.2, 3.38 and 3.39, over all examples at once).
/// </summary>
public static class LogisticRegression
{
    /// <summary>The default number of iterations.</summary>
    public const int DefaultIterations = 2_000;

    /// <summary>The default learning rate α.</summary>
    public const double DefaultLearningRate = 0.1;

    /// <summary>Equation 3.1 for every column: Z = wᵀ X + b.</summary>
    /// <param name="parameters">w (n0, 1) and b.</param>
    /// <param name="X">(n0, m).</param>
    /// <returns>Z, (1, m).</returns>
    /// <exception cref="ShapeException">w is not (n0, 1).</exception>
    public static Matrix<double> Z(LogisticParameters parameters, Matrix<double> X)
    {
        Require.NotNull(parameters);
        var w = parameters.w;
        Require.NotNull(X);
        Require.Shape(
            "Z = wᵀ X + b", w, X.RowCount, 1, "(n0, 1), a row for each row of X",
            "w is a column. Are the examples the columns of X?");
        return w.TransposeThisAndMultiply(X) + parameters.b;
    }

    /// <summary>Equation 3.2 for every column: A = σ(Z).</summary>
    /// <param name="parameters">w (n0, 1) and b.</param>
    /// <param name="X">(n0, m).</param>
    /// <returns>A, (1, m).</returns>
    /// <exception cref="ShapeException">w is not (n0, 1).</exception>
    public static Matrix<double> Probabilities(LogisticParameters parameters, Matrix<double> X) =>
        Activation.Sigmoid.Apply(Z(parameters, X));

    /// <summary>Label 1 where the probability is above 0.5, else 0.</summary>
    /// <param name="parameters">w (n0, 1) and b.</param>
    /// <param name="X">(n0, m).</param>
    /// <returns>(1, m), each entry 0 or 1.</returns>
    /// <exception cref="ShapeException">w is not (n0, 1).</exception>
    public static Matrix<double> Labels(LogisticParameters parameters, Matrix<double> X) =>
        Prediction.Labels(Probabilities(parameters, X));

    /// <summary>Equation 3.39 over m examples: dZ = A − Y, dw = (1/m) X dZᵀ, db = (1/m) Σ dZ.</summary>
    /// <param name="A">(1, m), the output.</param>
    /// <param name="X">(n0, m).</param>
    /// <param name="Y">(1, m), labels 0 or 1.</param>
    /// <returns>dw (n0, 1) and db.</returns>
    /// <exception cref="ShapeException">A or Y is not (1, m).</exception>
    public static LogisticGradients Backward(Matrix<double> A, Matrix<double> X, Matrix<double> Y)
    {
        Require.NotNull(X);
        Require.SameShape("dZ = A − Y", A, Y, "Both have one column for each example.");
        Require.Shape(
            "dw = (1/m) X dZᵀ, dZ = A − Y", A, 1, X.ColumnCount, "(1, m), a column for each column of X",
            "There is one output unit.");
        var dZ = A - Y; // (1, m)
        return new LogisticGradients(
            dw: X.TransposeAndMultiply(dZ) / dZ.ColumnCount, db: dZ.SumColumns()[0, 0] / dZ.ColumnCount);
    }

    /// <summary>Gradient descent from zero.</summary>
    /// <param name="X">(n0, m), finite.</param>
    /// <param name="Y">(1, m), labels 0 or 1.</param>
    /// <param name="iterations">Updates, at least 1. Default 2,000.</param>
    /// <param name="learningRate">α, above 0. Default 0.1.</param>
    /// <param name="cancellationToken">Stops the run between two iterations.</param>
    /// <returns>The trained parameters and every cost.</returns>
    /// <exception cref="ShapeException">X and Y do not belong together.</exception>
    /// <exception cref="ArgumentException">X holds NaN or ∞, or Y no label; the message says where.</exception>
    /// <exception cref="TrainingDivergedException">The cost stopped being finite.</exception>
    public static LogisticResult Train(
        Matrix<double> X,
        Matrix<double> Y,
        int iterations = DefaultIterations,
        double learningRate = DefaultLearningRate,
        CancellationToken cancellationToken = default)
    {
        Require.Finite(X, "Remove or replace that example.");
        Require.Labels(Y);
        Require.Shape(
            "J = (1/m) Σ L(A, Y)", Y, 1, X.ColumnCount, "(1, m)", "Y is a row with one label for each example.");
        Require.Positive(learningRate, "0.1 is a safe start.");
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, 1);
        var kernel = new LogisticKernel(X, Y);
        var costs = new double[iterations + 1];
        for (var iteration = 0; ; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LongCall.Pass(iteration, iterations);
            costs[iteration] = kernel.Propagate();
            if (!double.IsFinite(costs[iteration]))
            {
                throw new TrainingDivergedException(
                    iteration, FormattableString.Invariant($"the cost is {costs[iteration]}"));
            }

            if (iteration == iterations)
            {
                return new LogisticResult(kernel.ToParameters(), costs);
            }

            kernel.Update(learningRate);
        }
    }
}
