using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Gradient descent on the whole training set (section 3.9).</summary>
public static class Trainer
{
    /// <summary>
    /// Repeats forward propagation (3.15), cost (3.45), backward propagation (3.32 to 3.37) and update (3.30, 3.31).
    /// </summary>
    /// <remarks>
    /// What runs is the engine of this folder: the same equations in one pass over the examples, with vectors and
    /// threads. On the flower with n1 = 4 its costs equal those of the equations, called one after the other, to 1e-14
    /// until about iteration 7,700. Near 7,800 the cost jumps, and rounding decides how: from there the two differ in
    /// the fourth digit (0.2178 and 0.2179 after 10,000), and so do processors with vectors of other widths. The
    /// number of threads changes nothing.
    /// </remarks>
    /// <param name="X">(n0, m), finite.</param>
    /// <param name="Y">(n2, m), labels 0 or 1.</param>
    /// <param name="initial">The parameters to start from; left as they are.</param>
    /// <param name="options">How to train; null stands for the defaults.</param>
    /// <param name="cancellationToken">Stops the run between two iterations.</param>
    /// <returns>The trained parameters, every cost, and the snapshots asked for.</returns>
    /// <exception cref="ShapeException">X, Y and the parameters do not belong together.</exception>
    /// <exception cref="ArgumentException">X or a parameter holds NaN or ∞, or Y no label; the
    /// message says where.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="TrainingDivergedException">A parameter stopped being finite.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TrainingResult Train(
        Matrix<double> X,
        Matrix<double> Y,
        Parameters initial,
        TrainingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Require.NotNull(initial);
        options ??= new TrainingOptions();
        options.Validate();
        var sizes = initial.Sizes;
        Require.Product("Z1 = W1 X + b1", initial.W1, X, "W1 has one column for each feature, a row of X.");
        Require.Shape(
            "J = (1/m) Σ L(A2, Y)", Y, sizes.n2, X.ColumnCount, "(n2, m)", "Y has one column for each example.");
        Require.Finite(X, "Remove or replace that example.");
        Require.Labels(Y);
        Require.Finite(initial.W1, "Initialise again.");
        Require.Finite(initial.b1, "Initialise again.");
        Require.Finite(initial.W2, "Initialise again.");
        Require.Finite(initial.b2, "Initialise again.");
        return Portability.IsOn ? PortableTraining.Run(X, Y, initial, options, cancellationToken)
            : FusedTraining.CanRun(sizes) ? FusedTraining.Run(X, Y, initial, options, cancellationToken)
            : EquationTraining.Run(X, Y, initial, options, cancellationToken);
    }
}
