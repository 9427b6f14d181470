namespace ShallowCourse.Grading.Tests;

public class AssignmentNotebookTests
{
    public static TheoryData<string> NotebooksWithExercises =>
        [
            .. Repository.Notebooks.Where(
                path => NotebookFile.Read(path).CodeCells.Any(
                    cell => cell.Id is { } id
                        && ExerciseCode.IsExercise(id))).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(NotebooksWithExercises))]
    public void Every_exercise_carries_nbgraders_metadata_and_the_librarys_points(string path)
    {
        var assignment = AssignmentNotebook.Read(Path.Combine(Repository.Root, path));

        Assert.All(assignment.Tasks, task =>
        {
            Assert.Equal(task.Id, task.Answer.GradeId());
            Assert.Equal(0, task.Answer.Points());
            Assert.Equal(task.Check.Id, task.Check.GradeId());
            Assert.Equal(Exercises.Find(task.Id).Points, task.Check.Points());
        });
    }

    [Theory]
    [MemberData(nameof(NotebooksWithExercises))]
    public void What_is_committed_is_what_is_handed_out(string path)
    {
        var assignment = AssignmentNotebook.Read(Path.Combine(Repository.Root, path));

        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, path)), NotebookWriter.ToText(assignment.Released()));
    }

    [Theory]
    [MemberData(nameof(NotebooksWithExercises))]
    public async Task Every_reference_solution_passes_its_check_in_the_solved_notebook(string path)
    {
        var assignment = AssignmentNotebook.Read(Path.Combine(Repository.Root, path));
        var solved = assignment.ForGrading(id => ExerciseCode.Solution(id)!, assignment.Tasks, assignment.Tasks);

        var run = await new NotebookRunner(new RunOptions { Session = DesktopHost.Session })
            .RunAsync(solved, null, TestContext.Current.CancellationToken);

        Assert.Empty(run.Failures);
        Assert.All(assignment.Tasks, task => Assert.Contains(
            "\"status\":\"passed\"",
            run.Executed.Find(task.Check.Id!)!.Outputs.OfType<ResultOutput>()
                .Single().Data.Text("application/vnd.shallowcourse.check+json")));
    }

    [Fact]
    public void The_assignment_is_worth_100_points() => Assert.Equal(100, HandIn.Assignment.Points);

    [Fact]
    public void Solving_changes_the_exercise_cells_and_nothing_else()
    {
        var before = HandIn.Assignment.Notebook.Cells;
        var after = HandIn.Solved.Cells;

        var changed = before.Zip(after).Where(pair => pair.First.Source != pair.Second.Source)
            .Select(pair => pair.First.Id);
        Assert.Equal(HandIn.Assignment.Tasks.Select(task => task.Id), changed);
    }

    [Fact]
    public void An_exercise_without_its_check_is_refused_by_name()
    {
        var notebook = Notebook.Create("half.ipynb", NotebookCell.Code("ex-3-09-backward", "// mine"));

        var error = Assert.Throws<InvalidDataException>(() => AssignmentNotebook.Of(notebook));

        Assert.Contains("ex-3-09-backward-check", error.Message);
    }

    [Fact]
    public void A_notebook_without_exercises_is_no_assignment()
    {
        var error = Assert.Throws<InvalidDataException>(
            () => AssignmentNotebook.Of(Notebook.Create("notes.ipynb", NotebookCell.Markdown("aim", "Notes"))));

        Assert.Contains("got no exercise cell", error.Message);
    }
}
