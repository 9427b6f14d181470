namespace ShallowCourse.Grading;

/// <summary>How one task of one submission was judged.</summary>
/// <param name="Task">The exercise's id.</param>
/// <param name="Points">Earned.</param>
/// <param name="MaximumPoints">What it is worth.</param>
/// <param name="Status">The check's word, such as passed, failed or not-attempted; or what stopped it.</param>
/// <param name="Mistakes">Names of the mistakes that were recognised.</param>
/// <param name="Message">The report as text.</param>
/// <param name="Html">The report as the learner would have seen it, if there is one.</param>
/// <param name="Answer">The learner's code.</param>
internal sealed record TaskGrade(
    string Task, double Points, double MaximumPoints, string Status, IReadOnlyList<string> Mistakes, string Message,
    string? Html, string Answer)
{
    public const string Passed = "passed";

    /// <summary>Wrong only because another answer, which it calls, is wrong: the points are given.</summary>
    public const string Following = "following";

    /// <summary>What was done to the code before it was judged.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
