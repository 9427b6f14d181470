namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson308Tests
{
    /// <summary>The slopes are printed with three significant digits.</summary>
    private const double PrintedTolerance = 5e-8;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.08-activation-derivatives");

    [Fact]
    public async Task One_sided_quotients_approach_the_slope_of_tanh()
    {
        var lesson = await Lesson;
        var slope = 1 - Math.Pow(Math.Tanh(0.5), 2);

        Assert.Equal(slope, lesson.Number("slope", "ε = 0.0001  change of tanh / ε ="), 1e-4);
        Assert.True(Math.Abs(lesson.Number("slope", "ε = 0.1     change of tanh / ε =") - slope) > 0.01);
    }

    [Fact]
    public async Task Sigmoid_has_slope_a_quarter_at_0_and_hardly_any_at_10()
    {
        var lesson = await Lesson;

        Assert.Equal(0.25, lesson.Number("sigmoid", "σ'(  0) ="));
        Assert.Equal(4.54e-5, lesson.Number("sigmoid", "σ'( 10) ="), PrintedTolerance);
        Assert.Equal(4.54e-5, lesson.Number("sigmoid", "σ'(-10) ="), PrintedTolerance);
    }

    [Fact]
    public async Task Tanh_has_slope_1_at_0() => Assert.Equal(1, (await Lesson).Number("tanh", "tanh'(  0) ="));

    [Fact]
    public async Task The_four_slopes_agree_with_difference_quotients_and_with_the_library()
    {
        var lesson = await Lesson;

        Assert.Contains("Always", lesson.Text("check-verdict"), StringComparison.Ordinal);
        foreach (var name in new[] { "sigmoid", "tanh", "\nReLU", "leaky ReLU" })
        {
            Assert.InRange(lesson.Number("check-library", name), 0, 1e-15);
        }
    }

    [Fact]
    public async Task Tanh_saturates_at_3_and_sigmoid_at_4_6()
    {
        var zones = (await Lesson).Html("saturation-chart");

        Assert.Contains("flat from 4.6", zones, StringComparison.Ordinal);
        Assert.Contains("flat from 3.0", zones, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tanh_is_steeper_than_the_sigmoid_up_to_1_66_and_flatter_beyond()
    {
        const double printed = 0.011;
        var lesson = await Lesson;

        Assert.Equal(4, lesson.Number("steeper", "tanh is"), printed);
        Assert.Equal(0.22, lesson.Number("steeper", "and"), printed);
        Assert.Equal(1.66, lesson.Number("steeper", "Equal near z ="), printed);
    }

    [Fact]
    public async Task A_saturated_unit_does_not_move_however_wrong_it_is()
    {
        var lesson = await Lesson;

        Assert.Equal(0.5, lesson.Number("learning", "now z =  0.5493, a ="), 1e-4);
        Assert.Equal(4.98, lesson.Number("learning", "start z =  5: now z ="), 0.01);
        Assert.Equal(10, lesson.Number("learning", "start z = 10: now z ="), 1e-4);
    }
}
