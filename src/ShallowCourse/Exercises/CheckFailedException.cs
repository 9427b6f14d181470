namespace ShallowCourse;

/// <summary>
/// Ends the cell of a check that did not pass, and only while nbgrader grades or validates (it sets
/// <c>NBGRADER_EXECUTION</c>): nbgrader scores a cell by whether it fails. In a learner's session a failed check
/// is a report.
/// </summary>
public sealed class CheckFailedException : Exception
{
    internal const string Variable = "NBGRADER_EXECUTION";

    internal CheckFailedException(CheckReport report)
        : this(report.Summary)
    {
        Report = report;
    }

    /// <summary>Creates the exception with a message that is complete in itself.</summary>
    /// <param name="message">Exercise and verdict, in one line.</param>
    public CheckFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">Exercise and verdict, in one line.</param>
    /// <param name="innerException">The cause.</param>
    public CheckFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with a general message.</summary>
    public CheckFailedException()
        : this("The check did not pass.")
    {
    }

    /// <summary>The whole report; null where the exception was not made by a check.</summary>
    public CheckReport? Report { get; }

    internal static bool IsWanted => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));
}
