using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <content>The exercises of the primer, sections 2.1 to 2.18.</content>
public static partial class Check
{
    /// <summary>Equations 2.2 to 2.5: the mean log loss of one unit over all examples.</summary>
    /// <param name="logisticCost">(w (n0, 1), b, X (n0, m), Y (1, m)) → J.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport LogisticCost(
        Func<Matrix<double>, double, Matrix<double>, Matrix<double>, double> logisticCost, long? seed = null) =>
        LogisticCostTask.Lesson.Check(logisticCost, seed);

    /// <summary>Equation 2.7: gradient descent with two parameters.</summary>
    /// <param name="descend">(∂J/∂w, ∂J/∂b, w, b, learningRate, steps) → where the walk ends.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Descend(
        Func<
            Func<double, double, double>,
            Func<double, double, double>,
            double,
            double,
            double,
            int,
            (double w, double b)> descend,
        long? seed = null) =>
        DescendTask.Lesson.Check(descend, seed);

    /// <summary>Equation 2.8: height divided by width.</summary>
    /// <param name="triangleSlope">(f, a, width) → the slope from a to a + width.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport TriangleSlope(
        Func<Func<double, double>, double, double, double> triangleSlope, long? seed = null) =>
        TriangleSlopeTask.Lesson.Check(triangleSlope, seed);

    /// <summary>Equations 2.11 and 2.12, on the graph u = ab, v = a + c, J = 2uv.</summary>
    /// <param name="twoPaths">(a, b, c) → J and its slopes.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport TwoPaths(
        Func<double, double, double, (double J, double du, double dv, double da, double db, double dc)> twoPaths,
        long? seed = null) =>
        TwoPathsTask.Lesson.Check(twoPaths, seed);

    /// <summary>Equations 2.16 to 2.18: the slopes of logistic regression.</summary>
    /// <param name="logisticSlopes">(w (n0, 1), b, X (n0, m), Y (1, m)) → dw (n0, 1) and db.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport LogisticSlopes(
        Func<
            Matrix<double>,
            double,
            Matrix<double>,
            Matrix<double>,
            (Matrix<double> dw, double db)> logisticSlopes,
        long? seed = null) =>
        LogisticSlopesTask.Lesson.Check(logisticSlopes, seed);

    /// <summary>Equation 2.19: the shape of left + right, by NumPy's rule.</summary>
    /// <param name="broadcastShape">(left, right) → the shape, or an empty array if they do not fit.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport BroadcastShape(Func<int[], int[], int[]> broadcastShape, long? seed = null) =>
        BroadcastShapeTask.Lesson.Check(broadcastShape, seed);

    /// <summary>Section 2.17: the mean of a list, to try a notebook with.</summary>
    /// <param name="mean">Values → their mean.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport Mean(Func<double[], double> mean, long? seed = null) =>
        MeanTask.Lesson.Check(mean, seed);

    /// <summary>Equations 2.20 to 2.22: the logarithm of the probability of all labels.</summary>
    /// <param name="logLikelihood">(ŷ, y) → log P.</param>
    /// <include file="SeedParameter.xml" path="doc/*"/>
    /// <returns>The report.</returns>
    public static CheckReport LogLikelihood(Func<double[], double[], double> logLikelihood, long? seed = null) =>
        LogLikelihoodTask.Lesson.Check(logLikelihood, seed);
}
