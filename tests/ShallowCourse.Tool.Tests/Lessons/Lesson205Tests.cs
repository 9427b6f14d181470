namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson205Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.05-slopes");

    [Fact]
    public async Task Three_a_goes_from_6_to_6_003()
    {
        var lesson = await Lesson;

        Assert.Contains("f goes from 6 to 6.003, slope = 3.000", lesson.Text("line"), StringComparison.Ordinal);
        Assert.Contains("f goes from 15 to 15.003, slope = 3.000", lesson.Text("line"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_square_at_2_goes_to_4_004001_and_its_slope_is_4_nearly() =>
        Assert.Contains(
            "from 4 to 4.004001, slope = 4.001, 2a = 4", (await Lesson).Text("square"), StringComparison.Ordinal);

    [Fact]
    public async Task A_cube_goes_to_8_012006_and_the_logarithm_rises_by_half_the_step()
    {
        var lesson = await Lesson;

        Assert.Contains("a³   at 2: 8.000000, at 2.001: 8.012006", lesson.Text("rules"), StringComparison.Ordinal);
        Assert.Contains("rise 0.000500, derivative 0.5", lesson.Text("rules"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("triangle")]
    [InlineData("function")]
    public async Task The_triangle_and_the_slope_function_have_sliders(string cell) =>
        Assert.Contains("\"sliders\"", (await Lesson).Html(cell), StringComparison.Ordinal);

    [Fact]
    public async Task The_four_derivatives_hold_always() =>
        Assert.Contains("Always", (await Lesson).Text("rules-verdict"), StringComparison.Ordinal);

    [Fact]
    public async Task A_width_of_1e_8_is_better_than_1e_3_and_1e_15_is_noise()
    {
        var lesson = await Lesson;
        double Error(string width) => Math.Abs(lesson.Number("epsilon", $"ε = {width}: slope") - 12);

        Assert.True(Error("1E-8") < Error("1E-3") / 100);
        Assert.True(Error("1E-15") > 0.1);
    }
}
