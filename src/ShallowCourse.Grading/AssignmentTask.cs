namespace ShallowCourse.Grading;

/// <summary>One task of an assignment: the cell that the learner fills in and the cell that checks it.</summary>
/// <param name="Id">The exercise's.</param>
/// <param name="Title">The heading above it; the id where there is none.</param>
/// <param name="Answer">Filled in by the learner.</param>
/// <param name="Check">Earns the points.</param>
internal sealed record AssignmentTask(string Id, string Title, NotebookCell Answer, NotebookCell Check)
{
    public double Points => Check.Points();

    /// <summary>What the answer is called: an answer that lost its id is found by it.</summary>
    public IReadOnlyList<string> Methods { get; } =
        [.. CellParts.Of(Answer.Source).Declarations.SelectMany(item => item.Names)];
}
