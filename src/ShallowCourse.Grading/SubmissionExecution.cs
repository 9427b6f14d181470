using System.Globalization;

namespace ShallowCourse.Grading;

/// <summary>
/// The command line of the process that executes a submission:
/// <c>execute NOTEBOOK COPY --packages FILE --timeout SECONDS</c>.
/// </summary>
/// <param name="Notebook">What to run.</param>
/// <param name="Copy">Where the executed copy goes.</param>
/// <param name="Packages">What <see cref="ResolvedBefore"/> wrote.</param>
/// <param name="Timeout">For each cell.</param>
internal sealed record SubmissionExecution(string Notebook, string Copy, string Packages, TimeSpan Timeout)
{
    public const string CommandName = "execute";
    public const string PackagesOption = "--packages";
    public const string TimeoutOption = "--timeout";

    public IReadOnlyList<string> Arguments =>
    [
        CommandName, Notebook, Copy,
        PackagesOption, Packages,
        TimeoutOption, Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture),
    ];
}
