namespace ShallowCourse.Grading;

/// <summary>
/// What a learner handed in: the answers by exercise, wherever and however often they stand in the file, and what they
/// need of the other cells.
/// </summary>
internal sealed class Submission
{
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _remarks = new(StringComparer.Ordinal);

    private Submission(string name, string? problem)
    {
        Name = name;
        Problem = problem;
    }

    /// <summary>The file's name without extension, with its folders where whole folders are graded.</summary>
    public string Name { get; }

    /// <summary>Why nothing could be read, and what to ask the learner for; null for a readable file.</summary>
    public string? Problem { get; private set; }

    /// <summary>What concerns the whole file.</summary>
    public IReadOnlyList<string> Remarks => RemarksOn("");

    /// <summary><c>using</c> lines that the assignment's setup does not have.</summary>
    public IReadOnlyList<string> Usings { get; private set; } = [];

    /// <summary>Answers and what they need, in the learner's order.</summary>
    public IReadOnlyList<SubmittedCell> Cells { get; private set; } = [];

    public static Submission Read(string path, string name, AssignmentNotebook assignment)
    {
        try
        {
            return StrangeFile.Problem(path) is { } problem
                ? new Submission(name, problem)
                : Of(NotebookFile.Read(path), name, assignment);
        }
        catch (Exception problem)
            when (problem is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            return new Submission(
                name, problem.Message.Replace(path, Path.GetFileName(path), StringComparison.Ordinal));
        }
    }

    /// <summary>
    /// A cell is an answer by its id, or by nbgrader's grade_id where a front end dropped the ids, or by the method
    /// that it declares where both are gone. Where copying left several cells of one id, the last that differs from the
    /// stub counts.
    /// </summary>
    public static Submission Of(Notebook notebook, string name, AssignmentNotebook assignment)
    {
        var submission = new Submission(name, null);
        var cells = notebook.CodeCells.Select(cell => (Cell: cell, Parts: CellParts.Of(cell.Source))).ToArray();
        var taken = new Dictionary<NotebookCell, AssignmentTask>();
        foreach (var task in assignment.Tasks)
        {
            var named = cells.Where(item => IdOf(item.Cell) == task.Id).ToArray();
            var own = named.LastOrDefault(item => !IsUntouched(task.Id, item.Cell.Source));
            var found = own.Cell is not null ? own : named.FirstOrDefault();
            if (own.Cell is null && ByMethods(cells, task) is { Cell: not null } other)
            {
                found = other;
                submission.Remark(task.Id, GradingTexts.Format("found-by-method", string.Join(", ", task.Methods)));
            }

            if (found.Cell is not null)
            {
                taken[found.Cell] = task;
                submission._answers[task.Id] = found.Cell.Source;
            }
        }

        if (taken.Count == 0)
        {
            submission.Problem = GradingTexts.Format("not-the-assignment");
            return submission;
        }

        submission.Arrange(cells, taken, assignment);
        return submission;
    }

    /// <summary>The learner's code, or the stub where there is none.</summary>
    public string Answer(string id) => _answers.GetValueOrDefault(id) ?? ExerciseCode.Stub(id)!;

    public IReadOnlyList<string> RemarksOn(string id) => _remarks.GetValueOrDefault(id) ?? [];

    public void Remark(string id, string text)
    {
        if (!_remarks.TryGetValue(id, out var remarks))
        {
            _remarks[id] = remarks = [];
        }

        remarks.Add(text);
    }

    private void Arrange(
        IReadOnlyList<(NotebookCell Cell, CellParts Parts)> cells, Dictionary<NotebookCell, AssignmentTask> taken,
        AssignmentNotebook assignment)
    {
        Usings = [.. cells.SelectMany(item => item.Parts.Usings).Distinct().Except(assignment.Setup.Usings)];
        var packages = cells.SelectMany(item => item.Parts.Packages).Distinct();
        foreach (var package in packages.Except(assignment.Setup.Packages))
        {
            Remark("", GradingTexts.Format("package-left-out", package));
        }

        var others = cells.Where(item => !taken.ContainsKey(item.Cell) && (item.Cell.Id is null
            || !assignment.IsTaskCell(item.Cell.Id))).ToDictionary(item => item.Cell, item => item.Parts.Declarations);
        var answered = taken.Values.SelectMany(task => task.Methods).ToHashSet(StringComparer.Ordinal);
        Declaration[] offered = [.. others.Values.SelectMany(item => item)];
        HashSet<Declaration> needed = [];
        foreach (var (cell, task) in taken)
        {
            var helpers = Closure(CellParts.Of(cell.Source).Needs, offered, answered);
            needed.UnionWith(helpers);
            if (helpers.Where(item => item.IsMethod).SelectMany(item => item.Names).ToArray() is { Length: > 0 } names)
            {
                Remark(task.Id, GradingTexts.Format("taken-along", string.Join(", ", names)));
            }
        }

        List<SubmittedCell> arranged = [];
        foreach (var (cell, _) in cells)
        {
            if (taken.TryGetValue(cell, out var task))
            {
                arranged.Add(new SubmittedCell(task, cell.Source));
            }
            else if (others.TryGetValue(cell, out var declarations))
            {
                arranged.AddRange(
                    declarations.Where(needed.Contains).Select(item => new SubmittedCell(null, item.Source)));
            }
        }

        Cells =
        [
            .. arranged,
            .. assignment.Tasks.Except(taken.Values).Select(task => new SubmittedCell(task, Answer(task.Id))),
        ];
    }

    private static List<Declaration> Closure(
        IEnumerable<string> names, IReadOnlyList<Declaration> offered, HashSet<string> answered)
    {
        List<Declaration> found = [];
        var open = new Queue<string>(names.Except(answered));
        while (open.TryDequeue(out var name))
        {
            foreach (var declaration in offered.Where(item => item.Names.Contains(name) && !found.Contains(item)))
            {
                found.Add(declaration);
                foreach (var next in declaration.Needs.Except(answered))
                {
                    open.Enqueue(next);
                }
            }
        }

        return found;
    }

    private static (NotebookCell Cell, CellParts Parts) ByMethods(
        IEnumerable<(NotebookCell Cell, CellParts Parts)> cells, AssignmentTask task) =>
        cells.LastOrDefault(item => IdOf(item.Cell) is null && task.Methods.All(item.Parts.Declares)
            && !IsUntouched(task.Id, item.Cell.Source));

    private static string? IdOf(NotebookCell cell) =>
        cell.Id is { } id && ExerciseCode.IsExercise(id) ? id
        : cell.GradeId() is { } gradeId && ExerciseCode.IsExercise(gradeId) ? gradeId
        : null;

    private static bool IsUntouched(string id, string source) =>
        source.ReplaceLineEndings("\n").Trim() == ExerciseCode.Stub(id)!.Trim();
}

/// <summary>A cell to be executed: the answer to a task, or a declaration that answers need.</summary>
internal sealed record SubmittedCell(AssignmentTask? Task, string Source);
