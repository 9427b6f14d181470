namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson402Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("4.02-weights-for-depth");

    /// <summary>By NumPy with seed 1: 0.0997, 1.061e-5, 1.041e-10.</summary>
    [Fact]
    public async Task With_one_hundredth_the_signal_shrinks_by_ten_in_every_layer()
    {
        var lesson = await Lesson;

        Assert.Equal(0.0997, lesson.Number("small", "layer 1:"), 1e-4);
        Assert.Contains("layer 5: 1.06E-05, layer 10: 1.04E-10", lesson.Text("small"), StringComparison.Ordinal);
    }

    /// <summary>By NumPy with seed 1, layers 1, 5 and 10.</summary>
    [Theory]
    [InlineData("tanh, Xavier", "0.63", "0.33", "0.23")]
    [InlineData("ReLU, He", "0.83", "0.99", "0.9")]
    [InlineData("ReLU, Xavier", "0.59", "0.17", "0.028")]
    public async Task Each_rule_keeps_or_loses_the_size_that_NumPy_says(
        string rule, string first, string fifth, string tenth)
    {
        var line = Assert.Single(
            (await Lesson).Text("rules").ReplaceLineEndings("\n").Split('\n'),
            line => line.StartsWith(rule, StringComparison.Ordinal));

        Assert.Contains($"layer 1: {first},", line, StringComparison.Ordinal);
        Assert.Contains($" {fifth}, layer 10:", line, StringComparison.Ordinal);
        Assert.EndsWith($" {tenth}", line, StringComparison.Ordinal);
    }

    /// <summary>By NumPy: 6.7e-9, 4.2e-9, 2.9e-9 against 2.7e-2, 2.1e-2, 8.3e-3.</summary>
    [Fact]
    public async Task The_first_layers_slopes_are_those_of_NumPy()
    {
        var text = (await Lesson).Text("back");

        Assert.Contains("6.7E-09 with 0.01, 0.027 with Xavier", text, StringComparison.Ordinal);
        Assert.Contains("4.2E-09 with 0.01, 0.021 with Xavier", text, StringComparison.Ordinal);
        Assert.Contains("2.9E-09 with 0.01, 0.0083 with Xavier", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_one_hundredth_nothing_is_learned_and_from_Xavier_much_is()
    {
        var lesson = await Lesson;

        Assert.Equal(0.6931, lesson.Number("train", "from × 0.01: J ="));
        Assert.InRange(lesson.Number("train", "from Xavier: J ="), 0.15, 0.25);
        Assert.Contains("in 10 of 10 runs", lesson.Text("train-verdict"), StringComparison.Ordinal);
    }
}
