using Spectre.Console;

namespace ShallowCourse.Tool.Commands;

/// <summary>
/// Shows a batch while it runs: a bar for each notebook on a terminal, a line for each where output is redirected.
/// </summary>
internal static class RunView
{
    /// <param name="notebooks">Full paths, and as they are shown.</param>
    /// <param name="silent">Shows nothing.</param>
    /// <param name="output">Where lines go.</param>
    /// <param name="work">The batch; it is given what to tell.</param>
    public static async Task ShowAsync(
        IReadOnlyDictionary<string, string> notebooks, bool silent, TextWriter output,
        Func<IProgress<RunProgress>?, Action<NotebookRun>, Task> work)
    {
        if (silent)
        {
            await work(null, _ => { }).ConfigureAwait(false);
        }
        else if (Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out)
            || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            await work(null, run => output.WriteLine(Line(run, notebooks))).ConfigureAwait(false);
        }
        else
        {
            await AnsiConsole.Progress()
                .Columns(
                    new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(),
                    new PercentageColumn(), new SpinnerColumn())
                .StartAsync(async context =>
                {
                    var bars = notebooks.ToDictionary(
                        notebook => notebook.Key,
                        notebook => context.AddTask(Markup.Escape(Path.GetFileName(notebook.Key)), autoStart: false));
                    await work(new Bars(bars), run =>
                    {
                        var bar = bars[run.Executed.Path];
                        bar.Description = Markup.Escape(Line(run, notebooks));
                        bar.StopTask();
                    }).ConfigureAwait(false);
                }).ConfigureAwait(false);
        }
    }

    private static string Line(NotebookRun run, IReadOnlyDictionary<string, string> notebooks)
    {
        var path = notebooks[run.Executed.Path];
        if (run.Skipped is { } reason)
        {
            return $"{path}: skipped. {reason}";
        }

        var failures = run.Failures.Count();
        var outcome =
            failures == 0 ? $"{run.Cells.Count} cells" : failures == 1 ? "1 cell failed" : $"{failures} cells failed";
        return FormattableString.Invariant($"{path}: {outcome}, {run.Elapsed.TotalSeconds:0.0} s");
    }

    private sealed class Bars(Dictionary<string, ProgressTask> bars) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            var bar = bars[value.Notebook.Path];
            if (!bar.IsStarted)
            {
                bar.StartTask();
            }

            bar.MaxValue = Math.Max(1, value.CellsInAll);
            bar.Value = value.CellsDone;
        }
    }
}
