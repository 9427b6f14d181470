using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Gradient descent on the whole training set, for any number of layers (lesson 4.1).</summary>
public static class DeepTrainer
{
    /// <summary>
    /// Repeats <see cref="DeepNetwork.Forward"/>, the cost, <see cref="DeepNetwork.Backward"/> and
    /// <see cref="DeepNetwork.Step"/>.
    /// </summary>
    /// <remarks>
    /// What runs is <see cref="DeepKernel"/>: the same equations over rows of examples, with the same bits on every
    /// machine and in a page, where MathNet's matrices would take many times as long.
    /// </remarks>
    /// <param name="X">(n[0], m), finite.</param>
    /// <param name="Y">(n[L], m), labels 0 or 1.</param>
    /// <param name="start">The network to start from; left as it is.</param>
    /// <param name="options">How to train; null stands for the defaults.</param>
    /// <param name="cancellationToken">Stops the run between two iterations.</param>
    /// <returns>The trained network and every cost.</returns>
    /// <exception cref="ShapeException">X, Y and the network do not belong together.</exception>
    /// <exception cref="ArgumentException">X or a parameter holds NaN or ∞, or Y no label.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="TrainingDivergedException">A cost or a parameter stopped being finite.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DeepResult Train(
        Matrix<double> X,
        Matrix<double> Y,
        DeepNetwork start,
        DeepTrainingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Require.NotNull(start);
        options ??= new DeepTrainingOptions();
        options.Validate();
        Require.Product("Z[1] = W[1] X + b[1]", start.Layers[0].W, X, "W[1] has one column for each row of X.", "W[1]");
        Require.Shape(
            "J = (1/m) Σ L(A[L], Y)", Y, start.Sizes[^1], X.ColumnCount, "(n[L], m)",
            "Y has one column for each example.");
        Require.Finite(X, "Remove or replace that example.");
        Require.Labels(Y);
        foreach (var layer in start.Layers)
        {
            Require.Finite(layer.W, "Initialise again.");
            Require.Finite(layer.b, "Initialise again.");
        }

        return Run(new DeepKernel(X, Y, start), options, cancellationToken);
    }

    private static DeepResult Run(DeepKernel kernel, DeepTrainingOptions options, CancellationToken cancellationToken)
    {
        var costs = new double[options.Iterations + 1];
        var snapshots = new List<(int Iteration, DeepNetwork Network)>();
        for (var iteration = 0; ; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LongCall.Pass(iteration, options.Iterations);
            costs[iteration] = kernel.Propagate();
            if (!double.IsFinite(costs[iteration]))
            {
                throw new TrainingDivergedException(
                    iteration, FormattableString.Invariant($"the cost is {costs[iteration]}"));
            }

            var isLast = iteration == options.Iterations;
            if (options.SnapshotEvery > 0 && (isLast || iteration % options.SnapshotEvery == 0))
            {
                snapshots.Add((iteration, kernel.ToNetwork()));
            }

            if (isLast)
            {
                return new DeepResult(Finite(kernel.ToNetwork(), iteration), costs, snapshots);
            }

            kernel.Update(options.LearningRate, options.WeightDecay);
        }
    }

    // A saturated unit keeps the cost finite even when its weights are not.
    private static DeepNetwork Finite(DeepNetwork network, int iteration)
    {
        for (var l = 0; l < network.Layers.Count; l++)
        {
            var layer = network.Layers[l];
            if (!layer.W.ForAll(double.IsFinite, Zeros.Include) || !layer.b.ForAll(double.IsFinite, Zeros.Include))
            {
                throw new TrainingDivergedException(
                    iteration, FormattableString.Invariant($"a parameter of layer {l + 1} is not finite"));
            }
        }

        return network;
    }
}
