using System.Text.RegularExpressions;
using ShallowCourse.Tool.Tests.Lessons;

namespace ShallowCourse.Tool.Tests.Genuine;

/// <summary>
/// Every notebook in .NET Interactive's own tool, cell by cell, beside the course's runner: what succeeds, in which
/// forms it is shown, and what it says.
/// </summary>
public sealed partial class GenuineToolTests
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>What the course's runner asks of the library, so that both compute the same digits.</summary>
    private static readonly string SameDigits = $"System.AppContext.SetSwitch(\"{Portability.Switch}\", true);";

    public static TheoryData<string> Notebooks =>
        [.. Repository.Notebooks.Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task A_notebook_shows_in_the_genuine_tool_what_it_shows_here(string name)
    {
        var expected = await ExecutedLesson.RunAsync(name);
        await using var tool = await GenuineTool.StartAsync(ExecutedLesson.Folder);
        await tool.RunAsync(SameDigits);
        var problems = new List<string>();
        foreach (var (cell, index) in expected.CodeCells.Select((cell, index) => (cell, index)))
        {
            var ran = await tool.RunAsync(cell.Source);
            if (ran.Failure is { } failure)
            {
                problems.Add($"{cell.Id} failed: {failure}");
            }
            // Of the first cell the tool shows which packages it has installed.
            else if (index > 0)
            {
                problems.AddRange(Differences(cell, ran));
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Theory]
    [InlineData("2.04-gradient-descent")]
    [InlineData("3.09-gradient-descent")]
    [InlineData("4.01-l-layers")]
    public async Task A_lesson_goes_on_after_every_cell_that_was_cancelled(string name)
    {
        var expected = await ExecutedLesson.RunAsync(name);
        await using var tool = await GenuineTool.StartAsync(ExecutedLesson.Folder);
        await tool.RunAsync(SameDigits);
        var problems = new List<string>();
        foreach (var (cell, index) in expected.CodeCells.Select((cell, index) => (cell, index)))
        {
            if (index > 0)
            {
                var cancelled = await tool.CancelAsync();
                problems.AddRange(cancelled.Failure is null ? [$"before {cell.Id} nothing was cancelled"] : []);
            }

            var ran = await tool.RunAsync(cell.Source);
            problems.AddRange(
                ran.Failure is { } failure ? [$"{cell.Id} failed: {failure}"]
                : index > 0 ? Differences(cell, ran)
                : []);
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static IEnumerable<string> Differences(NotebookCell cell, GenuineCell ran)
    {
        var text = ExecutedLesson.TextOf(cell.Outputs);
        if (Comparable(text) != Comparable(ran.Text))
        {
            yield return $"{cell.Id} says\n{ran.Text}\nand here\n{text}";
        }

        var here = cell.Outputs.Select(Forms).OfType<IReadOnlyList<string>>().ToList();
        var there = ran.MimeTypes.ToList();
        if (!here.Select(Joined).SequenceEqual(there.Select(Joined)))
        {
            yield return $"{cell.Id} is shown as {string.Join("; ", there.Select(Joined))}, "
                + $"and here as {string.Join("; ", here.Select(Joined))}";
        }
    }

    private static IReadOnlyList<string>? Forms(CellOutput output) => output switch
    {
        DisplayOutput display => [.. display.Data.Types],
        ResultOutput result => [.. result.Data.Types],
        _ => null,
    };

    /// <summary>
    /// A figure's JSON is a form of the course's session alone; of a value that has no form of its own the tool knows
    /// HTML and the session text.
    /// </summary>
    private static string Joined(IReadOnlyList<string> types)
    {
        var forms = types.Where(type => type != Plotly).Order(StringComparer.Ordinal).ToList();
        return forms is ["text/html"] or ["text/plain"] ? "one form" : string.Join(" ", forms);
    }

    /// <summary>Without what two runs of one cell do not share: times, and the digits and pictures of times.</summary>
    private static string Comparable(string text)
    {
        var trimmed = text.ReplaceLineEndings("\n").Trim();
        return Times().IsMatch(trimmed) ? Measured().Replace(trimmed, "#") : trimmed;
    }

    [GeneratedRegex(@"\d ms\b|milliseconds|Any explicit for loop")]
    private static partial Regex Times();

    [GeneratedRegex(@"[✘●✔]\s*(Not here|Here|Always)\s*\((it held )?in|[\d.,\s▁▂▃▄▅▆▇█]+")]
    private static partial Regex Measured();
}
