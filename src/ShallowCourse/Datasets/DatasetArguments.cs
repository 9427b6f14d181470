using System.Globalization;

namespace ShallowCourse;

/// <summary>What a data set can be made with, told in one way.</summary>
internal static class DatasetArguments
{
    /// <exception cref="ArgumentOutOfRangeException">There are fewer examples than the data set needs.</exception>
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
