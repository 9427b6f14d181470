namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson209Tests
{
    /// <summary>The cells print six decimals.</summary>
    private const double Printed = 5e-7;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.09-logistic-regression");

    [Fact]
    public async Task Loops_and_matrices_give_the_slopes_that_NumPy_gives()
    {
        var lesson = await Lesson;

        foreach (var cell in new[] { "loop", "matrix" })
        {
            Assert.Equal(0.25071532, lesson.Number(cell, "dw = ("), Printed);
            Assert.Contains(", -0.066041)", lesson.Text(cell), StringComparison.Ordinal);
            Assert.Equal(-0.12500405, lesson.Number(cell, "db ="), Printed);
        }

        Assert.Equal(0.15900538, lesson.Number("loop", "J ="), Printed);
    }

    [Fact]
    public async Task One_example_has_the_slope_a_minus_y()
    {
        var lesson = await Lesson;
        var a = 1 / (1 + Math.Exp(-0.5));

        Assert.Equal(a - 1, lesson.Number("one", "dz ="), Printed);
        Assert.Equal(0.5 * (a - 1), lesson.Number("one", "dw2 ="), Printed);
        Assert.Contains("Always", lesson.Text("one-verdict"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_line_agrees_with_the_loops_always() =>
        Assert.Contains("Always", (await Lesson).Text("agree-verdict"), StringComparison.Ordinal);

    [Fact]
    public async Task The_flower_is_47_percent_right_at_the_lowest_cost_of_a_line()
    {
        var lesson = await Lesson;

        Assert.Contains("47.0", lesson.Text("boundary"), StringComparison.Ordinal);
        Assert.Equal(0.6731, lesson.Number("train", "iterations:"), 1e-4);
        Assert.Equal(47.0, lesson.Number("best-line", "trained:"));
    }

    [Fact]
    public async Task A_line_with_68_75_percent_right_costs_more()
    {
        var lesson = await Lesson;

        Assert.Equal(68.75, lesson.Number("best-line", "best line:"));
        Assert.Equal(0.6806, lesson.Number("best-line", "right, J ="));
        Assert.Equal(0.163, lesson.Number("best-line", "at its best steepness,"), 0.001);
    }

    [Fact]
    public async Task Ten_starts_end_at_one_cost() =>
        Assert.Contains("Here (in 10 of 10 runs)", (await Lesson).Text("why-verdict"), StringComparison.Ordinal);
}
