using System.Globalization;

namespace ShallowCourse;

/// <summary>How long a learner's method may run, for all cases together, and how much memory it may hold.</summary>
internal sealed record RunLimits(TimeSpan Time, long Bytes)
{
    public const string TimeVariable = "SHALLOWCOURSE_TIME_LIMIT_SECONDS";
    public const string MemoryVariable = "SHALLOWCOURSE_MEMORY_LIMIT_MB";

    /// <summary>Right answers take milliseconds and kilobytes.</summary>
    public static readonly RunLimits Default = new(TimeSpan.FromSeconds(5), 1024L << 20);

    /// <summary>The defaults, unless the environment says otherwise, as a grader's does.</summary>
    public static RunLimits FromEnvironment() => new(
        Number(TimeVariable) is { } seconds ? TimeSpan.FromSeconds(seconds) : Default.Time,
        Number(MemoryVariable) is { } megabytes ? (long)(megabytes * (1 << 20)) : Default.Bytes);

    private static double? Number(string variable) =>
        double.TryParse(
            Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture,
            out var value)
            && value > 0
            ? value
            : null;
}
