using System.Runtime.ExceptionServices;

namespace ShallowCourse.Hosting.Sessions;

/// <summary>A session in this process: threads that can be stopped, files, packages from NuGet.</summary>
internal sealed class DesktopHost : ISessionHost
{
    private const int PoolThreads = 16;

    // Busy pool threads that a cell leaves behind must not starve the process: it adds none above the minimum at full
    // load.
    static DesktopHost()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, PoolThreads), ports);
        ExceptionHandling.SetUnhandledExceptionHandler(StrayException.Show);
    }

    private DesktopHost(bool isDocumented)
    {
        Assemblies = new AssemblyFiles(isDocumented);
    }

    /// <summary>What a session in the current folder is told.</summary>
    public static SessionOptions Session => Options(isDocumented: false);

    /// <summary>For a front end that shows what packages' documentation says of a name.</summary>
    public static SessionOptions DocumentedSession => Options(isDocumented: true);

    public IAssemblySource Assemblies { get; }

    public IScriptFiles Files { get; } = new ScriptFiles();

    public bool HasThreads => true;

    /// <summary>
    /// Before every cell: whoever sets <see cref="Console.InputEncoding"/>, a cell or a library, drops the reader, and
    /// <c>Console.ReadLine</c> would wait for the process's own input.
    /// </summary>
    // Without a look at Console.In, which would set up the terminal: nothing but cells reads it.
    public void RouteInput(TextReader input) => Console.SetIn(input);

    public ICellRunner CreateRunner(Action<Exception> unhandled) => new StoppableContext(unhandled);

    private static SessionOptions Options(bool isDocumented) => new()
    {
        Host = new DesktopHost(isDocumented),
        Packages = new PackageResolver(),
        Folder = Environment.CurrentDirectory,
    };
}
