namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson307Tests
{
    /// <summary>Three thousand iterations of rounding, along two ways to one minimum.</summary>
    private const double RoundingTolerance = 1e-9;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.07-why-nonlinear");

    [Fact]
    public async Task The_collapsed_layer_equals_the_two_linear_layers_always() =>
        Assert.Contains("Always", (await Lesson).Text("collapse-compare"), StringComparison.Ordinal);

    [Fact]
    public async Task A_linear_hidden_layer_ends_at_logistic_regression_from_every_start()
    {
        var lesson = await Lesson;

        Assert.Contains("Here (in 10 of 10 runs)", lesson.Text("logistic-verdict"), StringComparison.Ordinal);
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
    public async Task From_equal_starts_linear_units_all_end_at_the_one_best_line_and_tanh_units_follow_the_curve()
    {
        const double printed = 5e-5;
        var lesson = await Lesson;

        Assert.Equal(BestLineError(), lesson.Number("regression-verdict", "linear units:"), printed);
        Assert.Equal(BestLineError(), lesson.Number("regression-verdict", "linear units: 0.4169 to"), printed);
        Assert.InRange(lesson.Number("regression-verdict", "tanh units:"), 0.001, 0.02);
    }

    [Fact]
    public async Task The_regression_shows_target_line_and_curve()
    {
        var chart = (await Lesson).Text("regression-chart");

        Assert.Contains("linear units", chart, StringComparison.Ordinal);
        Assert.Contains("tanh units", chart, StringComparison.Ordinal);
    }

    /// <summary>Least squares by the closed formula: what no linear network can undercut.</summary>
    private static double BestLineError()
    {
        var xs = Enumerable.Range(0, 41).Select(i => -2 + (i / 10.0)).ToArray();
        var ys = xs.Select(x => Math.Sin(2 * x) + (0.5 * x)).ToArray();
        var (meanX, meanY) = (xs.Average(), ys.Average());
        var slope = xs.Zip(ys, (x, y) => (x - meanX) * (y - meanY)).Sum() / xs.Sum(x => (x - meanX) * (x - meanX));
        return xs.Zip(ys, (x, y) => y - meanY - (slope * (x - meanX))).Average(error => error * error);
    }
}
