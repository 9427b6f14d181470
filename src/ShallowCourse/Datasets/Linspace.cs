namespace ShallowCourse;

/// <summary>Equally spaced numbers.</summary>
internal static class Linspace
{
    /// <summary>NumPy's <c>linspace</c>, with its order of operations: the same bits.</summary>
    public static double[] Of(double start, double stop, int count, bool endpoint = true)
    {
        var steps = endpoint ? count - 1 : count;
        var step = (stop - start) / Math.Max(steps, 1);
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = (i * step) + start;
        }

        if (endpoint && count > 1)
        {
            values[^1] = stop;
        }

        return values;
    }
}
