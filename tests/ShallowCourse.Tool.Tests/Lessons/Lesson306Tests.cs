namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson306Tests
{
    /// <summary>Accuracies in %: two points of 400, for processors that round in another order.</summary>
    private const double TwoPoints = 0.5;

    /// <summary>Costs are printed with three decimals.</summary>
    private const double PrintedCost = 0.0015;

    private static readonly string[] Racers = ["sigmoid", "tanh", "\nReLU", "leaky ReLU"];

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
    public async Task Each_at_its_best_tanh_beats_the_sigmoid_in_about_half_of_ten_runs()
    {
        var lesson = await Lesson;

        Assert.Contains("Not here", lesson.Text("verdict-tanh"), StringComparison.Ordinal);
        Assert.InRange(lesson.Number("verdict-tanh", "it held in"), 3, 7);
        Assert.Equal(89.25, lesson.Number("verdict-tanh", "tanh "), TwoPoints);
        Assert.Equal(89.00, lesson.Number("verdict-tanh", "%, sigmoid"), TwoPoints);
    }

    [Fact]
    public async Task Four_ReLU_units_are_a_counter_example_to_the_default_and_none_of_them_is_dead()
    {
        var lesson = await Lesson;

        Assert.Contains("Not here (it held in 0 of 10 runs)", lesson.Text("verdict-relu"), StringComparison.Ordinal);
        Assert.InRange(lesson.Number("verdict-relu", "at the end ReLU"), 60, 70);
        Assert.Contains("Not here", lesson.Text("verdict-leaky"), StringComparison.Ordinal);
        Assert.Equal(0, lesson.Number("live", "dead:"));
        Assert.InRange(lesson.Number("live", "z > 0 in"), 25, 40);
    }

    [Fact]
    public async Task A_shift_of_one_half_costs_the_third_seed_less_than_a_hundredth()
    {
        var lesson = await Lesson;

        Assert.Equal(0.271, lesson.Number("shift-one", "shift 0: J ="), PrintedCost);
        Assert.Equal(0.276, lesson.Number("shift-one", "shift 0.5: J ="), PrintedCost);
    }

    [Fact]
    public async Task All_four_functions_are_timed()
    {
        var lesson = await Lesson;

        Assert.All(Racers, name => Assert.True(lesson.Number("cheap-times", name) >= 0));
        Assert.Equal(Racers.Length, lesson.Text("cheap-times").Split("for 1,000 steps").Length - 1);
    }

    [Fact]
    public async Task The_slope_of_ReLU_at_0_does_not_matter_because_z_is_never_0()
    {
        var lesson = await Lesson;

        Assert.Contains("Here (in 10 of 10 runs)", lesson.Text("kink-verdict"), StringComparison.Ordinal);
        Assert.Contains(
            "0 values were exactly 0; the costs differ by 0", lesson.Text("kink-verdict"), StringComparison.Ordinal);
    }
}
