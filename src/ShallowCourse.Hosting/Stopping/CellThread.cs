using System.Runtime.InteropServices;

namespace ShallowCourse.Hosting.Stopping;

/// <summary>
/// A thread that runs a cell's code. On Linux .NET ignores <see cref="Thread.Priority"/>, so the system is asked.
/// </summary>
internal sealed class CellThread
{
    private const int PriorityOfProcess = 0; // which for Linux is a thread, if it is given a thread's number
    private const int LowestPriority = 19;

    private readonly Thread _thread = Thread.CurrentThread;
    private readonly int _number = OperatingSystem.IsLinux() ? NumberOfCurrent() : 0;

    private CellThread()
    {
    }

    public static CellThread Current() => new();

    public void Interrupt() => _thread.Interrupt();

    public void LowerPriority()
    {
        if (_number != 0)
        {
            _ = SetPriority(PriorityOfProcess, _number, LowestPriority);
        }
        else if (!OperatingSystem.IsLinux())
        {
            _thread.Priority = ThreadPriority.Lowest;
        }
    }

    private static int NumberOfCurrent()
    {
        try
        {
            return GetThreadId();
        }
        catch (EntryPointNotFoundException)
        {
            return 0; // glibc before 2.30
        }
    }

    [DllImport("libc", EntryPoint = "gettid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetThreadId();

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
