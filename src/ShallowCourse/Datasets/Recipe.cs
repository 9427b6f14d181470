using System.Globalization;

namespace ShallowCourse;

/// <summary>What the data sets' recipes have in common.</summary>
internal static class Recipe
{
    /// <summary>NumPy's <c>linspace</c>, with its order of operations: the same bits.</summary>
    public static double[] Linspace(double start, double stop, int count, bool endpoint = true)
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

    /// <exception cref="ArgumentOutOfRangeException">There are fewer examples than the recipe needs.</exception>
    public static void RequireExamples(int m, int least, int usual)
    {
        if (m < least)
        {
            throw new ArgumentOutOfRangeException(nameof(m), m, string.Create(
                CultureInfo.InvariantCulture,
                $"This data set needs m = {least} examples or more. Try its usual m = {usual}."));
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">The spread is negative, NaN or infinite.</exception>
    public static void RequireSpread(double spread, string name, double usual)
    {
        if (!double.IsFinite(spread) || spread < 0)
        {
            throw new ArgumentOutOfRangeException(name, spread, string.Create(
                CultureInfo.InvariantCulture,
                $"{name} must be 0 (none) or a positive, finite number. Try the usual {usual}."));
        }
    }
}
