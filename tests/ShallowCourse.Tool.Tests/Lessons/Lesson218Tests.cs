namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson218Tests
{
    /// <summary>The cells print four decimals or more.</summary>
    private const double Printed = 5e-5;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.18-why-this-cost");

    [Fact]
    public async Task Seven_heads_in_ten_are_most_probable_with_p_0_7()
    {
        var lesson = await Lesson;

        Assert.Equal(Math.Pow(0.7, 7) * Math.Pow(0.3, 3), lesson.Number("coin", "p = 0.7: likelihood"), Printed);
        Assert.Equal(0.7, lesson.Number("coin-best", "most likely: p ="));
        Assert.Equal(0.7, lesson.Number("coin-best", "by the logarithm: p ="));
    }

    [Fact]
    public async Task Two_thousand_factors_vanish_and_their_logarithms_do_not()
    {
        var lesson = await Lesson;

        Assert.Equal(0, lesson.Number("underflow", "product"));
        Assert.Equal(2000 * Math.Log(0.5), lesson.Number("underflow", "sum of logarithms"), 0.005);
    }

    [Fact]
    public async Task The_logarithm_of_a_labels_probability_is_its_loss_with_the_other_sign()
    {
        var lesson = await Lesson;

        Assert.Equal(0.9, lesson.Number("label", "P(1) ="));
        Assert.Equal(0.1, lesson.Number("label", "P(0) ="));
        Assert.Equal(-Math.Log(0.1), lesson.Number("loss", "L ="), Printed);
        Assert.Contains("Always", lesson.Text("all-verdict"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lowest_cost_and_the_highest_likelihood_are_at_one_place()
    {
        var lesson = await Lesson;

        string Place(string line) => lesson.Text("unit-best").Split(line)[1].Split('\n')[0].Trim();

        Assert.Equal(Place("lowest cost:"), Place("highest likelihood:"));
    }
}
