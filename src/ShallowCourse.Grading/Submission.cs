namespace ShallowCourse.Grading;

/// <summary>
/// What a learner handed in: the answers by exercise, wherever and however often they stand in the file.
/// </summary>
internal sealed class Submission
{
    private readonly IReadOnlyDictionary<string, string> _answers;

    private Submission(string name, IReadOnlyDictionary<string, string> answers, string? problem)
    {
        Name = name;
        _answers = answers;
        Problem = problem;
    }

    /// <summary>The file's name without extension, with its folders where whole folders are graded.</summary>
    public string Name { get; }

    /// <summary>Why nothing could be read; null for a readable file.</summary>
    public string? Problem { get; }

    public static Submission Read(string path, string name)
    {
        try
        {
            return Of(NotebookFile.Read(path), name);
        }
        catch (Exception problem)
            when (problem is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            return new Submission(
                name, new Dictionary<string, string>(),
                problem.Message.Replace(path, Path.GetFileName(path), StringComparison.Ordinal));
        }
    }

    /// <summary>
    /// A cell is an answer by its id, or by nbgrader's grade_id where a front end dropped the ids. Where copying left
    /// several
    /// cells of one id, the last that differs from the stub counts.
    /// </summary>
    public static Submission Of(Notebook notebook, string name)
    {
        var answers = notebook.CodeCells
            .Select(cell => (Id: IdOf(cell), cell.Source))
            .Where(cell => cell.Id is not null)
            .GroupBy(cell => cell.Id!, cell => cell.Source)
            .ToDictionary(
                group => group.Key,
                group => group.LastOrDefault(source => !IsUntouched(group.Key, source)) ?? group.First());
        return new Submission(
            name, answers, answers.Count == 0 ? "It holds no cell of the assignment: is it the right notebook?" : null);
    }

    /// <summary>The learner's code, or the stub where there is none.</summary>
    public string Answer(string id) => _answers.GetValueOrDefault(id) ?? ExerciseCode.Stub(id)!;

    private static string? IdOf(NotebookCell cell) =>
        cell.Id is { } id && ExerciseCode.IsExercise(id) ? id
        : cell.GradeId() is { } gradeId && ExerciseCode.IsExercise(gradeId) ? gradeId
        : null;

    private static bool IsUntouched(string id, string source) =>
        source.ReplaceLineEndings("\n").Trim() == ExerciseCode.Stub(id)!.Trim();
}
