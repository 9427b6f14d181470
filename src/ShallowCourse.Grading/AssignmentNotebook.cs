namespace ShallowCourse.Grading;

/// <summary>The pristine assignment: the notebook that was handed out, from the instructor's own copy.</summary>
internal sealed class AssignmentNotebook
{
    private const string SetupCell = "setup";

    private AssignmentNotebook(Notebook notebook, IReadOnlyList<AssignmentTask> tasks)
    {
        Notebook = notebook;
        Tasks = tasks;
    }

    public Notebook Notebook { get; }

    public IReadOnlyList<AssignmentTask> Tasks { get; }

    public double Points => Tasks.Sum(task => task.Points);

    /// <exception cref="NotebookFormatException">The file is no notebook.</exception>
    /// <exception cref="InvalidDataException">It holds no task, or a task without a check.</exception>
    public static AssignmentNotebook Read(string path) => Of(NotebookFile.Read(path));

    /// <exception cref="InvalidDataException">It holds no task, or a task without a check.</exception>
    public static AssignmentNotebook Of(Notebook notebook)
    {
        var tasks = notebook.CodeCells.Where(cell => cell.Id is { } id && ExerciseCode.IsExercise(id)).Select(cell =>
            new AssignmentTask(cell.Id!, cell, notebook.Find(cell.Id + ExerciseCode.CheckSuffix)
                ?? throw new InvalidDataException(
                    $"{notebook.Path}: got the exercise {cell.Id} without its check; expected a cell {cell.Id}"
                        + $"{ExerciseCode.CheckSuffix}."))).ToArray();
        return tasks.Length > 0
            ? new AssignmentNotebook(notebook, tasks)
            : throw new InvalidDataException(
                $"{notebook.Path}: got no exercise cell; expected ids such as ex-3-09-backward or assignment-backward. "
                    + "Is it the assignment?");
    }

    /// <summary>The assignment with every exercise solved.</summary>
    public Notebook Solved() => WithAnswers(ExerciseCode.Solution);

    /// <summary>What is handed out: stubs, no outputs, nbgrader's metadata.</summary>
    public Notebook Released()
    {
        var tests = Tasks.ToDictionary(task => task.Check.Id!, task => task);
        var cells = WithAnswers(ExerciseCode.Stub).Cells.Select(cell =>
            cell.Id is null ? cell
            : ExerciseCode.IsExercise(cell.Id) ? cell.AsAnswer(cell.Id)
            : tests.TryGetValue(cell.Id, out var task) ? cell.AsTest(cell.Id, task.Points)
            : cell);
        return NotebookCleaner.Clean(Notebook.WithCells([.. cells]));
    }

    /// <summary>
    /// Only what earns points: the setup, the answers, and the checks of some tasks. Checks are the pristine ones and
    /// name the
    /// library's own classes in full, so that a class of the same name in an answer does not stand in for them.
    /// </summary>
    public Notebook ForGrading(
        Func<string, string> answer, IReadOnlyCollection<AssignmentTask> answered,
        IReadOnlyCollection<AssignmentTask> graded)
    {
        List<NotebookCell> cells = [.. Notebook.CodeCells.Where(cell => cell.Id == SetupCell)];
        foreach (var task in Tasks)
        {
            if (answered.Contains(task))
            {
                cells.Add(task.Answer.WithSource(answer(task.Id)));
            }

            if (graded.Contains(task))
            {
                cells.Add(task.Check.WithSource($"global::ShallowCourse.{task.Check.Source.TrimStart()}"));
            }
        }
        return NotebookCleaner.Clean(Notebook.WithCells(cells));
    }

    private Notebook WithAnswers(Func<string, string?> code) =>
        Notebook.WithCells(
            [
                .. Notebook.Cells.Select(
                    cell => cell.Id is { } id && code(id) is { } source ? cell.WithSource(source) : cell)]);
}
