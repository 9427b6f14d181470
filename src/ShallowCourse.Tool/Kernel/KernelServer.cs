using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ShallowCourse.Tool;

/// <summary>The process of a kernel: what kernel.json starts.</summary>
internal static class KernelServer
{
    private static readonly TimeSpan ParentCheck = TimeSpan.FromSeconds(1);

    /// <summary>Serves until a front end ends it, a signal does, or the front end has died.</summary>
    public static async Task RunAsync(ConnectionFile connection)
    {
        // The compiler takes longer to load than the sockets to open: kernel_info must not wait for it.
        var session = Task.Run(ScriptKernelSession.StartAsync);
        await using var kernel = new JupyterKernel(connection, session);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            kernel.Interrupt();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            kernel.Stop();
        });
        using var watch = new Timer(_ => StopWithParent(kernel), null, ParentCheck, ParentCheck);
        await kernel.ServeAsync();
    }

    /// <summary>Jupyter names the process that started the kernel; without it nobody would ever end this one.</summary>
    private static void StopWithParent(JupyterKernel kernel)
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var parent)) return;
        try
        {
            using var process = Process.GetProcessById(parent);
            if (process.HasExited) kernel.Stop();
        }
        catch (ArgumentException)
        {
            kernel.Stop();
        }
    }
}
