namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson215Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("2.15-shapes");

    [Fact]
    public async Task The_sum_of_each_food_is_a_row_and_that_of_each_part_a_column()
    {
        var text = (await Lesson).Text("sums");

        Assert.Contains("axis=0 (1, 4)", text, StringComparison.Ordinal);
        Assert.Contains("axis=1 (3, 1)", text, StringComparison.Ordinal);
        Assert.Contains("239", text, StringComparison.Ordinal); // beef: 0 + 104 + 135
    }

    [Theory]
    [InlineData("(3, 4) + (1, 4) → (3, 4)")]
    [InlineData("(3, 4) + (3, 1) → (3, 4)")]
    [InlineData("(3, 4) + (1, 1) → (3, 4)")]
    [InlineData("(3, 1) + (1, 4) → (3, 4)")]
    [InlineData("(3, 4) + (4, 3) → error")]
    public async Task Sizes_fit_if_they_are_equal_or_one_of_them_is_1(string line) =>
        Assert.Contains(line, (await Lesson).Text("rule-table"), StringComparison.Ordinal);

    [Fact]
    public async Task The_stretching_has_a_slider() =>
        Assert.Contains("\"sliders\"", (await Lesson).Html("stretch"), StringComparison.Ordinal);

    [Fact]
    public async Task CSharp_refuses_a_sum_of_unequal_shapes() =>
        Assert.Contains("dimensions must agree", (await Lesson).Text("csharp"), StringComparison.Ordinal);

    [Fact]
    public async Task A_column_times_its_transpose_is_5_by_5_and_a_vector_times_itself_is_55()
    {
        var lesson = await Lesson;

        Assert.Equal(55, lesson.Number("list", "vector * vector ="));
        Assert.Contains("columnᵀ is (5, 5)", lesson.Text("list"), StringComparison.Ordinal);
        Assert.Contains("rowᵀ is (1, 1)", lesson.Text("list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_silent_mistake_gives_25_differences_and_another_mean()
    {
        var lesson = await Lesson;

        // Differences 0.1, −0.1, 0.2, −0.1, 0 on the diagonal: (0.01 + 0.01 + 0.04 + 0.01) / 5.
        Assert.Equal(0.014, lesson.Number("silent", "(5, 1) − (5, 1) → (5, 1), mean square"));
        Assert.Equal(3.934, lesson.Number("silent", "(5, 1) − (5,)   → (5, 5), mean square"), 5e-4);
    }

    [Fact]
    public async Task A_bias_along_the_wrong_axis_is_silent() =>
        Assert.Contains("Here (in 20 of 20 runs)", (await Lesson).Text("axis-verdict"), StringComparison.Ordinal);
}
