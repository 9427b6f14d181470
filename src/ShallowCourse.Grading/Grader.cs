namespace ShallowCourse.Grading;

/// <summary>Grades one submission against the pristine assignment.</summary>
internal sealed class Grader(AssignmentNotebook assignment, WatchedProcess process, GradingOptions options)
{
    public async Task<Grade> GradeAsync(Submission submission, CancellationToken cancel)
    {
        if (submission.Problem is not null)
        {
            return new Grade(
                submission.Name, submission.Problem,
                [.. assignment.Tasks.Select(task => Unjudged(submission, task, "not-read", submission.Problem))]);
        }

        var cells = Cells(submission);
        var judged = await RunAsync(submission, cells, assignment.Tasks, cancel).ConfigureAwait(false);
        foreach (var task in assignment.Tasks)
        {
            if (Causes(submission, task, judged) is { Count: > 0 } causes)
            {
                judged[task] = await FollowingAsync(submission, cells, task, causes, judged[task], cancel)
                    .ConfigureAwait(false);
            }
        }

        return new Grade(
            submission.Name, null,
            [.. assignment.Tasks.Select(task => judged[task] with { Remarks = submission.RemarksOn(task.Id) })])
        {
            Remarks = submission.Remarks,
        };
    }

    /// <summary>
    /// Executes until every task is judged: a cell that ends the process is left out of the next run, which has only
    /// the checks that were not reached.
    /// </summary>
    private async Task<Dictionary<AssignmentTask, TaskGrade>> RunAsync(
        Submission submission, IReadOnlyList<NotebookCell> cells, IEnumerable<AssignmentTask> tasks,
        CancellationToken cancel)
    {
        var reader = new ReportReader(submission, options);
        Dictionary<AssignmentTask, TaskGrade> judged = [];
        List<AssignmentTask> open = [.. tasks];
        var left = cells;
        while (open.Count > 0)
        {
            var executed = await process.ExecuteAsync(assignment.Graded(left, open, options.Seed), cancel)
                .ConfigureAwait(false);
            var end = executed?.CodeCells.FirstOrDefault(
                cell => cell.ExecutionCount is null && !string.IsNullOrWhiteSpace(cell.Source));
            foreach (var task in open.ToArray())
            {
                var grade = end is not null && (end.Id == task.Check.Id || end.Id == task.Id) || executed is null
                    ? Unjudged(submission, task, "stopped", GradingTexts.Format("stopped"))
                    : reader.Read(task, executed);
                if (grade is not null)
                {
                    judged[task] = grade;
                    open.Remove(task);
                }
            }

            // What ends before an answer, ends again.
            if (end is null
                || !(left.Any(cell => cell.Id == end.Id) || judged.Keys.Any(task => task.Check.Id == end.Id)))
            {
                break;
            }

            if (open.Count > 0 && end.Id!.EndsWith(AssignmentNotebook.TriesSuffix, StringComparison.Ordinal))
            {
                submission.Remark(
                    end.Id[..^AssignmentNotebook.TriesSuffix.Length], GradingTexts.Format("tries-ended"));
            }

            left = [.. left.Where(cell => cell.Id != end.Id)];
        }

        foreach (var task in open)
        {
            judged[task] = Unjudged(submission, task, "stopped", GradingTexts.Format("stopped"));
        }

        return judged;
    }

    private static List<NotebookCell> Cells(Submission submission)
    {
        List<NotebookCell> cells =
            [.. submission.Usings.Select((line, number) => NotebookCell.Code($"using-{number + 1}", line))];
        foreach (var (task, source) in submission.Cells)
        {
            if (task is null)
            {
                cells.Add(NotebookCell.Code($"helper-{cells.Count}", source));
                continue;
            }

            var parts = CellParts.Of(source);
            cells.Add(NotebookCell.Code(task.Id, parts.Methods));
            if (parts.Tries.Length > 0)
            {
                cells.Add(NotebookCell.Code(task.Id + AssignmentNotebook.TriesSuffix, parts.Tries));
            }
        }

        return cells;
    }

    /// <summary>Tasks that went wrong themselves and whose methods a wrong answer calls.</summary>
    private List<AssignmentTask> Causes(
        Submission submission, AssignmentTask task, Dictionary<AssignmentTask, TaskGrade> judged)
    {
        if (judged[task].Status is not ("wrong" or "threw"))
        {
            return [];
        }

        var needs = submission.Cells.Where(cell => cell.Task is null || cell.Task == task)
            .SelectMany(cell => CellParts.Of(cell.Source).Needs).ToHashSet(StringComparer.Ordinal);
        return [.. assignment.Tasks.Where(other => other != task && judged[other].Points < other.Points
            && other.Methods.Any(needs.Contains) && ExerciseCode.Solution(other.Id) is not null)];
    }

    /// <summary>One error counts once: the answer again, with right ones in place of the wrong ones it calls.</summary>
    private async Task<TaskGrade> FollowingAsync(
        Submission submission, IEnumerable<NotebookCell> cells, AssignmentTask task,
        IReadOnlyList<AssignmentTask> causes, TaskGrade before, CancellationToken cancel)
    {
        NotebookCell[] mended =
        [
            .. cells
                .Where(cell => !cell.Id!.EndsWith(AssignmentNotebook.TriesSuffix, StringComparison.Ordinal))
                .Select(cell => causes.Any(cause => cause.Id == cell.Id)
                    ? cell.WithSource(ExerciseCode.Solution(cell.Id!)!)
                    : cell),
        ];
        var after = (await RunAsync(submission, mended, [task], cancel).ConfigureAwait(false))[task];
        if (after.Status != TaskGrade.Passed)
        {
            return before;
        }

        submission.Remark(
            task.Id, GradingTexts.Format("following", string.Join(", ", causes.SelectMany(cause => cause.Methods))));
        return before with { Status = TaskGrade.Following, Points = task.Points };
    }

    internal static TaskGrade Unjudged(Submission submission, AssignmentTask task, string status, string message) =>
        new(
            task.Id, 0, task.Points, status, [], message, null,
            submission.Problem is null ? submission.Answer(task.Id) : "");
}
