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
    /// <summary>Section 3.2: the largest hidden layer that a number of parameters allows.</summary>
    /// <param name="hiddenUnits">(X (n0, m), Y (n2, m), most) → n1.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport HiddenUnits(
        Func<Matrix<double>, Matrix<double>, int, int> hiddenUnits, long? seed = null) =>
        HiddenUnitsTask.Assignment.Check(hiddenUnits, seed);

    /// <summary>Section 3.11, for ReLU: Gaussian weights of deviation √(2 / units before), zero biases.</summary>
    /// <param name="init">(n0, n1, n2, seed) → parameters.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Init(
        Func<int, int, int, long, Parameters> init, long? seed = null) =>
        InitHeTask.Assignment.Check(init, seed);

    /// <summary>Equation 3.15 with 3.22 and 3.21: ReLU in the hidden layer, σ in the output.</summary>
    /// <param name="forward">(p, X (n0, m)) → Z1, A1 (n1, m), Z2, A2 (n2, m).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Forward(
        Func<Parameters, Matrix<double>, ForwardCache> forward, long? seed = null) =>
        ForwardBatchTask.Assignment.Check(forward, seed);

    /// <summary>Equation 3.45 with a weight on label 1.</summary>
    /// <param name="computeCost">(A2 (n2, m), Y (n2, m), weight) → J.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Cost(
        Func<Matrix<double>, Matrix<double>, double, double> computeCost, long? seed = null) =>
        CostTask.Assignment.Check(computeCost, seed);

    /// <summary>Equations 3.32 to 3.37, for ReLU hidden units and the weighted cost.</summary>
    /// <param name="backward">(p, cache, X (n0, m), Y (n2, m), weight) → dW1, db1, dW2, db2.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Backward(
        Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>, double, Gradients> backward,
        long? seed = null) =>
        WeightedBackwardTask.Assignment.Check(backward, seed);

    /// <summary>Equations 3.30 and 3.31 with a learning rate that falls.</summary>
    /// <param name="update">(p, gradients, learningRate, decay, iteration) → new parameters.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Update(
        Func<Parameters, Gradients, double, double, int, Parameters> update, long? seed = null) =>
        FallingUpdateTask.Assignment.Check(update, seed);

    /// <summary>Section 3.9: the loop, with ReLU units, the weighted cost and a learning rate that falls.</summary>
    /// <param name="train">(X, Y, start, weight, learningRate, decay, iterations) → parameters and the cost
    /// before each update.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Train(
        Func<Matrix<double>, Matrix<double>, Parameters, double, double, double, int, (
            Parameters parameters, double[] costs)> train, long? seed = null) =>
        WeightedTrainTask.Assignment.Check(train, seed);

    /// <summary>Classes: for each example the row of its largest output.</summary>
    /// <param name="predict">(p, X (n0, m)) → (1, m), each entry 0 to n2 − 1.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Predict(
        Func<Parameters, Matrix<double>, Matrix<double>> predict, long? seed = null) =>
        PredictTask.Assignment.Check(predict, seed);
}
