namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson310Tests
{
    /// <summary>Central differences with ε = 1e-5 err by about 5e-11 at these sizes.</summary>
    private const double DifferenceTolerance = 1e-9;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.10-backpropagation-intuition");

    [Fact]
    public async Task The_chain_rule_in_two_steps_gives_a_minus_y()
    {
        var lesson = await Lesson;

        Assert.Equal(lesson.Number("two-factors", "da·σ'(z) ="), lesson.Number("two-factors", "a − y    ="), 1e-11);
        Assert.Equal((1 / (1 + Math.Exp(-0.7))) - 1, lesson.Number("two-factors", "a − y    ="), 1e-11);
    }

    [Fact]
    public async Task The_graphs_show_values_and_slopes()
    {
        var lesson = await Lesson;

        Assert.Contains("dz = −0.332", lesson.Text("logistic-graph"), StringComparison.Ordinal);
        Assert.Contains("dW1 (2, 3)", lesson.Text("one-graph"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_slope_has_the_shape_of_its_namesake()
    {
        var ledger = (await Lesson).Text("ledger");

        Assert.DoesNotContain("DIFFERENT", ledger, StringComparison.Ordinal);
        Assert.Equal(7, ledger.Split("one shape").Length - 1);
    }

    [Fact]
    public async Task A_square_W2_fits_both_ways_and_one_of_them_is_wrong()
    {
        var lesson = await Lesson;

        Assert.Equal(-2, lesson.Number("ledger-square", "right (2, 1)"));
        Assert.Equal(-1, lesson.Number("ledger-square", "of the same shape (2, 1)"));
    }

    [Fact]
    public async Task The_mean_of_the_examples_slopes_is_the_vectorised_slope_always() =>
        Assert.Contains("Always", (await Lesson).Text("all-verdict"), StringComparison.Ordinal);

    [Fact]
    public async Task All_eleven_slopes_agree_with_central_differences()
    {
        var lesson = await Lesson;

        Assert.Equal(11, lesson.Number("numeric-number", "All"));
        Assert.InRange(lesson.Number("numeric-number", "largest difference"), 0, DifferenceTolerance);
    }

    [Fact]
    public async Task The_check_sees_a_forgotten_slope_in_the_first_layer()
    {
        var lesson = await Lesson;

        Assert.InRange(lesson.Number("broken-number", "largest difference"), 0.01, 1);
    }

    [Fact]
    public async Task Central_differences_get_closer_than_one_sided_ones()
    {
        var chart = (await Lesson).Text("epsilon-chart");
        var oneSided = Least(chart, "one-sided");
        var central = Least(chart, "central");

        Assert.True(central < oneSided / 10, $"central {central}, one-sided {oneSided}");
    }

    /// <summary>The least height in a line such as "central 29 points, x 1e−15 … 0.1, y 1.7e−12 … 0.1".</summary>
    private static double Least(string chart, string trace)
    {
        var line = chart.Split('\n').Single(l => l.StartsWith(trace, StringComparison.Ordinal));
        var number = line[(line.IndexOf(", y ", StringComparison.Ordinal) + 4)..].Split(' ')[0].Replace('−', '-');
        return double.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
    }
}
