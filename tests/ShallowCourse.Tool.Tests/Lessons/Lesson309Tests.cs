namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson309Tests
{
    /// <summary>Central differences with ε = 1e-5 err by about 5e-11 at these sizes.</summary>
    private const double DifferenceTolerance = 1e-9;

    /// <summary>A thousand iterations of rounding in two orders of summation.</summary>
    private const double RoundingTolerance = 1e-9;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.09-gradient-descent");

    [Fact]
    public async Task Logistic_regression_gets_47_percent_of_the_flower() =>
        Assert.Equal(47.0, (await Lesson).Number("baseline", "Logistic regression:"));

    [Fact]
    public async Task The_untrained_network_costs_about_ln_2() =>
        Assert.Equal(Math.Log(2), (await Lesson).Number("cost", "J ="), 1e-3);

    [Fact]
    public async Task The_gradients_written_in_the_cells_agree_with_central_differences()
    {
        var lesson = await Lesson;

        Assert.InRange(lesson.Number("check-all", "largest difference"), 0, DifferenceTolerance);
        Assert.Equal(
            lesson.Number("check-one", "3.36"), lesson.Number("check-one", "by difference"), DifferenceTolerance);
    }

    [Fact]
    public async Task The_library_computes_what_the_cells_compute()
    {
        var lesson = await Lesson;

        Assert.InRange(lesson.Number("check-library", "cells:"), 0, RoundingTolerance);
        Assert.InRange(lesson.Number("check-library", "for dW1,"), 0, RoundingTolerance);
        Assert.InRange(lesson.Number("train-library", "after 1,000 steps:"), 0, RoundingTolerance);
    }

    [Fact]
    public async Task Four_hidden_units_get_90_percent_of_the_flower() =>
        // 90.75 % until the cost's jump near iteration 7,800; after it rounding decides about single points.
        Assert.InRange((await Lesson).Number("train-library", "hidden units:"), 90.0, 91.0);

    [Fact]
    public async Task A_learning_rate_of_0_01_stays_near_the_plateau_and_1_2_does_not()
    {
        var lesson = await Lesson;

        Assert.Equal(54.75, lesson.Number("rates", "cost 0.6775, accuracy"), 0.5);
        Assert.Equal(89.75, lesson.Number("rates", "cost 0.2544, accuracy"), 0.5);
    }

    [Fact]
    public async Task A_reshaped_vector_is_what_keepdims_gives()
    {
        var lesson = await Lesson;

        Assert.Contains("reshaped (1, 1)", lesson.Text("reshape"), StringComparison.Ordinal);
        Assert.Equal(0, lesson.Number("reshape", "keepdims:"));
    }

    [Fact]
    public async Task The_cost_leaves_the_plateau_when_the_weights_have_grown_tenfold()
    {
        var lesson = await Lesson;

        Assert.Equal(0.021, lesson.Number("plateau", "at the start:         largest weights"), 5e-4);
        Assert.Equal(15, lesson.Number("plateau", "iteration"));
        Assert.Equal(0.202, lesson.Number("plateau", "J < 0.68: largest weights"), 5e-4);
    }

    [Fact]
    public async Task A_stopping_rule_stops_on_the_plateau_or_where_its_number_says()
    {
        var lesson = await Lesson;

        Assert.Equal(1, lesson.Number("stop", "less than 0.0001 in   1: stops at"));
        Assert.Equal(500, lesson.Number("stop", "less than 0.01 in 100: stops at"));
        Assert.Equal(3100, lesson.Number("stop", "less than 0.001 in 100: stops at"));
        Assert.InRange(lesson.Number("stop", "less than 0.0001 in 100: stops at"), 7000, 10_000);
    }

    [Fact]
    public async Task The_replay_has_a_slider() => Assert.Contains("\"sliders\"", (await Lesson).Html("replay"));
}
