using System.CommandLine;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// <c>course run [FILE|FOLDER…] [--out DIR] [--timeout SECONDS] [--jobs N] [--allow-errors] [--json]</c>
/// </summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var paths = NotebookArguments.Paths();
        var output =
            new Option<string?>("--out")
            { Description = "Where executed copies go (default: artifacts/executed).", HelpName = "DIR" };
        var timeout = NumberOption.Seconds("--timeout", "Seconds that a cell may take.", RunOptions.DefaultTimeout);
        var jobs = NumberOption.Count("--jobs", "Notebooks at once.", "N", standard: 1, least: 1);
        var allowErrors = new Option<bool>("--allow-errors") { Description = "Go on after a cell that failed." };
        var json = new Option<bool>("--json") { Description = "The result as JSON, and nothing else." };
        var command = new Command(
            "run",
            "Execute notebooks in fresh sessions and write executed copies.")
            { paths, output, timeout, jobs, allowErrors, json };
        command.SetAction((result, cancel) => RunAsync(
            result.GetValue(paths) ?? [],
            result.GetValue(output),
            new RunOptions
            {
                Session = DesktopHost.Session,
                Timeout = TimeSpan.FromSeconds(result.GetValue(timeout)),
                Jobs = result.GetValue(jobs),
                AllowErrors = result.GetValue(allowErrors),
            },
            result.GetValue(json),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancel));
        return command;
    }

    /// <returns>0 if every cell succeeded, 1 if one did not, 2 for what cannot be read or written, 130 if
    /// interrupted.</returns>
    internal static async Task<int> RunAsync(
        IReadOnlyCollection<string> paths, string? outputFolder, RunOptions options, bool json, TextWriter output,
        TextWriter error, CancellationToken cancel)
    {
        // The current folder follows the notebooks: full paths to work with, and those that were typed to show.
        Dictionary<string, string> typed = [];
        List<Notebook> notebooks = [];
        var code = NotebookArguments.ForEach(paths, error, path =>
        {
            var full = Path.GetFullPath(path);
            if (typed.TryAdd(full, path))
            {
                notebooks.Add(NotebookFile.Read(path).WithPath(full));
            }

            return true;
        });
        List<(NotebookRun Run, string Copy)> runs = [];
        try
        {
            var copies = new ExecutedCopies(
                Path.GetFullPath(outputFolder ?? DefaultOutput()), notebooks.Select(notebook => notebook.Path));
            await RunView.ShowAsync(typed, silent: json, output, async (progress, report) =>
            {
                using var end = new ProcessEnd(error, copies, progress, cancel);
                await new NotebookBatch(options).RunAsync(notebooks, end, run =>
                {
                    runs.Add((run, copies.Write(run.Executed)));
                    report(run);
                }, cancel).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("Interrupted. Copies of the notebooks that had ended are written.");
            code = 130;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            code = 2;
        }
        if (json)
        {
            output.WriteLine(RunReport.Json(runs, typed));
        }
        else
        {
            foreach (var failure in runs.SelectMany(run => run.Run.Failures))
            {
                error.WriteLine(failure);
            }
        }
        return code != 0 ? code : runs.All(run => run.Run.Succeeded) ? 0 : 1;
    }

    private static string DefaultOutput()
    {
        try
        {
            return CourseFolder.Find().Executed;
        }
        catch (DirectoryNotFoundException)
        {
            return Path.Combine("artifacts", "executed"); // a learner's own notebook, outside the course
        }
    }
}
