using System.Globalization;

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
    /// By NumPy over the same ten splits: 73.8, 92.0, 93.2, 97.3, 97.7 % on train, 65.3, 78.6, 78.3, 79.1, 79.1 % on
    /// dev, costs 0.676 to 1.157 there. Rounding alone moves a mean by up to a point after 1,000 iterations.
    /// </summary>
    [Theory]
    [InlineData(" 2 units", 73.8, 65.3, 0.676)]
    [InlineData(" 3 units", 92.0, 78.6, 0.809)]
    [InlineData(" 4 units", 93.2, 78.3, 0.853)]
    [InlineData(" 8 units", 97.3, 79.1, 1.006)]
    [InlineData("20 units", 97.7, 79.1, 1.157)]
    public async Task Each_width_does_on_both_sets_what_NumPy_says(
        string width, double train, double dev, double cost)
    {
        var lesson = await Lesson;

        Assert.Equal(train, lesson.Number("widths", $"{width}: train"), 1.0);
        var line = Assert.Single(
            lesson.Text("widths").ReplaceLineEndings("\n").Split('\n'),
            line => line.StartsWith(width, StringComparison.Ordinal));
        var held = line.Split("dev ")[1].Split(' ')[0];
        Assert.Equal(dev, double.Parse(held, CultureInfo.InvariantCulture), 1.0);
        Assert.Equal(cost, double.Parse(line.Split("dev cost ")[1], CultureInfo.InvariantCulture), 0.05);
    }

    [Fact]
    public async Task The_gap_is_larger_with_the_wide_network_in_most_splits_and_not_in_all() =>
        Assert.Contains("it held in 8 of 10 runs", (await Lesson).Text("widths-verdict"), StringComparison.Ordinal);

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
