using System.Diagnostics;

namespace ShallowCourse.Notebooks.Running;

/// <summary>Executes a notebook from top to bottom in a fresh session. The source is never touched.</summary>
internal sealed class NotebookRunner(RunOptions options)
{
    /// <param name="notebook">Its path says where packages and relative files are looked for.</param>
    /// <param name="progress">Told before each cell and after the last one.</param>
    /// <param name="cancel">Interrupts the cell that runs, and ends with
    /// <see cref="OperationCanceledException"/>.</param>
    public async Task<NotebookRun> RunAsync(
        Notebook notebook, IProgress<RunProgress>? progress, CancellationToken cancel)
    {
        PortableDigits.Ask();
        var watch = Stopwatch.StartNew();
        var name = Path.GetFileName(notebook.Path);
        using var session = new ScriptSession(
            options.Session with { Folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path))! });
        // Outputs of an earlier run are not this one's.
        var cells = notebook.Cells.Select(cell => cell.IsCode ? cell.WithOutputs([], null) : cell).ToArray();
        List<CellRun> runs = [];
        List<(int Index, OutputRecorder Recorder)> recorders = [];
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
                continue;
            }
            progress?.Report(new RunProgress(notebook, runs.Count, total, cell, notebook.WithCells([.. cells])));
            var count = runs.Count + 1;
            var recorder = new OutputRecorder(count);
            var result = await session.RunAsync(
                new CellSource(cell.Source, cell.Name, name) { Language = LanguageOf(cell, notebook) },
                recorder,
                options.Timeout,
                cancel).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            if (cell.HasTag(CellTags.OptionalPackage) && result.Error is { Name: CellError.Package } missing)
            {
                // No half-run copy: as it is in the source.
                var untouched = notebook.Cells.Select(each => each.IsCode ? each.WithOutputs([], null) : each)
                    .ToArray();
                return new NotebookRun(notebook.WithCells(untouched), [], watch.Elapsed) { Skipped = missing.Message };
            }
            cells[index] = cell.WithOutputs(recorder.Outputs, count);
            recorders.Add((index, recorder));
            runs.Add(new CellRun(cell, result.Elapsed, FailureOf(cell, result, name)));
        }
        // A thread that a cell left behind may have ended badly while others ran.
        for (var i = 0; i < runs.Count; i++)
        {
            var (index, recorder) = recorders[i];
            cells[index] = cells[index].WithOutputs(recorder.Outputs, cells[index].ExecutionCount);
            if (!cells[index].HasTag(CellTags.RaisesException))
            {
                runs[i] = runs[i] with { Failure = runs[i].Failure ?? recorder.FirstUncaught };
            }
        }

        progress?.Report(new RunProgress(notebook, runs.Count, total, null, notebook.WithCells(cells)));
        return new NotebookRun(notebook.WithCells(cells), runs, watch.Elapsed);
    }

    private static string LanguageOf(NotebookCell cell, Notebook notebook) =>
        cell.Language ?? notebook.Language ?? CellLanguage.CSharp;

    private static bool IsExecuted(NotebookCell cell) => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source);

    private static CellError? FailureOf(NotebookCell cell, CellResult result, string notebook)
    {
        if (!cell.HasTag(CellTags.RaisesException))
        {
            return result.Error;
        }

        return result.Succeeded
            ? CellError.Of(
                "NoError",
                $"{notebook}#{cell.Name} ended without an error, expected one: the cell has the tag \""
                    + $"{CellTags.RaisesException}\". Remove the tag or mend the cell.",
                null)
            : null;
    }
}
