namespace ShallowCourse.Tool.Commands;

/// <summary>How the site's lessons are executed.</summary>
internal static class LessonExecution
{
    /// <inheritdoc cref="NotebookExecutor"/>
    public static async Task<NotebookExecution> RunAsync(Notebook notebook, CancellationToken cancel)
    {
        NotebookRun? run = null;
        await new NotebookBatch(new RunOptions { Session = DesktopHost.Session }).RunAsync(
            [notebook.WithPath(Path.GetFullPath(notebook.Path))], null, done => run = done,
            cancel).ConfigureAwait(false);
        return new NotebookExecution(
            run!.Executed.WithPath(notebook.Path), [.. run.Failures.Select(failure => failure.ToString())]);
    }
}
