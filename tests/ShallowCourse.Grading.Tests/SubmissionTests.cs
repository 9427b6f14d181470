namespace ShallowCourse.Grading.Tests;

public class SubmissionTests
{
    private const string Task = "assignment-cost";
    private const string Mine = "double ComputeCost(Matrix<double> A2, Matrix<double> Y, double weight) => 1;";

    [Fact]
    public void An_answer_is_found_by_its_cell_id() =>
        Assert.Equal(Mine, Submission.Of(HandIn.With(Task, Mine), "a").Answer(Task));

    [Fact]
    public void Without_ids_an_answer_is_found_by_its_grade_id()
    {
        var notebook = NotebookReader.Parse(HandIn.WithoutIds(HandIn.With(Task, Mine)), "a.ipynb");

        Assert.Equal(Mine, Submission.Of(notebook, "a").Answer(Task));
    }

    [Fact]
    public void A_deleted_cell_counts_as_the_stub()
    {
        var notebook = HandIn.Solved;
        notebook = notebook.WithCells([.. notebook.Cells.Where(cell => cell.Id != Task)]);

        Assert.Equal(ExerciseCode.Stub(Task), Submission.Of(notebook, "a").Answer(Task));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_cell_that_stands_twice_the_one_that_was_worked_on_counts(bool workedOnFirst)
    {
        var stub = ExerciseCode.Stub(Task)!;
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, workedOnFirst
                ? HandIn.WithCellTwice(HandIn.With(Task, Mine), Task, stub)
                : HandIn.WithCellTwice(HandIn.With(Task, stub), Task, Mine));

            Assert.Equal(Mine, Submission.Read(path, "a").Answer(Task));
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
            Submission.Of(notebook, "a").Answer, HandIn.Assignment.Tasks, HandIn.Assignment.Tasks);

        Assert.Equal(
            "global::ShallowCourse.Assignment.Cost(ComputeCost)", graded.Find(Task + ExerciseCode.CheckSuffix)!.Source);
    }

    [Fact]
    public void Another_notebook_is_a_problem_and_no_exception()
    {
        var submission = Submission.Of(Notebook.Create("poems.ipynb", NotebookCell.Code("poem", "1")), "a");

        Assert.Contains("is it the right notebook?", submission.Problem);
    }
}
