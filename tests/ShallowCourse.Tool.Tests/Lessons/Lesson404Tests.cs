namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson404Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("4.04-an-engine");

    [Fact]
    public async Task A_node_that_is_used_twice_gets_both_shares() =>
        Assert.Equal(6, (await Lesson).Number("square", "slope"));

    /// <summary>Lesson 2.7's graph: 33, 3, 6, 9.</summary>
    [Fact]
    public async Task The_sweep_finds_the_slopes_of_the_graph() =>
        Assert.Contains(
            "J = 33, dJ/da = 3, dJ/db = 6, dJ/dc = 9", (await Lesson).Text("graph"), StringComparison.Ordinal);

    [Fact]
    public async Task The_sweep_through_the_network_agrees_with_the_six_equations() =>
        Assert.Contains("Always", (await Lesson).Text("compare-verdict"), StringComparison.Ordinal);

    [Fact]
    public async Task The_sweep_is_cheaper_than_a_quotient_for_each_parameter()
    {
        var lesson = await Lesson;

        Assert.Contains("21,080", lesson.Text("cost"), StringComparison.Ordinal);
        Assert.Contains("1,740", lesson.Text("cost"), StringComparison.Ordinal);
    }
}
