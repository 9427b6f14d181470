namespace ShallowCourse.Hosting.Running;

/// <summary>
/// While a batch runs, a cell that ends the process (<c>Environment.Exit(0)</c>) must not pass for success: says which
/// cells ran, writes the copies of their notebooks as far as they came, and makes the exit code 1.
/// </summary>
internal sealed class ProcessEnd : IProgress<RunProgress>, IDisposable
{
    private readonly TextWriter _error;
    private readonly IProgress<RunProgress>? _next;
    private readonly CancellationToken _cancel;
    private readonly ExecutedCopies _copies;
    private readonly Dictionary<string, RunProgress> _running = [];

    public ProcessEnd(
        TextWriter error, ExecutedCopies copies, IProgress<RunProgress>? next, CancellationToken cancel)
    {
        _error = error;
        _copies = copies;
        _next = next;
        _cancel = cancel;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    public void Report(RunProgress value)
    {
        lock (_running)
        {
            if (value.Cell is not null)
            {
                _running[value.Notebook.Path] = value;
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
            var cells = _running.Values.Select(at => $"{Path.GetFileName(at.Notebook.Path)}#{at.Cell!.Name}");
            _error.WriteLine(
                $"{string.Join(" or ", cells.Order(StringComparer.Ordinal))} ended the process; expected it to return. "
                    + "Remove Environment.Exit.");
            foreach (var copy in _running.Values.Select(at => at.Executed))
            {
                WriteReached(copy);
            }
        }

        Environment.ExitCode = 1;
    }

    private void WriteReached(Notebook copy)
    {
        try
        {
            _error.WriteLine($"What was reached is in {_copies.Write(copy)}.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _error.WriteLine(problem.Message);
        }
    }
}
