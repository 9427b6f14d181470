namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson403Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("4.03-held-out");

    [Fact]
    public async Task The_training_set_is_centred_and_the_test_set_nearly()
    {
        var lines = (await Lesson).Text("scale").ReplaceLineEndings("\n").Split('\n');

        Assert.Equal("train: means 0.000, 0.000", lines[0].Replace("-0.000", "0.000", StringComparison.Ordinal));
        Assert.Equal("test : means 0.159, 0.219", lines[1]);
    }

    [Fact]
    public async Task The_cost_on_the_dev_set_ends_above_a_coins()
    {
        var lesson = await Lesson;

        Assert.InRange(lesson.Number("curves", "J ="), 0, 0.2);
        Assert.InRange(lesson.Number("curves", "on train,"), Math.Log(2), 4);
    }

    /// <summary>
    /// By NumPy over the same ten splits: 1.24 and 0.47 on the test set, 77.5 and 79.5 % right, 0.53 with decay.
    /// </summary>
    [Fact]
    public async Task Stopping_early_and_weight_decay_lower_the_held_out_cost_in_all_ten_splits()
    {
        var lesson = await Lesson;

        Assert.Contains("in 10 of 10 runs", lesson.Text("stop-verdict"), StringComparison.Ordinal);
        Assert.Contains("in 10 of 10 runs", lesson.Text("decay-verdict"), StringComparison.Ordinal);
        Assert.Contains("test 77.5 %, test cost 1.2", lesson.Text("stop-result"), StringComparison.Ordinal);
        Assert.Contains("test 79.5 %, test cost 0.46", lesson.Text("stop-result"), StringComparison.Ordinal);
        Assert.Contains("test 76.3 %, test cost 0.52", lesson.Text("decay-table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_prose_says_in_how_many_splits_the_accuracy_rises_and_falls()
    {
        var lesson = await Lesson;

        Assert.Contains("higher in 6, lower in 2 of ten", lesson.Text("stop-result"), StringComparison.Ordinal);
        Assert.Contains("higher in 2, lower in 5 of ten", lesson.Text("decay-table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_accuracy_that_chose_is_higher_than_the_one_on_the_test_set()
    {
        var lesson = await Lesson;

        Assert.InRange(
            lesson.Number("chosen", "that chose:") - lesson.Number("chosen", "on test:"), 1, 5);
    }
}
