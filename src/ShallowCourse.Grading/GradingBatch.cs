namespace ShallowCourse.Grading;

/// <summary>
/// Grades many submissions, each in processes of its own; one that cannot be graded never stops the rest.
/// </summary>
internal sealed class GradingBatch(AssignmentNotebook assignment, GradingOptions options, GradeBook book)
{
    /// <param name="submissions">Files with the names that rows and pages get.</param>
    /// <param name="graded">Called for each submission as it is done, one call at a time.</param>
    /// <param name="cancel">What is graded by then is kept.</param>
    /// <returns>In the order given.</returns>
    public async Task<IReadOnlyList<Grade>> RunAsync(
        IReadOnlyList<(string Path, string Name)> submissions, Action<Grade> graded, CancellationToken cancel)
    {
        LeftOver.Clear();
        var packages = await RestoreAsync(cancel).ConfigureAwait(false);
        var process = new WatchedProcess(packages, options);
        var probed = new Lazy<Task>(() => process.ProbeAsync(assignment.Graded([], [], options.Seed), cancel));
        var grader = new Grader(assignment, process, options);
        var grades = new Grade[submissions.Count];
        object turn = new();
        var parallel = new ParallelOptions() { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancel };
        await Parallel.ForAsync(0, submissions.Count, parallel, async (index, token) =>
        {
            var (path, name) = submissions[index];
            if (book.Find(path, name) is { } before)
            {
                grades[index] = before;
            }
            else
            {
                await probed.Value.ConfigureAwait(false);
                grades[index] = await GradeAsync(grader, path, name, token).ConfigureAwait(false);
            }

            lock (turn)
            {
                // A run that is killed leaves the table as far as it came.
                book.WriteTable([.. grades.Where(grade => grade is not null)], assignment.Tasks);
                graded(grades[index]);
            }
        }).ConfigureAwait(false);
        return grades;
    }

    private async Task<Grade> GradeAsync(Grader grader, string path, string name, CancellationToken cancel)
    {
        var grade = await grader.GradeAsync(Submission.Read(path, name, assignment), cancel).ConfigureAwait(false);
        book.Store(path, grade);
        return grade;
    }

    /// <summary>Once for all, where network and configuration are the instructor's.</summary>
    private async Task<ResolvedPackages> RestoreAsync(CancellationToken cancel)
    {
        CellSource[] setup = [
            .. assignment.ForGrading(id => ExerciseCode.Stub(id)!, [], []).CodeCells.Select(
                cell => new CellSource(cell.Source, cell.Name))];
        var packages = setup.SelectMany(cell => PackageDirective.Packages(CellSyntax.Parse(cell, cancel)))
            .Select(item => item.Package)
            .Distinct()
            .ToArray();
        var folder = Path.GetDirectoryName(Path.GetFullPath(assignment.Notebook.Path))!;
        return await new PackageResolver().ResolveAsync(packages, [], folder, cancel).ConfigureAwait(false);
    }
}
