namespace ShallowCourse.Grading.Tests;

public class SubmissionTests
{
    private const string Task = "assignment-cost";
    private const string Mine = "double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) => 1;";

    [Fact]
    public void An_answer_is_found_by_its_cell_id() =>
        Assert.Equal(Mine, Submission.Of(HandIn.With(Task, Mine), "a", HandIn.Assignment).Answer(Task));

    [Fact]
    public void Without_ids_an_answer_is_found_by_its_grade_id()
    {
        var notebook = NotebookReader.Parse(HandIn.WithoutIds(HandIn.With(Task, Mine)), "a.ipynb");

        Assert.Equal(Mine, Submission.Of(notebook, "a", HandIn.Assignment).Answer(Task));
    }

    [Fact]
    public void A_deleted_cell_counts_as_the_stub()
    {
        var notebook = HandIn.Solved;
        notebook = notebook.WithCells([.. notebook.Cells.Where(cell => cell.Id != Task)]);

        Assert.Equal(ExerciseCode.Stub(Task), Submission.Of(notebook, "a", HandIn.Assignment).Answer(Task));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_cell_that_stands_twice_the_one_that_was_worked_on_counts(bool workedOnFirst)
    {
        var stub = ExerciseCode.Stub(Task)!;
        var path = Path.ChangeExtension(Path.GetTempFileName(), ".ipynb");
        try
        {
            File.WriteAllText(path, workedOnFirst
                ? HandIn.WithCellTwice(HandIn.With(Task, Mine), Task, stub)
                : HandIn.WithCellTwice(HandIn.With(Task, stub), Task, Mine));

            Assert.Equal(Mine, Submission.Read(path, "a", HandIn.Assignment).Answer(Task));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_edited_check_is_not_what_gets_executed()
    {
        var notebook = HandIn.With(Task + ExerciseCode.CheckSuffix, "\"all correct\"");
        var graded = HandIn.Assignment.ForGrading(
            Submission.Of(notebook, "a", HandIn.Assignment).Answer, HandIn.Assignment.Tasks, HandIn.Assignment.Tasks);

        Assert.Equal(
            "global::ShallowCourse.Assignment.Cost(ComputeCost)", graded.Find(Task + ExerciseCode.CheckSuffix)!.Source);
    }

    [Fact]
    public void Another_notebook_is_a_problem_and_no_exception()
    {
        var poems = Notebook.Create("poems.ipynb", NotebookCell.Code("poem", "1"));

        var submission = Submission.Of(poems, "a", HandIn.Assignment);

        Assert.Contains("is it the right notebook?", submission.Problem);
    }

    [Fact]
    public void A_front_end_that_drops_ids_and_metadata_leaves_the_methods_names()
    {
        var bare = HandIn.Solved.WithCells([.. HandIn.Solved.Cells.Select(
            cell => cell.IsCode ? NotebookCell.Code(null, cell.Source) : cell)]);

        var submission = Submission.Of(bare, "a", HandIn.Assignment);

        Assert.Null(submission.Problem);
        Assert.All(HandIn.Assignment.Tasks, task =>
        {
            Assert.Equal(ExerciseCode.Solution(task.Id), submission.Answer(task.Id));
            Assert.Contains("found by the method", Assert.Single(submission.RemarksOn(task.Id)));
        });
    }

    [Fact]
    public void What_an_answer_needs_of_other_cells_comes_along_and_nothing_else()
    {
        var notebook = HandIn.With(
            Task, "double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) => Half();");
        notebook = notebook.WithCells(
        [
            .. notebook.Cells.Take(2),
            NotebookCell.Code(
                "mine", "using System.Globalization;\ndouble Half() => half; double half = 0.5; int other = 1;"),
            .. notebook.Cells.Skip(2),
        ]);

        var submission = Submission.Of(notebook, "a", HandIn.Assignment);

        Assert.Equal(
            ["double Half() => half;", "double half = 0.5;"],
            submission.Cells.Where(cell => cell.Task is null).Select(cell => cell.Source));
        Assert.Equal(["using System.Globalization;"], submission.Usings);
        Assert.Contains("Half", Assert.Single(submission.RemarksOn(Task)));
    }
}
