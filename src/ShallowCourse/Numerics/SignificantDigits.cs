using System.Globalization;

namespace ShallowCourse;

/// <summary>Numbers short enough to be read.</summary>
internal static class SignificantDigits
{
    /// <summary>The nearest number of so many decimal digits; whole numbers stay as they are.</summary>
    public static double Round(double value, int digits)
    {
        if (value == 0 || !double.IsFinite(value) || (value == Math.Floor(value) && Math.Abs(value) < 1e15))
        {
            return value;
        }

        return double.Parse(value.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
