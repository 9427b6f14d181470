namespace ShallowCourse.Hosting.Running;

/// <summary>
/// Runs many notebooks, several at once in one process: sessions do not share variables or console output, and a
/// process each
/// would pay the compiler's start again and again.
/// </summary>
internal sealed class NotebookBatch(RunOptions options)
{
    /// <param name="notebooks">Any order; with full paths, since the current folder changes.</param>
    /// <param name="progress">See <see cref="NotebookRunner.RunAsync"/>.</param>
    /// <param name="done">Called for each notebook as it ends, one call at a time.</param>
    /// <param name="cancel">Ends the batch with <see cref="OperationCanceledException"/>.</param>
    public async Task RunAsync(
        IEnumerable<Notebook> notebooks, IProgress<RunProgress>? progress, Action<NotebookRun> done,
        CancellationToken cancel)
    {
        var runner = new NotebookRunner(options);
        using var turn = new SemaphoreSlim(1);
        var home = Environment.CurrentDirectory;
        try
        {
            // A notebook's relative paths start from its own folder, as in every other host; the process has one
            // current
            // folder, so the folders take turns.
            foreach (var folder in notebooks.GroupBy(notebook => Path.GetDirectoryName(notebook.Path)!))
            {
                Environment.CurrentDirectory = folder.Key;
                var parallel =
                    new ParallelOptions() { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancel };
                await Parallel.ForEachAsync(folder, parallel, async (notebook, token) =>
                {
                    var run = await runner.RunAsync(notebook, progress, token).ConfigureAwait(false);
                    await turn.WaitAsync(token).ConfigureAwait(false);
                    try
                    {
                        done(run);
                    }
                    finally
                    {
                        turn.Release();
                    }
                }).ConfigureAwait(false);
            }
        }
        finally
        {
            Environment.CurrentDirectory = home;
        }
    }
}
