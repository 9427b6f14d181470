namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson306Tests
{
    /// <summary>Printed with two decimals of a percentage.</summary>
    private const double PrintedTolerance = 0.005;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.06-activation-functions");

    [Fact]
    public async Task Sigmoid_rounds_to_1_and_the_naive_logarithm_is_lost_but_the_librarys_is_not()
    {
        var lesson = await Lesson;

        Assert.Equal(1, lesson.Number("sigmoid-limit", "σ(40) ="));
        Assert.Contains("as written: -Infinity", lesson.Text("sigmoid-limit"), StringComparison.Ordinal);
        Assert.Equal(-40, lesson.Number("sigmoid-limit", "by the library:"), 0.05);
    }

    [Fact]
    public async Task The_printed_formula_of_tanh_overflows_and_Math_Tanh_does_not() =>
        Assert.Contains("tanh(800): NaN as printed, 1.0000", (await Lesson).Text("tanh"), StringComparison.Ordinal);

    [Fact]
    public async Task Tanh_is_the_sigmoid_rescaled_always() =>
        Assert.Contains("Always", (await Lesson).Text("relation"), StringComparison.Ordinal);

    [Fact]
    public async Task Tanh_beats_sigmoid_over_the_five_seeds_which_is_here_and_not_always()
    {
        var lesson = await Lesson;

        Assert.Contains("Here (in 5 of 5 runs)", lesson.Text("verdict-tanh"), StringComparison.Ordinal);
        Assert.Equal(
            90.5, lesson.Number("verdict-tanh", "tanh is always better than sigmoid\"\n  tanh"), PrintedTolerance);
        Assert.Equal(88.5, lesson.Number("verdict-tanh", "%, sigmoid"), 0.5);
    }

    [Fact]
    public async Task Four_ReLU_units_are_a_counter_example_to_the_default()
    {
        var lesson = await Lesson;

        Assert.Contains("Not here (it held in 0 of 5 runs)", lesson.Text("verdict-relu"), StringComparison.Ordinal);
        Assert.InRange(lesson.Number("verdict-relu", "at the end ReLU"), 55, 70);
        Assert.Contains("Not here", lesson.Text("verdict-leaky"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_slope_of_ReLU_at_0_does_not_matter_because_z_is_never_0()
    {
        var lesson = await Lesson;

        Assert.Contains("Here (in 5 of 5 runs)", lesson.Text("kink-verdict"), StringComparison.Ordinal);
        Assert.Contains(
            "0 values were exactly 0; the costs differ by 0", lesson.Text("kink-verdict"), StringComparison.Ordinal);
    }
}
