namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson304Tests
{
    /// <summary>The same sums, perhaps in another order.</summary>
    private const double Rounding = 1e-12;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.04-vectorizing-across-examples");

    [Fact]
    public async Task Four_matrix_lines_compute_what_the_loop_over_examples_computes()
    {
        var lesson = await Lesson;

        Assert.InRange(lesson.Number("matrix-agrees", "max|loop − matrix|    ="), 0, Rounding);
        Assert.InRange(lesson.Number("matrix-agrees", "max|library − matrix| ="), 0, Rounding);
        Assert.Equal(Numbers(lesson.Text("loop")), Numbers(lesson.Text("matrix")));
    }

    [Fact]
    public async Task The_entry_of_the_second_unit_and_fourth_example_depends_on_that_example_alone()
    {
        var lesson = await Lesson;

        Assert.Equal(lesson.Number("reading-entry", "alone"), lesson.Number("reading-entry", "="));
    }

    [Fact]
    public async Task Every_matrix_from_the_features_to_the_prediction_is_drawn()
    {
        var html = (await Lesson).Html("reading");

        foreach (var heading in new[] { "X (2, 6)", "Z1 (3, 6)", "A1 (3, 6)", "A2 (1, 6)" })
        {
            Assert.Contains(heading, html, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// How long something takes is the reader's machine's business; that both claims are judged is ours.
    /// </summary>
    [Fact]
    public async Task Both_claims_about_loops_end_in_a_verdict_over_four_sizes()
    {
        var text = (await Lesson).Text("timing-verdict");

        Assert.Equal(3, text.Split("of 4 runs").Length);
        Assert.Contains("Any explicit for loop", text, StringComparison.Ordinal);
    }

    private static string Numbers(string view) => view[view.IndexOf('\n', StringComparison.Ordinal)..];
}
