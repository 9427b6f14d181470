namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson303Tests
{
    /// <summary>The cells print four decimals.</summary>
    private const double Printed = 5e-5;

    /// <summary>Two orders of summation of three products.</summary>
    private const double Rounding = 1e-12;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.03-computing-the-output");

    [Fact]
    public async Task The_first_hidden_unit_computed_by_hand_says_0_7109()
    {
        var lesson = await Lesson;

        Assert.Equal((0.2 * 0.5) + (-0.5 * -1.0) + (0.1 * 2.0) + 0.1, lesson.Number("unit", "z ="), Printed);
        Assert.Equal(1 / (1 + Math.Exp(-0.9)), lesson.Number("unit", "a ="), Printed);
    }

    [Fact]
    public async Task The_stacked_rows_compute_what_the_loops_compute() =>
        Assert.InRange((await Lesson).Number("stack", "max|loop − matrix| ="), 0, Rounding);

    [Fact]
    public async Task The_product_in_the_wrong_order_fails() =>
        Assert.Contains("3x1", (await Lesson).Text("stack-order"), StringComparison.Ordinal);

    [Fact]
    public async Task The_four_lines_and_the_library_agree()
    {
        const double printed = 1e-10;
        var lesson = await Lesson;

        Assert.Equal(lesson.Number("forward-library", "library"), lesson.Number("forward-library", "cells"), printed);
        Assert.Equal(0.68084, lesson.Number("forward", "a2 (1, 1)"), 1e-5);
    }

    [Fact]
    public async Task A_slider_moves_the_bias() =>
        Assert.Contains("\"sliders\"", (await Lesson).Html("sees"), StringComparison.Ordinal);

    [Fact]
    public async Task Four_trained_units_are_four_lines_and_get_90_percent_right()
    {
        var lesson = await Lesson;

        Assert.Contains("unit 4", lesson.Text("lines"), StringComparison.Ordinal);
        // the plateau that sigmoid reaches after 5,000 iterations
        Assert.InRange(lesson.Number("lines-output-chart", "weighed:"), 88.5, 90.5);
    }
}
