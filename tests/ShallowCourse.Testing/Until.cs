using System.Diagnostics;

namespace ShallowCourse.Testing;

/// <summary>Waits for what another process or thread does and sends no word of.</summary>
internal static class Until
{
    /// <summary>A wait that long has hung; whoever waits goes on as soon as it has happened.</summary>
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    /// <summary>Looks again and again.</summary>
    /// <exception cref="TimeoutException">It did not happen within a minute.</exception>
    public static async Task TrueAsync(Func<Task<bool>> happened, CancellationToken cancellation)
    {
        for (var begun = Stopwatch.StartNew(); !await happened(); await Task.Delay(Look, cancellation))
        {
            if (begun.Elapsed > Hung)
            {
                throw new TimeoutException($"It has not happened within {Hung}.");
            }
        }
    }

    /// <inheritdoc cref="TrueAsync(Func{Task{bool}}, CancellationToken)"/>
    public static Task TrueAsync(Func<bool> happened, CancellationToken cancellation) =>
        TrueAsync(() => Task.FromResult(happened()), cancellation);
}
