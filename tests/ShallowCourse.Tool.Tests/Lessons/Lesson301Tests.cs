using System.Globalization;

namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson301Tests
{
    /// <summary>The cells print four decimals.</summary>
    private const double Printed = 5e-5;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.01-neural-network-overview");

    [Fact]
    public async Task The_single_unit_and_the_first_hidden_unit_say_the_same()
    {
        var lesson = await Lesson;
        var sigmoid = 1 / (1 + Math.Exp(-0.1));

        Assert.Equal(sigmoid, lesson.Number("unit", "a ="), Printed);
        Assert.Equal(sigmoid, lesson.Number("forward", "a1 (3, 1)"), Printed);
    }

    [Fact]
    public async Task The_two_factors_of_dz2_combine_to_a2_minus_y()
    {
        var lesson = await Lesson;

        Assert.Equal(lesson.Number("backward", "a2 - y ="), lesson.Number("backward", "dz2 ="), Printed);
    }

    [Fact]
    public async Task The_slope_foretells_what_a_nudge_does_to_the_loss()
    {
        const double curvature = 5e-4; // what is left over a step of 0.1, second order
        var lesson = await Lesson;

        Assert.Equal(-0.0260, lesson.Number("nudge", "by the slope"), Printed * 2);
        Assert.Equal(lesson.Number("nudge", "by the slope"), lesson.Number("nudge", "in truth"), curvature);
    }

    [Fact]
    public async Task Five_rounds_of_learning_lower_the_loss_each_time()
    {
        var lesson = await Lesson;
        var losses = Enumerable.Range(0, 6)
            .Select(step => lesson.Text("round").Split('\n')[step].Split("L = ")[1])
            .Select(loss => double.Parse(loss, CultureInfo.InvariantCulture))
            .ToArray();

        Assert.Equal(losses.OrderDescending(), losses);
        Assert.True(losses[^1] < losses[0] / 5);
    }

    [Fact]
    public async Task A_line_gets_47_percent_of_the_flower_and_four_hidden_units_90_and_a_half()
    {
        var lesson = await Lesson;

        Assert.Equal(47.0, lesson.Number("flower", "Logistic regression:"));
        Assert.Equal(90.5, lesson.Number("why-network", "Four hidden units:"));
    }

    [Fact]
    public async Task The_best_of_all_straight_lines_gets_68_75_percent_and_costs_more_than_logistic_regression()
    {
        const double dearerThan = 0.67315; // logistic regression's own cost
        var lesson = await Lesson;

        Assert.Equal(68.75, lesson.Number("best-line-chart", "The best straight line:"));
        Assert.Equal(0.6806, lesson.Number("line-cost", "The best line's cost:"), Printed);
        Assert.Contains("logistic regression: 0.6731", lesson.Html("line-cost"), StringComparison.Ordinal);
        Assert.True(lesson.Number("line-cost", "The best line's cost:") > dearerThan);
    }

    [Fact]
    public void No_line_in_3600_directions_gets_more_than_68_75_percent()
    {
        const int directions = 3600;
        var flower = Dataset.Load("flower");
        var most = Enumerable.Range(0, directions).Max(step => MostRight(flower, 2 * Math.PI * step / directions));

        Assert.Equal(275, most); // of 400
    }

    private static int MostRight(Dataset data, double angle)
    {
        var along = (data.X.Row(0) * Math.Cos(angle)) + (data.X.Row(1) * Math.Sin(angle));
        var right = data.Y.Enumerate().Count(label => label == 1);
        return Enumerable.Range(0, data.m).OrderBy(i => along[i]).Max(i => right += data.Y[0, i] == 0 ? 1 : -1);
    }

    [Fact]
    public async Task The_shuffled_steps_are_not_yet_attempted() =>
        Assert.Contains("Not attempted", (await Lesson).Text("ex-3-01-order-steps-check"), StringComparison.Ordinal);
}
