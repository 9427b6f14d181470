using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <content>The exercises of lessons 4.1 to 5.1.</content>
public static partial class Check
{
    /// <summary>Equations 4.3 to 4.7: backward propagation and one step through any number of layers.</summary>
    /// <param name="stepDeep">(layers, caches, Y, α) → the layers after the step.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport StepDeep(
        Func<Layer[], LayerCache[], Matrix<double>, double, Layer[]> stepDeep, long? seed = null) =>
        StepDeepTask.Lesson.Check(stepDeep, seed);

    /// <summary>
    /// Equation 4.8: the layers of a network of tanh units, with weights that keep the signal's size.
    /// </summary>
    /// <param name="initDeep">(sizes, seed) → the layers.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport InitDeep(Func<int[], int, Layer[]> initDeep, long? seed = null) =>
        InitDeepTask.Lesson.Check(initDeep, seed);

    /// <summary>Equation 4.9: a training and a test set, scaled with what the training set says.</summary>
    /// <param name="splitScaled">(X, order, held) → both sets.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport SplitScaled(
        Func<Matrix<double>, int[], int, (Matrix<double> train, Matrix<double> test)> splitScaled,
        long? seed = null) =>
        SplitScaledTask.Lesson.Check(splitScaled, seed);

    /// <summary>Equation 4.11: the slope of J along every node of a graph.</summary>
    /// <param name="reverseSweep">(inputs, local slopes) → dJ/dv of every node.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport ReverseSweep(Func<int[][], double[][], double[]> reverseSweep, long? seed = null) =>
        ReverseSweepTask.Lesson.Check(reverseSweep, seed);

    /// <summary>Lesson 5.1: the heights of a contour plot, a row for each y and a column for each x.</summary>
    /// <param name="contourGrid">(f, xs, ys) → z, (ys, xs).</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport ContourGrid(
        Func<Func<double, double, double>, double[], double[], Matrix<double>> contourGrid, long? seed = null) =>
        ContourGridTask.Lesson.Check(contourGrid, seed);
}
