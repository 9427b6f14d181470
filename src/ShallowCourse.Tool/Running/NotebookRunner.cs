using System.Diagnostics;

namespace ShallowCourse.Tool;

/// <summary>Executes a notebook from top to bottom in a fresh session. The source is never touched.</summary>
internal sealed class NotebookRunner(RunOptions options)
{
    /// <summary>A cell with this tag must fail, and the notebook goes on after it.</summary>
    public const string MustRaise = "raises-exception";

    /// <summary>
    /// A cell with this tag asks for packages that cannot be had everywhere: without them the notebook is skipped.
    /// </summary>
    public const string OptionalPackage = "optional-package";

    /// <summary>What the site needs of a run.</summary>
    public static async Task<NotebookExecution> ForSite(Notebook notebook, CancellationToken cancel)
    {
        NotebookRun? run = null;
        await new NotebookBatch(new RunOptions()).RunAsync(
            [notebook.WithPath(Path.GetFullPath(notebook.Path))], null, done => run = done,
            cancel).ConfigureAwait(false);
        return new NotebookExecution(
            run!.Executed.WithPath(notebook.Path), [.. run.Failures.Select(failure => failure.ToString())]);
    }

    /// <param name="notebook">Its path says where packages and relative files are looked for.</param>
    /// <param name="progress">Told before each cell and after the last one.</param>
    /// <param name="cancel">Interrupts the cell that runs, and ends with
    /// <see cref="OperationCanceledException"/>.</param>
    public async Task<NotebookRun> RunAsync(
        Notebook notebook, IProgress<RunProgress>? progress, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var name = Path.GetFileName(notebook.Path);
        using var session = new ScriptSession(new SessionOptions
        {
            Folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path))!,
            Packages = options.Packages,
        });
        var cells = notebook.Cells.ToArray();
        List<CellRun> runs = [];
        var total = cells.Count(IsExecuted);
        for (var index = 0; index < cells.Length; index++)
        {
            var cell = cells[index];
            if (!cell.IsCode)
            {
                continue;
            }

            if (!IsExecuted(cell) || (!options.AllowErrors && runs.Any(run => run.Failure is not null)))
            {
                cells[index] = cell.WithOutputs([], null); // outputs of an earlier run are not this one's
                continue;
            }
            progress?.Report(new RunProgress(notebook, runs.Count, total, cell));
            var count = runs.Count + 1;
            var recorder = new OutputRecorder(count);
            var result = await session.RunAsync(
                new CellSource(cell.Source, cell.Name, name), recorder, options.Timeout, cancel).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            if (cell.HasTag(OptionalPackage) && result.Error is { Name: CellError.Package } missing)
            {
                // No half-run copy: as it is in the source.
                var untouched = notebook.Cells.Select(each => each.IsCode ? each.WithOutputs([], null) : each)
                    .ToArray();
                return new NotebookRun(notebook.WithCells(untouched), [], watch.Elapsed) { Skipped = missing.Message };
            }
            cells[index] = cell.WithOutputs(recorder.Outputs, count);
            runs.Add(new CellRun(cell, result.Elapsed, FailureOf(cell, result, name)));
        }
        progress?.Report(new RunProgress(notebook, runs.Count, total, null));
        return new NotebookRun(notebook.WithCells(cells), runs, watch.Elapsed);
    }

    private static bool IsExecuted(NotebookCell cell) => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source);

    private static CellError? FailureOf(NotebookCell cell, CellResult result, string notebook)
    {
        if (!cell.HasTag(MustRaise))
        {
            return result.Error;
        }

        return result.Succeeded
            ? CellError.Of(
                "NoError",
                $"{notebook}#{cell.Name} ended without an error, expected one: the cell has the tag \"{MustRaise}\". Remove the tag or mend the cell.",
                null)
            : null;
    }
}
