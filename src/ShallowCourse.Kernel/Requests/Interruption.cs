namespace ShallowCourse.Kernel.Requests;

/// <summary>The cell that runs now, as something that can be stopped from another channel or by a signal.</summary>
internal sealed class Interruption
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _running;

    /// <summary>Runs <paramref name="cell"/> with a token that <see cref="Interrupt"/> cancels.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> cell)
    {
        // Not disposed: it may be being cancelled when its cell ends.
        var running = new CancellationTokenSource();
        lock (_lock)
        {
            _running = running;
        }

        try
        {
            return await cell(running.Token);
        }
        finally
        {
            lock (_lock)
            {
                _running = null;
            }
        }
    }

    /// <summary>Stops the running cell; does nothing where none runs.</summary>
    public void Interrupt()
    {
        lock (_lock)
        {
            // Stopping may call back into this class: not while the lock is held.
            var running = _running;
            if (running is not null)
            {
                _ = running.CancelAsync();
            }
        }
    }
}
