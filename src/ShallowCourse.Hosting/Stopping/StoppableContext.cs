using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ShallowCourse.Hosting.Stopping;

/// <summary>
/// Runs one cell's code, what follows its awaits included, so that it can be stopped, by the gentlest means that works:
/// the token that compiled cells watch in every loop, then an interrupt for a sleep or a wait. A loop inside a library
/// watches neither. Its thread is left behind at the lowest priority: aborting it ended .NET 10's runtime in 2 to 6 of
/// 6 tries (a sort, a group, a regular expression), and with it every variable of the session.
/// Callbacks run on any thread, so that <c>task.Result</c> in a cell cannot deadlock.
/// </summary>
[SuppressMessage("Design", "CA1001",
    Justification = "Callbacks may come at any time; without a timer a token source holds nothing.")]
internal sealed class StoppableContext(Action<Exception> unhandled) : SynchronizationContext, ICellRunner
{
    // Deep recursion over a learner's tree or list should end in a result.
    private const int StackSize = 2 << 20;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan InterruptAfter = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly HashSet<CellThread> _running = [];
    private readonly CancellationTokenSource _stop = new();

    public bool IsStopped => _stop.IsCancellationRequested;

    /// <summary>What the cell's code watches.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Runs the action on a thread of its own.</summary>
    public void Start(Action action) =>
        new Thread(() => Run(action), StackSize) { IsBackground = true, Name = "cell" }.Start();

    public override void Post(SendOrPostCallback d, object? state) =>
        ThreadPool.QueueUserWorkItem(_ => Run(() => d(state)));

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>
    /// False where some code could not be stopped within the grace: a loop in a library or a native call, most likely.
    /// </summary>
    /// <param name="ended">Completes when the cell has.</param>
    /// <param name="grace">How long to try.</param>
    public async Task<bool> StopAsync(Task ended, TimeSpan grace)
    {
        CellGuard.BeginStop();
        await _stop.CancelAsync().ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        while (true)
        {
            // An await that nothing completes leaves a cell idle but never ended.
            if (IsIdle() && (ended.IsCompleted || watch.Elapsed > InterruptAfter))
            {
                CellGuard.EndStop();
                return true;
            }
            if (watch.Elapsed > grace)
            {
                LeaveBehind();
                return false;
            }

            if (watch.Elapsed > InterruptAfter)
            {
                Interrupt();
            }

            await Task.Delay(LookEvery).ConfigureAwait(false);
        }
    }

    private bool IsIdle()
    {
        lock (_gate)
        {
            return _running.Count == 0;
        }
    }

    private void Interrupt()
    {
        lock (_gate)
        {
            foreach (var thread in _running)
            {
                thread.Interrupt();
            }
        }
    }

    /// <summary>What goes on must not slow down the cells that come next.</summary>
    private void LeaveBehind()
    {
        lock (_gate)
        {
            foreach (var thread in _running)
            {
                thread.LowerPriority();
            }
        }
    }

    private void Run(Action action)
    {
        var thread = CellThread.Current();
        lock (_gate)
        {
            _running.Add(thread);
        }

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
            SetSynchronizationContext(null);
            Leave(thread);
            if (IsStopped)
            {
                ForgetInterrupt();
            }
        }
    }

    /// <summary>
    /// An interrupt that met no wait in the cell would meet this one, and on a pool thread end the process.
    /// </summary>
    private void Leave(CellThread thread)
    {
        while (true)
        {
            try
            {
                lock (_gate)
                {
                    _running.Remove(thread);
                }

                return;
            }
            catch (ThreadInterruptedException)
            {
            }
        }
    }

    /// <summary>An interrupt that met no wait would hit the next one, in someone else's work on this thread.</summary>
    private static void ForgetInterrupt()
    {
        try
        {
            // Not 0, which is not interruptible.
            Thread.Sleep(1);
        }
        catch (ThreadInterruptedException)
        {
        }
    }
}
