namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson207Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.07-computation-graph");

    [Fact]
    public async Task The_lectures_graph_gives_33_and_its_slopes()
    {
        var lesson = await Lesson;

        Assert.Contains("u = 6, v = 11, J = 33", lesson.Text("forward"), StringComparison.Ordinal);
        Assert.Contains("dv = 3, du = 3, da = 3, db = 6, dc = 9", lesson.Text("backward"), StringComparison.Ordinal);
        Assert.Contains("db = 6", lesson.Text("graph"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v + 0.001: J =", 33.003)]
    [InlineData("a + 0.001: J =", 33.003)]
    [InlineData("b + 0.001: J =", 33.006)]
    [InlineData("c + 0.001: J =", 33.009)]
    public async Task A_nudge_moves_J_by_the_slope(string nudge, double value) =>
        Assert.Equal(value, (await Lesson).Number("nudge", nudge));

    [Fact]
    public async Task The_backward_pass_has_a_slider() =>
        Assert.Contains("\"sliders\"", (await Lesson).Html("order"), StringComparison.Ordinal);

    [Fact]
    public async Task Two_ways_from_a_are_added()
    {
        const double curvature = 1e-3; // the trial's step times half the second derivative
        var lesson = await Lesson;

        Assert.Contains("J = 40, da = 13, db = 5", lesson.Text("paths"), StringComparison.Ordinal);
        Assert.Equal(13, lesson.Number("paths", "by trial: da ="), curvature * 1.5);
        Assert.Contains("Always", lesson.Text("paths-verdict"), StringComparison.Ordinal);
    }
}
