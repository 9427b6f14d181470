namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson311Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.11-random-initialization");

    [Fact]
    public async Task A_network_of_zeros_stays_at_ln_2_and_its_weights_at_0()
    {
        var lesson = await Lesson;

        Assert.Equal(0.693147, lesson.Number("zeros", "cost before"));
        Assert.Equal(0.693147, lesson.Number("zeros", "after"));
        Assert.Equal(0, lesson.Number("zeros", "largest weight"));
    }

    [Fact]
    public async Task On_unequal_classes_tanh_and_ReLU_learn_b2_alone_and_sigmoid_units_move_together()
    {
        var lesson = await Lesson;
        var share = Math.Log(50.0 / 200);

        Assert.Equal(share, lesson.Number("unbalanced", "tanh     b2 ="), 1e-3);
        Assert.Equal(share, lesson.Number("unbalanced", "ReLU     b2 ="), 1e-3);
        Assert.Contains(
            "-1.386, largest |W1| = 0.000\nReLU", lesson.Text("unbalanced").ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.True(lesson.Number("unbalanced", "sigmoid  b2 =") > 0);
        Assert.Contains("Always", lesson.Text("zeros-verdict"), StringComparison.Ordinal);
        Assert.Equal(0, lesson.Number("zeros-verdict", "largest difference"));
    }

    [Fact]
    public async Task Units_that_start_equal_stay_equal_and_are_worth_one()
    {
        var lesson = await Lesson;

        Assert.Contains("Always (largest difference 0, ", lesson.Text("constant-verdict"), StringComparison.Ordinal);
        Assert.Equal(65.5, lesson.Number("one-unit", "four equal units:"), 0.5);
        Assert.Equal(lesson.Number("one-unit", "four equal units:"), lesson.Number("one-unit", "one unit:"));
    }

    [Fact]
    public async Task The_random_weights_are_those_of_NumPy_with_seed_2()
    {
        var text = (await Lesson).Text("random");

        Assert.Contains("-0.0041676", text, StringComparison.Ordinal);
        Assert.Contains("-0.00056267", text, StringComparison.Ordinal);
        Assert.Contains("W2 (1, 2)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_units_lines_have_a_slider_for_each_start()
    {
        var lesson = await Lesson;

        foreach (var cell in new[] { "lines-constant", "lines-random", "large-lines" })
        {
            Assert.Contains("\"sliders\"", lesson.Html(cell), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_random_layer_is_enough() =>
        Assert.Contains("Here (in 20 of 20 runs)", (await Lesson).Text("one-layer-verdict"), StringComparison.Ordinal);

    [Fact]
    public async Task The_share_of_saturated_units_grows_with_the_scale()
    {
        var lesson = await Lesson;

        Assert.Equal(0, lesson.Number("large", "scale   0.01:"));
        Assert.Equal(38, lesson.Number("large", "scale      1:"));
        Assert.Equal(87, lesson.Number("large", "scale     10:"));
        Assert.Equal(98, lesson.Number("large", "scale    100:"));
    }

    [Fact]
    public async Task Large_weights_slow_learning_at_scale_100_and_not_in_every_run_at_scale_10()
    {
        var verdicts = (await Lesson).Text("large-verdict");

        Assert.Contains("Here (in 10 of 10 runs)", verdicts, StringComparison.Ordinal);
        Assert.Contains("Not here", verdicts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_units_leave_the_plateau_too()
    {
        var chart = (await Lesson).Text("constant-plateau-chart");

        Assert.Contains("four equal units", chart, StringComparison.Ordinal);
        Assert.Contains("0.6932 → 0.6731", chart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Large_weights_make_ReLU_sure_of_wrong_answers_before_the_first_step()
    {
        const double printed = 0.051;
        var lesson = await Lesson;

        Assert.Equal(34.4, lesson.Number("relu-large", "ReLU, scale   10: cost at the start"), printed);
        Assert.Equal(388.4, lesson.Number("relu-large", "ReLU, scale   10: cost at the start 34.4 to"), printed);
        Assert.Equal(17.1, lesson.Number("relu-large", "tanh, scale   10: cost at the start 4.3 to"), printed);
    }
}
