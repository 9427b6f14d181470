namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson201Tests
{
    /// <summary>The cells print three decimals of w and J.</summary>
    private const double Printed = 5e-4;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.01-one-unit");

    [Fact]
    public async Task A_picture_of_64_by_64_pixels_is_a_column_of_12288_features()
    {
        var lesson = await Lesson;

        Assert.Contains("x (60, 1)", lesson.Text("column"), StringComparison.Ordinal);
        Assert.Contains("nx = 12,288", lesson.Text("column"), StringComparison.Ordinal);
        Assert.Contains("X (60, 3)", lesson.Text("columns"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("column-chart")]
    [InlineData("weight")]
    [InlineData("bias")]
    public async Task The_pictures_column_the_weight_and_the_bias_have_sliders(string cell) =>
        Assert.Contains("\"sliders\"", (await Lesson).Html(cell), StringComparison.Ordinal);

    [Fact]
    public async Task Sigma_is_a_half_at_0_and_hardly_1_at_10()
    {
        var lesson = await Lesson;

        Assert.Equal(0.5, lesson.Number("unit", "z =   0: σ(z) ="));
        Assert.Equal(1 / (1 + Math.Exp(-2)), lesson.Number("unit", "z =   2: σ(z) ="), Printed);
    }

    [Fact]
    public async Task The_loss_of_a_sure_wrong_answer_is_minus_the_logarithm_of_what_was_left_for_it()
    {
        var lesson = await Lesson;

        Assert.Equal(-Math.Log(0.9), lesson.Number("loss", "ŷ =  0.9: L ="), Printed);
        Assert.Equal(-Math.Log(0.01), lesson.Number("loss", "ŷ = 0.01: L ="), Printed);
    }

    [Fact]
    public async Task The_squared_error_has_two_minima_and_the_log_loss_one()
    {
        var text = (await Lesson).Text("cost-minima").ReplaceLineEndings("\n");

        Assert.Equal(
            [
                "squared error: minimum at w = -2.680, J = 0.450",
                "squared error: minimum at w = 0.386, J = 0.189",
                "log loss: minimum at w = 0.550, J = 0.533",
            ],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_log_loss_has_at_most_one_minimum_and_the_squared_error_not_always_several()
    {
        var verdicts = (await Lesson).Text("minima-verdict");

        Assert.Contains("Here (in 20 of 20 runs)", verdicts, StringComparison.Ordinal);
        Assert.Contains("Not here", verdicts, StringComparison.Ordinal);
    }
}
