namespace ShallowCourse.Hosting.Running;

/// <summary>
/// While a batch runs, a cell that ends the process (<c>Environment.Exit(0)</c>) must not pass for success: says which
/// cells ran, and
/// makes the exit code 1.
/// </summary>
internal sealed class ProcessEnd : IProgress<RunProgress>, IDisposable
{
    private readonly TextWriter _error;
    private readonly IProgress<RunProgress>? _next;
    private readonly CancellationToken _cancel;
    private readonly Dictionary<string, string> _running = [];

    public ProcessEnd(TextWriter error, IProgress<RunProgress>? next, CancellationToken cancel)
    {
        _error = error;
        _next = next;
        _cancel = cancel;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public void Report(RunProgress value)
    {
        lock (_running)
        {
            if (value.Cell is { } cell)
            {
                _running[value.Notebook.Path] = $"{Path.GetFileName(value.Notebook.Path)}#{cell.Name}";
            }
            else
            {
                _running.Remove(value.Notebook.Path);
            }
        }
        _next?.Report(value);
    }

    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= OnExit;

    private void OnExit(object? sender, EventArgs e)
    {
        // Ctrl+C while a cell could not be stopped: it is not the cell that ended the process.
        if (_cancel.IsCancellationRequested)
        {
            return;
        }

        lock (_running)
        {
            _error.WriteLine(
                $"{string.Join(" or ", _running.Values.Order(StringComparer.Ordinal))} ended the process; expected it to return. Remove Environment.Exit.");
        }

        Environment.ExitCode = 1;
    }
}
