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
    public async Task The_replay_has_a_slider() => Assert.Contains("\"sliders\"", (await Lesson).Html("replay"));
}
