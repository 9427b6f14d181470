using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>
/// A lesson of the repository, executed once for all tests, and what its cells showed: a lesson that still runs but
/// prints
/// something else is as broken as one that fails.
/// </summary>
internal sealed partial class ExecutedLesson
{
    private const string Report = "application/vnd.shallowcourse.check+json";
    private const string Check = "-check";

    private static readonly ConcurrentDictionary<string, Lazy<Task<ExecutedLesson>>> Executed = new();

    private readonly NotebookRun _run;

    private ExecutedLesson(NotebookRun run)
    {
        _run = run;
    }

    public static string Folder => Path.Combine(Repository.Root, NotebookFiles.DefaultFolder, "en");

    public IEnumerable<CellError> Failures => _run.Failures;

    public IEnumerable<NotebookCell> CodeCells => _run.Executed.CodeCells;

    /// <summary>The check cells whose report says that the exercise is solved.</summary>
    public IEnumerable<string?> PassedChecks => _run.Executed.Cells
        .Where(cell => cell.Outputs.OfType<ResultOutput>().Any(
            output => output.Data.Text(Report)?.Contains("\"passed\"", StringComparison.Ordinal) == true))
        .Select(cell => cell.Id);

    /// <param name="name">The file's name without extension, such as <c>3.09-gradient-descent</c>.</param>
    public static Task<ExecutedLesson> RunAsync(string name) => Executed.GetOrAdd(name, _ => new(async () =>
    {
        var notebook = NotebookFile.Read(Path.Combine(Folder, name + ".ipynb"));
        return new(
            await new NotebookRunner(new RunOptions { Session = DesktopHost.Session, AllowErrors = true })
                .RunAsync(notebook, null, CancellationToken.None));
    })).Value;

    /// <summary>The lesson with nothing in its exercise cells; not kept, since one test alone asks for it.</summary>
    public static async Task<ExecutedLesson> RunWithEmptyExercisesAsync(string name)
    {
        var notebook = NotebookFile.Read(Path.Combine(Folder, name + ".ipynb"));
        var exercises = notebook.Cells.Select(cell => cell.Id ?? "")
            .Where(id => id.EndsWith(Check, StringComparison.Ordinal)).Select(id => id[..^Check.Length]).ToHashSet();
        var emptied = notebook.WithCells(
            [.. notebook.Cells.Select(cell => exercises.Contains(cell.Id ?? "") ? cell.WithSource("") : cell)]);
        return new(
            await new NotebookRunner(new RunOptions { Session = DesktopHost.Session, AllowErrors = true })
                .RunAsync(emptied, null, CancellationToken.None));
    }

    /// <summary>Everything that a cell showed, as text.</summary>
    public string Text(string cell) => TextOf(Outputs(cell));

    /// <summary>Everything that outputs show, as text.</summary>
    public static string TextOf(IEnumerable<CellOutput> outputs) => string.Concat(outputs.Select(output => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => display.Data.Text(MimeBundle.Plain),
        ResultOutput result => result.Data.Text(MimeBundle.Plain),
        ErrorOutput error => error.Value,
        _ => "",
    }));

    /// <summary>The HTML of everything that a cell showed.</summary>
    public string Html(string cell) => string.Concat(Outputs(cell).Select(output => output switch
    {
        DisplayOutput display => display.Data.Text(MimeBundle.Html),
        ResultOutput result => result.Data.Text(MimeBundle.Html),
        _ => "",
    }));

    /// <summary>The first number after some words in what a cell showed.</summary>
    public double Number(string cell, string after)
    {
        var text = Text(cell);
        var start = text.IndexOf(after, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{cell} showed \"{text}\", expected the words \"{after}\" in it.");
        var number = FirstNumber().Match(text, start + after.Length);
        Assert.True(number.Success, $"{cell} showed \"{text}\", expected a number after \"{after}\".");
        return double.Parse(number.Value, CultureInfo.InvariantCulture);
    }

    private IReadOnlyList<CellOutput> Outputs(string cell)
    {
        var found = _run.Executed.Find(cell);
        Assert.True(found is not null, $"The lesson has no cell {cell}.");
        Assert.True(found.Outputs.Count > 0, $"{cell} showed nothing.");
        return found.Outputs;
    }

    [GeneratedRegex(@"-?\d[\d,]*(\.\d+)?(E[+-]?\d+)?")]
    private static partial Regex FirstNumber();
}
