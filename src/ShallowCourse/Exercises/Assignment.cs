using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Checks of the assignment's tasks, planar data classification from scratch: as <see cref="Check"/>, with points of
/// its own and progress of its own.
/// </summary>
/// <remarks>
/// Limits, seeds and exceptions are those of <see cref="Check"/>.
/// </remarks>
public static class Assignment
{
    /// <summary>Section 3.2: shapes and layer count.</summary>
    /// <param name="layerShapes">(X (n0, m), Y (n2, m), n1) → number of layers and the shapes as [rows,
    /// columns].</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport LayerShapes(
        Func<Matrix<double>, Matrix<double>, int, (
            int layers, int[] W1, int[] b1, int[] W2, int[] b2)> layerShapes, long? seed = null) =>
        LayerShapesTask.Assignment.Check(layerShapes, seed);

    /// <summary>Section 3.11: small Gaussian weights and zero biases.</summary>
    /// <param name="init">(n0, n1, n2, seed) → parameters.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Init(Func<int, int, int, long, Parameters> init, long? seed = null) =>
        InitTask.Assignment.Check(init, seed);

    /// <summary>Equation 3.15 with 3.20 and 3.21: tanh in the hidden layer, σ in the output.</summary>
    /// <param name="forward">(p, X (n0, m)) → Z1, A1 (n1, m), Z2, A2 (n2, m).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Forward(Func<Parameters, Matrix<double>, ForwardCache> forward, long? seed = null) =>
        ForwardBatchTask.Assignment.Check(forward, seed);

    /// <summary>Equation 3.45: the mean cross-entropy.</summary>
    /// <param name="computeCost">(A2 (n2, m), Y (n2, m)) → J.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Cost(Func<Matrix<double>, Matrix<double>, double> computeCost, long? seed = null) =>
        CostTask.Assignment.Check(computeCost, seed);

    /// <summary>Equations 3.32 to 3.37, with tanh hidden units.</summary>
    /// <param name="backward">(p, cache, X (n0, m), Y (n2, m)) → dW1, db1, dW2, db2.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Backward(
        Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>, Gradients> backward, long? seed = null) =>
        BackwardTask.Assignment.Check(backward, seed);

    /// <summary>Equations 3.30 and 3.31: one step of gradient descent.</summary>
    /// <param name="update">(p, gradients, learningRate) → new parameters.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Update(Func<Parameters, Gradients, double, Parameters> update, long? seed = null) =>
        UpdateTask.Assignment.Check(update, seed);

    /// <summary>Section 3.9: the loop of gradient descent, with tanh hidden units.</summary>
    /// <param name="train">(X, Y, start, learningRate, iterations) → parameters and the cost
    /// before each update.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Train(
        Func<Matrix<double>, Matrix<double>, Parameters, double, int, (
            Parameters parameters, double[] costs)> train, long? seed = null) =>
        TrainTask.Assignment.Check(train, seed);

    /// <summary>Labels: 1 where the output is above 0.5, else 0.</summary>
    /// <param name="predict">(p, X (n0, m)) → (n2, m), each entry 0 or 1.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Predict(Func<Parameters, Matrix<double>, Matrix<double>> predict, long? seed = null) =>
        PredictTask.Assignment.Check(predict, seed);
}
