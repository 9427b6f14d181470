using System.Globalization;

namespace ShallowCourse.Tool.Tests.Lessons;

public class Lesson401Tests
{
    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("4.01-l-layers");

    [Fact]
    public async Task The_loop_gives_the_slopes_that_difference_quotients_find()
    {
        var lesson = await Lesson;

        for (var layer = 1; layer <= 3; layer++)
        {
            var loop = lesson.Number("check", $"layer {layer}: loop");
            Assert.True(loop != 0);
            Assert.Contains($"{loop:F9}, difference quotient", lesson.Text("check"), StringComparison.Ordinal);
        }

        Assert.Contains("Always", lesson.Text("two-verdict"), StringComparison.Ordinal);
    }

    /// <summary>
    /// By NumPy: 71.50, 88.25, 88.75; 89.50, 89.75, 89.00; 89.75, 89.75, 90.00 %. A change of the start by 1e-15 moves
    /// the deeper ones by up to a point and a quarter, NumPy's own as well.
    /// </summary>
    [Fact]
    public async Task Accuracy_on_the_flower_is_NumPys_to_a_point_for_every_depth_and_seed()
    {
        var lines = (await Lesson).Text("depth").ReplaceLineEndings("\n");

        Assert.Contains("2-4-1 network        71.50 %, 88.25 %, 88.75 %", lines, StringComparison.Ordinal);
        double[] expected = [89.50, 89.75, 89.00, 89.75, 89.75, 90.00];
        var found = lines.Split('\n').Skip(1).Take(2)
            .SelectMany(line => line.Split("network")[1].Split(','))
            .Select(part => double.Parse(part.Replace("%", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))
            .ToArray();
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1.0));
    }

    [Fact]
    public async Task The_boundaries_have_a_step_for_each_network() =>
        Assert.Contains("\"sliders\"", (await Lesson).Html("depth-boundaries"), StringComparison.Ordinal);
}
