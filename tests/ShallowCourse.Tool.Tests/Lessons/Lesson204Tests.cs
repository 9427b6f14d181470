namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson204Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.04-gradient-descent");

    [Theory]
    [InlineData("α = 0.1", 2.965)]
    [InlineData("α = 0.5", 3.000)]
    [InlineData("α = 0.9", 2.965)]
    [InlineData("α = 1.0", 0.000)]
    [InlineData("α = 1.1", -112.013)]
    public async Task Twenty_steps_end_where_the_learning_rate_takes_them(string rate, double end) =>
        Assert.Equal(end, (await Lesson).Number("rates", $"{rate}: after 20 steps w ="));

    [Fact]
    public async Task The_first_three_steps_get_shorter()
    {
        var lesson = await Lesson;

        Assert.Equal(0.6, lesson.Number("step", "step 1: w ="));
        Assert.Equal(1.08, lesson.Number("step", "step 2: w ="));
        Assert.Equal(1.464, lesson.Number("step", "step 3: w ="));
    }

    [Fact]
    public async Task The_distance_shrinks_by_one_factor_always() =>
        Assert.Contains("Always", (await Lesson).Text("rate-verdict"), StringComparison.Ordinal);

    [Fact]
    public async Task The_bowl_has_a_slider() =>
        Assert.Contains("\"sliders\"", (await Lesson).Html("bowl"), StringComparison.Ordinal);

    [Fact]
    public async Task Two_starts_on_the_bumpy_curve_end_in_two_valleys()
    {
        const double printed = 0.005;
        var lesson = await Lesson;

        // Where the slope w/5 + 2 cos 2w is 0 and grows.
        Assert.Equal(-0.748, lesson.Number("bumpy", "One walk ends at"), printed);
        Assert.Equal(2.243, lesson.Number("bumpy", "the other at"), printed);
    }

    [Fact]
    public async Task On_a_bowl_twenty_starts_end_at_one_place() =>
        Assert.Contains("Here (in 20 of 20 runs)", (await Lesson).Text("start-verdict"), StringComparison.Ordinal);
}
