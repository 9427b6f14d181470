namespace ShallowCourse.Grading;

/// <summary>One task of an assignment: the cell that the learner fills in and the cell that checks it.</summary>
internal sealed record AssignmentTask(string Id, NotebookCell Answer, NotebookCell Check)
{
    public double Points => Check.Points();
}
