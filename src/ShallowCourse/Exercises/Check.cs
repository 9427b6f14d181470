using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// Checks of the lessons' exercises: hand over the method that you wrote, get a report that says what is right, and
/// which mistake it recognises in what is not. Add <c>.Hint()</c> or <c>.Solution()</c> to the report for help.
/// </summary>
/// <remarks>
/// The method is called with inputs of several sizes, made from a seed, on a thread of its own with limits of time and
/// memory. A loop without end is left to run in the background: ending a thread by force can end the process.
/// Environment: <c>SHALLOWCOURSE_SEED</c>, <c>SHALLOWCOURSE_TIME_LIMIT_SECONDS</c> (5),
/// <c>SHALLOWCOURSE_MEMORY_LIMIT_MB</c> (1024). No thread survives a stack overflow or <see
/// cref="Environment.Exit(int)"/>: grade strangers' code in a process of its own. A check never throws, except <see
/// cref="CheckFailedException"/> while nbgrader grades.
/// </remarks>
public static partial class Check
{
    /// <summary>Section 3.1: the steps of one round of learning, in an order in which each can be computed.</summary>
    /// <param name="steps">The lines of the exercise cell, moved.</param>
    /// <returns>The report. Several orders are right.</returns>
    public static CheckReport OrderSteps(IReadOnlyList<string> steps) => OrderTasks.Steps.Check(steps);

    /// <summary>Section 3.2: shapes and layer count.</summary>
    /// <param name="layerShapes">(X (n0, m), Y (n2, m), n1) → number of layers and the shapes as [rows,
    /// columns].</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport LayerShapes(
        Func<Matrix<double>, Matrix<double>, int, (
            int layers, int[] W1, int[] b1, int[] W2, int[] b2)> layerShapes, long? seed = null) =>
        LayerShapesTask.Lesson.Check(layerShapes, seed);

    /// <summary>Equations 3.8 to 3.10: one example through both layers, σ in both.</summary>
    /// <param name="forwardOne">(p, x (n0, 1)) → z1, a1 (n1, 1), z2, a2 (n2, 1).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport ForwardOne(
        Func<Parameters, Matrix<double>, (
            Matrix<double> z1, Matrix<double> a1, Matrix<double> z2,
            Matrix<double> a2)> forwardOne, long? seed = null) =>
        ForwardOneTask.Lesson.Check(forwardOne, seed);

    /// <summary>Equation 3.15: all examples through both layers, σ in both.</summary>
    /// <param name="forwardBatch">(p, X (n0, m)) → Z1, A1 (n1, m), Z2, A2 (n2, m).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport ForwardBatch(
        Func<Parameters, Matrix<double>, ForwardCache> forwardBatch, long? seed = null) =>
        ForwardBatchTask.Lesson.Check(forwardBatch, seed);

    /// <summary>Section 3.5: a bias spread over the examples.</summary>
    /// <param name="plusColumn">(Z (n, m), b (n, 1)) → (n, m).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport PlusColumn(
        Func<Matrix<double>, Matrix<double>, Matrix<double>> plusColumn, long? seed = null) =>
        PlusColumnTask.Lesson.Check(plusColumn, seed);

    /// <summary>Section 3.5: the sum over the examples.</summary>
    /// <param name="sumColumns">(dZ (n, m)) → (n, 1).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport SumColumns(Func<Matrix<double>, Matrix<double>> sumColumns, long? seed = null) =>
        SumColumnsTask.Lesson.Check(sumColumns, seed);

    /// <summary>Equations 3.18, 3.19, 3.22, 3.23: the four activation functions.</summary>
    /// <param name="sigmoid">z → a.</param>
    /// <param name="tanh">z → a.</param>
    /// <param name="relu">z → a.</param>
    /// <param name="leakyReLU">z → a.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Activations(
        Func<double, double> sigmoid, Func<double, double> tanh, Func<double, double> relu,
        Func<double, double> leakyReLU, long? seed = null) =>
        ActivationsTask.Lesson.Check(new FourFunctions(sigmoid, tanh, relu, leakyReLU), seed);

    /// <summary>Section 3.7: two linear layers as one, W' = W2 W1, b' = W2 b1 + b2.</summary>
    /// <param name="collapse">(W1 (n1, n0), b1 (n1, 1), W2 (n2, n1), b2 (n2, 1)) → W' (n2, n0), b' (n2, 1).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Collapse(
        Func<Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>, (
            Matrix<double> W, Matrix<double> b)> collapse, long? seed = null) =>
        CollapseTask.Lesson.Check(collapse, seed);

    /// <summary>Equations 3.25 and 3.27 and their two unnumbered companions: the four slopes.</summary>
    /// <param name="sigmoidSlope">z → g'(z).</param>
    /// <param name="tanhSlope">z → g'(z).</param>
    /// <param name="reluSlope">z → g'(z).</param>
    /// <param name="leakyReLUSlope">z → g'(z).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Derivatives(
        Func<double, double> sigmoidSlope, Func<double, double> tanhSlope, Func<double, double> reluSlope,
        Func<double, double> leakyReLUSlope, long? seed = null) =>
        DerivativesTask.Lesson.Check(new FourFunctions(sigmoidSlope, tanhSlope, reluSlope, leakyReLUSlope), seed);

    /// <summary>Equations 3.32 to 3.37, with tanh hidden units.</summary>
    /// <param name="backward">(p, cache, X (n0, m), Y (n2, m)) → dW1, db1, dW2, db2.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Backward(
        Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>, Gradients> backward, long? seed = null) =>
        BackwardTask.Lesson.Check(backward, seed);

    /// <summary>Equations 3.30 and 3.31: one step of gradient descent.</summary>
    /// <param name="update">(p, gradients, learningRate) → new parameters.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Update(Func<Parameters, Gradients, double, Parameters> update, long? seed = null) =>
        UpdateTask.Lesson.Check(update, seed);

    /// <summary>Section 3.9: the loop of gradient descent, with tanh hidden units.</summary>
    /// <param name="train">(X, Y, start, learningRate, iterations) → parameters and the cost
    /// before each update.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Train(
        Func<Matrix<double>, Matrix<double>, Parameters, double, int, (
            Parameters parameters, double[] costs)> train, long? seed = null) =>
        TrainTask.Lesson.Check(train, seed);

    /// <summary>Section 3.10: the derivation of dz = a − y, each line after those that it follows from.</summary>
    /// <param name="derivation">The lines of the exercise cell, moved.</param>
    /// <returns>The report. Several orders are right.</returns>
    public static CheckReport OrderDerivation(IReadOnlyList<string> derivation) =>
        OrderTasks.Derivation.Check(derivation);

    /// <summary>Section 3.10: slopes by central differences.</summary>
    /// <param name="gradCheck">(J, W) → the slopes of J at W, shaped like W.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport GradCheck(
        Func<Func<Matrix<double>, double>, Matrix<double>, Matrix<double>> gradCheck, long? seed = null) =>
        GradCheckTask.Lesson.Check(gradCheck, seed);

    /// <summary>Section 3.11: small Gaussian weights and zero biases.</summary>
    /// <param name="init">(n0, n1, n2, seed) → parameters.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Init(Func<int, int, int, long, Parameters> init, long? seed = null) =>
        InitTask.Lesson.Check(init, seed);
}
