namespace ShallowCourse.Browser.Stopping;

/// <summary>
/// Runs one cell's code on the page's only thread. It is stopped from its own loops (<see cref="LoopWatch"/>)
/// or while it waits for something; what does neither ends with the worker.
/// </summary>
internal sealed class PageRunner(Action<Exception> unhandled) : SynchronizationContext, ICellRunner, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);

    private readonly CancellationTokenSource _stop = new();

    public bool IsStopped => _stop.IsCancellationRequested;

    public CancellationToken Token => _stop.Token;

    public void Stop() => _stop.Cancel();

    public void Start(Action action) => Run(action);

    public override void Post(SendOrPostCallback d, object? state) =>
        ThreadPool.QueueUserWorkItem(_ => Run(() => d(state)));

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    public async Task<bool> StopAsync(Task ended, TimeSpan grace)
    {
        Stop();
        // An await that nothing completes leaves a cell idle but never ended.
        await Task.WhenAny(ended, Task.Delay(LookEvery)).ConfigureAwait(false);
        return true;
    }

    public void Dispose() => _stop.Dispose();

    private void Run(Action action)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            action();
        }
        catch (Exception error)
        {
            if (!IsStopped)
            {
                unhandled(error);
            }
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
