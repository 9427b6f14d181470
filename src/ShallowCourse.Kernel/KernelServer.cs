using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ShallowCourse.Kernel;

/// <summary>The process of a kernel: what kernel.json starts.</summary>
internal static class KernelServer
{
    private const int SignalOfInterrupt = 2;
    private const nint DefaultHandler = 0;
    private static readonly TimeSpan ParentCheck = TimeSpan.FromSeconds(1);

    /// <summary>Serves until a front end ends it, a signal does, or the front end has died.</summary>
    public static async Task RunAsync(ConnectionFile connection)
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetSignalHandler(SignalOfInterrupt, DefaultHandler);
        }
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
        if (!int.TryParse(
            Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var parent))
        {
            return;
        }

        try
        {
            using var process = Process.GetProcessById(parent);
            if (process.HasExited)
            {
                kernel.Stop();
            }
        }
        catch (ArgumentException)
        {
            kernel.Stop();
        }
    }

    /// <summary>
    /// A Jupyter that a script started in the background hands an ignored SIGINT down, and .NET then registers no
    /// handler for it;
    /// but Jupyter means its kernels to be interrupted.
    /// </summary>
    [DllImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint SetSignalHandler(int signal, nint handler);
}
