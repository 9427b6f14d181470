namespace ShallowCourse;

/// <summary>
/// Lesson 4.2: the standard deviation that a layer's random weights start with, as a function of how many inputs
/// each of its units has (the fan-in, n[l−1]).
/// </summary>
public static class WeightScale
{
    /// <summary>Glorot and Bengio 2010 in the course's form, for tanh: √(1 / n[l−1]).</summary>
    /// <param name="fanIn">n[l−1].</param>
    /// <returns>The standard deviation.</returns>
    public static double Xavier(int fanIn) => Math.Sqrt(1.0 / fanIn);

    /// <summary>He et al. 2015, for ReLU: √(2 / n[l−1]).</summary>
    /// <param name="fanIn">n[l−1].</param>
    /// <returns>The standard deviation.</returns>
    public static double He(int fanIn) => Math.Sqrt(2.0 / fanIn);

    /// <summary>One scale for every layer, such as section 3.11's 0.01.</summary>
    /// <param name="scale">The standard deviation.</param>
    /// <returns>A function that gives it whatever the fan-in is.</returns>
    public static Func<int, double> Fixed(double scale) => _ => scale;
}
