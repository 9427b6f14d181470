namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson217Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.17-notebooks");

    [Fact]
    public async Task The_sum_of_1_to_10_is_shown_as_the_cells_value() =>
        Assert.Equal("55", (await Lesson).Text("change").Trim());

    [Fact]
    public async Task Cells_share_their_variables()
    {
        var lesson = await Lesson;

        Assert.Equal(0, lesson.Number("state", "count ="));
        Assert.Equal(1, lesson.Number("state-again", "count ="));
    }

    [Fact]
    public async Task An_error_names_both_shapes()
    {
        var message = (await Lesson).Text("error");

        Assert.Contains("4x3", message, StringComparison.Ordinal);
        Assert.Contains("4x1", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_exercise_is_not_yet_attempted() =>
        Assert.Contains("Not attempted", (await Lesson).Text("ex-2-17-mean-check"), StringComparison.Ordinal);
}
