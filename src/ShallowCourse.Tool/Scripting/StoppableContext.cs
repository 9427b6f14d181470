using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;

namespace ShallowCourse.Tool;

/// <summary>
/// Runs one cell's code, what follows its awaits included, so that it can be stopped, by the gentlest means that works: the
/// token that compiled cells watch in every loop, then an interrupt for a sleep or a wait, then an abort for a loop in a library.
/// Callbacks run on any thread, so that <c>task.Result</c> in a cell cannot deadlock.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Callbacks may come at any time; without a timer a token source holds nothing.")]
internal sealed class StoppableContext(Action<Exception> unhandled) : SynchronizationContext
{
    // Deep recursion over a learner's tree or list should end in a result.
    private const int StackSize = 16 << 20;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan InterruptAfter = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AbortAfter = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private readonly HashSet<Thread> _running = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();

    public bool IsStopped => _stop.IsCancellationRequested;

    /// <summary>What the cell's code watches.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Runs the action on a thread of its own.</summary>
    public void Start(Action action) => new Thread(() => Run(action), StackSize) { IsBackground = true, Name = "cell" }.Start();

    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Run(() => d(state)));

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>False where some code could not be stopped within the grace: a native call, most likely.</summary>
    /// <param name="ended">Completes when the cell has.</param>
    /// <param name="grace">How long to try.</param>
    public async Task<bool> StopAsync(Task ended, TimeSpan grace)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var idle = IsIdle();
            // An await that nothing completes leaves a cell idle but never ended.
            if (idle && (ended.IsCompleted || watch.Elapsed > InterruptAfter)) return true;
            if (watch.Elapsed > grace) return false;
            if (watch.Elapsed > AbortAfter) Abort();
            else if (watch.Elapsed > InterruptAfter) Interrupt();
            await Task.Delay(LookEvery).ConfigureAwait(false);
        }
    }

    private bool IsIdle()
    {
        lock (_gate) return _running.Count == 0;
    }

    private void Interrupt()
    {
        lock (_gate)
        {
            foreach (var thread in _running) thread.Interrupt();
        }
    }

    private void Abort()
    {
        // It blocks until the thread leaves native code, so it must not block us.
        if (!_abort.IsCancellationRequested) _ = Task.Run(_abort.Cancel);
    }

    private void Run(Action action)
    {
        lock (_gate)
        {
            if (_abort.IsCancellationRequested) return;
            _running.Add(Thread.CurrentThread);
        }
        SetSynchronizationContext(this);
        try
        {
#pragma warning disable SYSLIB0046 // Meant for exactly this: hosts that run code they must be able to stop.
            ControlledExecution.Run(action, _abort.Token);
#pragma warning restore SYSLIB0046
        }
        catch (Exception error)
        {
            if (!IsStopped) unhandled(error);
        }
        finally
        {
            SetSynchronizationContext(null);
            lock (_gate) _running.Remove(Thread.CurrentThread);
            ForgetInterrupt();
        }
    }

    /// <summary>An interrupt that met no wait would hit the next one, in someone else's work on this thread.</summary>
    private static void ForgetInterrupt()
    {
        try
        {
            Thread.Sleep(0);
        }
        catch (ThreadInterruptedException)
        {
        }
    }
}
