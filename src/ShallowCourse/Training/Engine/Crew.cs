using System.Runtime.CompilerServices;

namespace ShallowCourse;

/// <summary>
/// The threads of one training run. Whoever is free takes the next chunk, the caller's thread among them, so a
/// thread that the system does not let run delays nobody but itself. They end with the run.
/// </summary>
internal sealed class Crew : IDisposable
{
    private const int SpinsBeforeSleep = 2000; // some tens of microseconds

    private readonly FusedKernel _kernel;
    private readonly Thread[] _helpers;
    private readonly object _door = new();

    // Counts over the whole run: chunks offered, taken and done. One round offers Chunks more.
    private long _offered;
    private long _taken;
    private long _done;
    private int _asleep;
    private bool _closed;
    private volatile Exception? _failure;

    /// <summary>Starts workers − 1 threads.</summary>
    public Crew(FusedKernel kernel, int workers)
    {
        _kernel = kernel;
        _helpers = new Thread[workers - 1];
        for (var i = 0; i < _helpers.Length; i++)
        {
            var worker = i + 1;
            _helpers[i] = new Thread(() => Help(worker)) { IsBackground = true, Name = "ShallowCourse training" };
            _helpers[i].Start();
        }
    }

    /// <summary>Runs all chunks of the kernel once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RunAll()
    {
        if (_helpers.Length == 0)
        {
            for (var chunk = 0; chunk < _kernel.Chunks; chunk++)
            {
                _kernel.Run(chunk, worker: 0);
            }

            return;
        }

        var end = Interlocked.Add(ref _offered, _kernel.Chunks); // a full fence, before _asleep is read
        if (Volatile.Read(ref _asleep) > 0)
        {
            lock (_door)
            {
                Monitor.PulseAll(_door);
            }
        }

        Work(worker: 0);
        var spin = default(SpinWait);
        while (Volatile.Read(ref _done) < end)
        {
            spin.SpinOnce(sleep1Threshold: -1); // yields, but never sleeps a millisecond
        }

        if (_failure is { } failure)
        {
            throw new InvalidOperationException("A training thread failed.", failure);
        }
    }

    public void Dispose()
    {
        lock (_door)
        {
            _closed = true;
            Monitor.PulseAll(_door);
        }

        Interlocked.MemoryBarrier();
        foreach (var helper in _helpers)
        {
            helper.Join();
        }
    }

    private void Help(int worker)
    {
        while (WaitForWork())
        {
            Work(worker);
        }
    }

    /// <summary>Takes chunks until none is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Work(int worker)
    {
        while (true)
        {
            var next = Volatile.Read(ref _taken);
            if (next >= Volatile.Read(ref _offered))
            {
                return;
            }

            if (Interlocked.CompareExchange(ref _taken, next + 1, next) != next)
            {
                continue;
            }

            try
            {
                _kernel.Run((int)(next % _kernel.Chunks), worker);
            }
            catch (Exception exception) when (worker > 0)
            {
                _failure = exception; // told by RunAll: an exception that leaves a thread ends the process
            }
            finally
            {
                Interlocked.Increment(ref _done);
            }
        }
    }

    /// <summary>Spins for a moment, since the next round is usually near, then sleeps.</summary>
    /// <returns>False when the run is over.</returns>
    private bool WaitForWork()
    {
        var spin = default(SpinWait);
        while (Volatile.Read(ref _taken) >= Volatile.Read(ref _offered))
        {
            if (Volatile.Read(ref _closed))
            {
                return false;
            }

            if (spin.Count < SpinsBeforeSleep)
            {
                spin.SpinOnce(sleep1Threshold: -1);
                continue;
            }

            lock (_door)
            {
                Interlocked.Increment(ref _asleep); // a full fence, before _offered is read
                while (Volatile.Read(ref _taken) >= Volatile.Read(ref _offered) && !_closed)
                {
                    Monitor.Wait(_door);
                }

                Interlocked.Decrement(ref _asleep);
            }
        }

        return true;
    }
}
