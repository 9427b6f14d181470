using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson305Tests
{
    /// <summary>What the lesson promises: max|loop − matrix| below this.</summary>
    private const double Rounding = 1e-12;

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("3.05-justification-of-vectorization");

    [Fact]
    public async Task The_columns_side_by_side_are_the_product() =>
        Assert.InRange((await Lesson).Number("product-gap", "="), 0, Rounding);

    [Fact]
    public async Task Where_the_slider_sets_an_example_to_zero_its_column_of_the_product_is_zero_and_no_other()
    {
        var html = (await Lesson).Html("colours");
        const string start = "\"frames\":";
        // One value, and what follows it in the page is not read.
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(html[(html.IndexOf(start, StringComparison.Ordinal) + start.Length)..]));
        var frames = JsonNode.Parse(ref reader)!.AsArray();

        Assert.Equal(3, frames.Count);
        foreach (var (step, frame) in frames.Index())
        {
            var matrices = frame!["data"]!.AsArray();
            Assert.Equal([2, 4], matrices.Select(matrix => matrix!["z"]!.AsArray().Count));
            foreach (var row in matrices.SelectMany(matrix => matrix!["z"]!.AsArray()))
            {
                Assert.Equal(
                    [step == 0, step == 1, step == 2], row!.AsArray().Select(value => value!.GetValue<double>() == 0));
            }
        }
    }

    [Fact]
    public async Task Fifty_random_layers_agree_with_loops_over_numbers()
    {
        var lesson = await Lesson;

        Assert.Contains("Always", lesson.Text("many"), StringComparison.Ordinal);
        Assert.InRange(lesson.Number("many", "largest difference"), 0, Rounding);
    }

    [Fact]
    public async Task A_bias_along_the_wrong_axis_fails_unless_n1_equals_m()
    {
        var lesson = await Lesson;

        Assert.Contains("b is (1, 4), expected (4, 1)", lesson.Text("trap-fails"), StringComparison.Ordinal);
        Assert.Contains(
            "right (2, 2)\n  1  1\n  2  2", lesson.Text("trap").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(
            "wrong (2, 2)\n  1  2\n  1  2", lesson.Text("trap").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spreading_a_bias_over_three_columns_and_summing_gives_three_times_the_bias()
    {
        var (summed, three) = ((await Lesson).Text("sum").ReplaceLineEndings("\n") + "\n")
            .Split("3 b1 (4, 1)") is [var before, var after]
            ? (before, after)
            : default;

        Assert.Equal(three.Trim(), summed[summed.IndexOf('\n', StringComparison.Ordinal)..].Trim());
    }

    [Fact]
    public async Task Two_rounds_of_one_loop_are_the_librarys_network() =>
        Assert.InRange((await Lesson).Number("layers", "largest difference to the library:"), 0, Rounding);
}
