namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson302Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.02-neural-network-representation");

    [Fact]
    public async Task The_lectures_network_has_two_layers_and_21_parameters()
    {
        var lesson = await Lesson;

        Assert.Contains(
            "layer 1: W1 (4, 3), b1 (4, 1)\nlayer 2: W2 (1, 4), b2 (1, 1)",
            lesson.Text("layers").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(21, lesson.Number("shapes", "Counted"));
        Assert.Equal(21, lesson.Number("shapes", "library counts"));
    }

    [Fact]
    public async Task The_activations_of_the_hidden_layer_are_a_column_of_four() =>
        Assert.StartsWith("a1 (4, 1)", (await Lesson).Text("activation"), StringComparison.Ordinal);

    [Fact]
    public async Task The_third_unit_is_row_2()
    {
        const double printed = 5e-5;
        var lesson = await Lesson;
        var third = lesson.Text("activation").Split('\n')[3].Trim();

        Assert.Equal(
            double.Parse(third, System.Globalization.CultureInfo.InvariantCulture),
            lesson.Number("activation-index", "third hidden unit says"), printed);
    }

    [Fact]
    public async Task A_photograph_needs_49161_parameters() =>
        Assert.Equal(49161, (await Lesson).Number("shapes-growth", "network,"));

    [Theory]
    [InlineData("2 features", 4)]
    [InlineData("10 features", 12)]
    public async Task A_further_hidden_unit_costs_n0_plus_2_parameters(string line, int each)
    {
        var ends = (await Lesson)
            .Text("growth")
            .Split('\n')
            .Single(text => text.StartsWith(line, StringComparison.Ordinal))
            .Split("  ")[^1]
            .Split(" → ")
            .Select(int.Parse)
            .ToArray();

        Assert.Equal(each * 19, ends[1] - ends[0]); // from 1 unit to 20
    }

    [Fact]
    public async Task A_transposed_W1_is_answered_with_both_inner_sizes() =>
        Assert.Contains(
            "inner sizes 4 and 3 differ. Is W1 transposed", (await Lesson).Text("shape-error"),
            StringComparison.Ordinal);
}
