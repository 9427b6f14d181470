using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <content>The second exercises of sections 3.1 to 3.11: what was learned, used on something not shown.</content>
public static partial class Check
{
    /// <summary>Section 3.1, transfer: what the slopes of many parameters foretell together.</summary>
    /// <param name="totalChange">(slopes, moves) → the change of the loss.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport TotalChange(
        Func<double[], double[], double> totalChange, long? seed = null) =>
        TotalChangeTask.Lesson.Check(totalChange, seed);

    /// <summary>Section 3.2, transfer: the parameters of any number of layers.</summary>
    /// <param name="parameterCount">(n0, n1, …) → how many parameters.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport ParameterCount(
        Func<int[], int> parameterCount, long? seed = null) =>
        ParameterCountTask.Lesson.Check(parameterCount, seed);

    /// <summary>Equations 3.8 and 3.9, transfer: any number of layers, σ in all of them.</summary>
    /// <param name="forwardDeep">(W, b, x (n0, 1)) → the last layer's activations.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport ForwardDeep(
        Func<Matrix<double>[], Matrix<double>[], Matrix<double>, Matrix<double>> forwardDeep, long? seed = null) =>
        ForwardDeepTask.Lesson.Check(forwardDeep, seed);

    /// <summary>Section 3.4, transfer: each feature with mean 0 and deviation 1.</summary>
    /// <param name="standardise">(X (n0, m)) → (n0, m).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Standardise(
        Func<Matrix<double>, Matrix<double>> standardise, long? seed = null) =>
        StandardiseTask.Lesson.Check(standardise, seed);

    /// <summary>Section 3.5, transfer: each column divided by its sum.</summary>
    /// <param name="shares">(A (n, m)) → (n, m).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Shares(
        Func<Matrix<double>, Matrix<double>> shares, long? seed = null) =>
        SharesTask.Lesson.Check(shares, seed);

    /// <summary>Section 3.6, transfer: ln(1 + e^z), finite for every finite z.</summary>
    /// <param name="softplus">z → softplus(z).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Softplus(
        Func<double, double> softplus, long? seed = null) =>
        SoftplusTask.Lesson.Check(softplus, seed);

    /// <summary>Section 3.7, transfer: a first layer for standardised features as one for raw features.</summary>
    /// <param name="forRawInputs">(W1 (n1, n0), b1 (n1, 1), mean (n0, 1), deviation (n0, 1)) → W (n1, n0),
    /// b (n1, 1).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport ForRawInputs(
        Func<Matrix<double>, Matrix<double>, Matrix<double>, Matrix<double>, (Matrix<double> W, Matrix<double> b)>
            forRawInputs,
        long? seed = null) =>
        RawInputsTask.Lesson.Check(forRawInputs, seed);

    /// <summary>Section 3.8, transfer: the slope of z σ(z).</summary>
    /// <param name="swishSlope">z → g'(z).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport SwishSlope(
        Func<double, double> swishSlope, long? seed = null) =>
        SwishSlopeTask.Lesson.Check(swishSlope, seed);

    /// <summary>Section 3.9, transfer: the slopes of each example's loss along its features.</summary>
    /// <param name="inputSlopes">(p, cache, Y (n2, m)) → dX (n0, m).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport InputSlopes(
        Func<Parameters, ForwardCache, Matrix<double>, Matrix<double>> inputSlopes, long? seed = null) =>
        InputSlopesTask.Lesson.Check(inputSlopes, seed);

    /// <summary>Section 3.10, transfer: dz of a tanh output unit with half the squared error.</summary>
    /// <param name="outputSlope">(z, y) → dz.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport OutputSlope(
        Func<double, double, double> outputSlope, long? seed = null) =>
        TanhOutputTask.Lesson.Check(outputSlope, seed);

    /// <summary>Section 3.11, transfer: how many hidden units are different.</summary>
    /// <param name="differentUnits">(W1 (n1, n0), b1 (n1, 1)) → how many.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport DifferentUnits(
        Func<Matrix<double>, Matrix<double>, int> differentUnits, long? seed = null) =>
        DifferentUnitsTask.Lesson.Check(differentUnits, seed);
}
