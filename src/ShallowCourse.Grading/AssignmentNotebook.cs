using System.Text.RegularExpressions;

namespace ShallowCourse.Grading;

/// <summary>The pristine assignment: the notebook that was handed out, from the instructor's own copy.</summary>
internal sealed partial class AssignmentNotebook
{
    /// <summary>The cell of the lines that only try an answer.</summary>
    public const string TriesSuffix = "-tries";

    private const string SetupCell = "setup";

    private AssignmentNotebook(Notebook notebook, IReadOnlyList<AssignmentTask> tasks)
    {
        Notebook = notebook;
        Tasks = tasks;
        Setup = CellParts.Of(notebook.Find(SetupCell)?.Source ?? "");
    }

    public Notebook Notebook { get; }

    public IReadOnlyList<AssignmentTask> Tasks { get; }

    /// <summary>The imports and packages that every answer has.</summary>
    public CellParts Setup { get; }

    public double Points => Tasks.Sum(task => task.Points);

    /// <exception cref="NotebookFormatException">The file is no notebook.</exception>
    /// <exception cref="InvalidDataException">It holds no task, or a task without a check.</exception>
    public static AssignmentNotebook Read(string path) => Of(NotebookFile.Read(path));

    /// <exception cref="InvalidDataException">It holds no task, or a task without a check.</exception>
    public static AssignmentNotebook Of(Notebook notebook)
    {
        var tasks = notebook.CodeCells.Where(cell => cell.Id is { } id && ExerciseCode.IsExercise(id)).Select(cell =>
            new AssignmentTask(
                cell.Id!, TitleOf(notebook, cell.Id!), cell, notebook.Find(cell.Id + ExerciseCode.CheckSuffix)
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

    /// <summary>Whether a cell is one of the assignment's answers or checks.</summary>
    public bool IsTaskCell(string id) => Tasks.Any(task => task.Id == id || task.Check.Id == id);

    /// <summary>Only what earns points: the setup, the answers, and their checks.</summary>
    public Notebook ForGrading(
        Func<string, string> answer, IReadOnlyCollection<AssignmentTask> answered,
        IReadOnlyCollection<AssignmentTask> graded) =>
        Graded(
            [.. answered.Select(task => NotebookCell.Code(task.Id, answer(task.Id)))], graded, seed: null);

    /// <summary>
    /// The setup, then cells of answers and what they need, and behind each answer the pristine check. A check names
    /// the library's own classes in full, so that a class of the same name in an answer does not stand in for them, and
    /// the seed, so that no answer can change it.
    /// </summary>
    public Notebook Graded(
        IEnumerable<NotebookCell> cells, IReadOnlyCollection<AssignmentTask> graded, long? seed)
    {
        List<NotebookCell> all = [.. Notebook.CodeCells.Where(cell => cell.Id == SetupCell)];
        var open = graded.ToList();
        NotebookCell[] given = [.. cells];
        for (var i = 0; i < given.Length; i++)
        {
            all.Add(given[i]);
            // The lines that try an answer stand between it and its check.
            var id = given[i].Id!;
            id = id.EndsWith(TriesSuffix, StringComparison.Ordinal) ? id[..^TriesSuffix.Length] : id;
            var isLast = i + 1 == given.Length || given[i + 1].Id != id + TriesSuffix;
            if (isLast && open.Find(task => task.Id == id) is { } task)
            {
                all.Add(task.Check.WithSource(CheckCall(task, seed)));
                open.Remove(task);
            }
        }

        all.AddRange(open.Select(task => task.Check.WithSource(CheckCall(task, seed))));
        return NotebookCleaner.Clean(Notebook.WithCells(all));
    }

    private static string CheckCall(AssignmentTask task, long? seed)
    {
        var call = $"global::ShallowCourse.{task.Check.Source.Trim()}";
        return seed is null || !HasSeed(task) ? call : FormattableString.Invariant($"{call[..^1]}, seed: {seed})");
    }

    /// <summary>An order of lines is judged without cases.</summary>
    internal static bool HasSeed(AssignmentTask task) =>
        !task.Check.Source.Contains(".Order", StringComparison.Ordinal) && task.Check.Source.TrimEnd().EndsWith(')');

    private static string TitleOf(Notebook notebook, string id) =>
        notebook.Find(id + "-prompt")?.Source.Split('\n')[0] is { } line
        && Heading().Match(line) is { Success: true } match
            ? match.Groups[1].Value
            : id;

    [GeneratedRegex(@"^#+\s+(.*?)\s*(?:\(\d+ points?\))?\s*$")]
    private static partial Regex Heading();

    private Notebook WithAnswers(Func<string, string?> code) =>
        Notebook.WithCells(
            [
                .. Notebook.Cells.Select(
                    cell => cell.Id is { } id && code(id) is { } source ? cell.WithSource(source) : cell)]);
}
