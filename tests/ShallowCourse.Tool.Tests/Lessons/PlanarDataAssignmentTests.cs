namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>
/// The assignment as handed out: nothing is attempted, and the sections that use the network run all the same.
/// </summary>
public class PlanarDataAssignmentTests
{
    private static readonly string[] Exercises =
    [
        "hidden-units", "init-he", "forward", "cost", "backward-weighted", "update-falling", "train-weighted",
        "predict",
    ];

    private static Task<ExecutedLesson> Lesson => ExecutedLesson.RunAsync("assignment-planar-data");

    [Fact]
    public async Task Every_check_says_that_nothing_was_attempted()
    {
        var lesson = await Lesson;

        foreach (var exercise in Exercises)
        {
            Assert.Contains("Not attempted", lesson.Text($"assignment-{exercise}-check"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Three_hidden_units_make_the_difference_on_the_flower()
    {
        var lesson = await Lesson;

        Assert.Equal(67.5, lesson.Number("sweep", "\n  1 "), 0.5);
        Assert.Equal(67.25, lesson.Number("sweep", "\n  2 "), 0.5);
        Assert.Equal(90.75, lesson.Number("sweep", "\n  3 "), 0.5);
        Assert.Equal(90.5, lesson.Number("sweep", "\n  4 "), 0.5);
        Assert.Equal(91.25, lesson.Number("sweep", "\n  5 "), 0.5);
    }

    [Fact]
    public async Task The_gap_to_held_out_points_grows_with_the_width_in_the_mean_and_not_in_every_split()
    {
        const double points = 0.5;
        var lesson = await Lesson;

        Assert.Equal(2.7, lesson.Number("held-out", "mean"), points);
        Assert.True(lesson.Number("held-out", "units:") < 0);
        Assert.Contains("Not here", lesson.Text("held-out-verdict"), StringComparison.Ordinal);
        Assert.InRange(lesson.Number("held-out-verdict", "it held in"), 9, 11);
        Assert.Equal(7.6, lesson.Number("held-out-verdict", "50:"), points);
    }

    [Fact]
    public async Task Four_units_are_better_than_a_line_on_each_of_the_other_data_sets()
    {
        var lesson = await Lesson;

        foreach (var name in new[] { "circles", "moons", "blobs", "gaussian-quantiles" })
        {
            var line = lesson.Number("others-line", $"{name,-18} line");
            var network = lesson.Number(
                "others-line", FormattableString.Invariant($"{name,-18} line {line:F1} %, network"));
            Assert.True(network > line + 5, $"{name}: line {line}, network {network}");
        }
    }

    [Fact]
    public void The_points_of_the_exercises_add_up_to_a_hundred()
    {
        var notebook = NotebookFile.Read(Path.Combine(ExecutedLesson.Folder, "assignment-planar-data.ipynb"));
        var points = notebook.Cells
            .SelectMany(
                cell => System.Text.RegularExpressions.Regex.Matches(
                    cell.Source, @"^## \d+\. .* \((\d+) points\)",
                    System.Text.RegularExpressions.RegexOptions.Multiline))
            .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(100, points.Sum());
    }
}
