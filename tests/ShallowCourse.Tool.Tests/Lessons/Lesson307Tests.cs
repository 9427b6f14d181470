namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson307Tests
{
    /// <summary>Three thousand iterations of rounding, along two ways to one minimum.</summary>
    private const double RoundingTolerance = 1e-9;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.07-why-nonlinear");

    [Fact]
    public async Task The_collapsed_layer_equals_the_two_linear_layers_always() =>
        Assert.Contains("Always", (await Lesson).Text("collapse-check"), StringComparison.Ordinal);

    [Fact]
    public async Task A_linear_hidden_layer_ends_at_logistic_regression_from_every_start()
    {
        var lesson = await Lesson;

        Assert.Contains("Here (in 5 of 5 runs)", lesson.Text("logistic-verdict"), StringComparison.Ordinal);
        Assert.InRange(lesson.Number("logistic-verdict", "at most"), 0, RoundingTolerance);
        Assert.Equal(47.0, lesson.Number("logistic-verdict", "; "));
        Assert.Equal(lesson.Number("logistic", "W' = ("), lesson.Number("logistic", "w  = ("));
        Assert.Equal(lesson.Number("logistic", "b' ="), lesson.Number("logistic", "b  ="));
    }

    [Fact]
    public async Task More_linear_units_change_no_label_and_tanh_units_do()
    {
        var lesson = await Lesson;

        Assert.Contains("Here (in 6 of 6 runs)", lesson.Text("units-verdict"), StringComparison.Ordinal);
        Assert.Equal(85.0, lesson.Number("units-verdict", "n1 = 1:"), 1.0);
        Assert.InRange(lesson.Number("units-verdict", "% to"), 95, 100);
    }

    [Fact]
    public async Task Both_boundaries_have_a_slider_over_the_number_of_units()
    {
        var lesson = await Lesson;

        Assert.Contains("\"sliders\"", lesson.Html("units-linear"), StringComparison.Ordinal);
        Assert.Contains("\"sliders\"", lesson.Html("units-tanh"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_regression_shows_target_line_and_curve()
    {
        var chart = (await Lesson).Text("regression-chart");

        Assert.Contains("linear units", chart, StringComparison.Ordinal);
        Assert.Contains("tanh units", chart, StringComparison.Ordinal);
    }
}
