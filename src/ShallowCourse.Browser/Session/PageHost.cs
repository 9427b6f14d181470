using ShallowCourse.Browser.Stopping;

namespace ShallowCourse.Browser.Session;

/// <summary>A session in a page: one thread, no files, no packages but what the page brings.</summary>
internal sealed class PageHost : ISessionHost
{
    public IAssemblySource Assemblies { get; } = new PageAssemblies();

    public IScriptFiles Files { get; } = new NoFiles();

    public bool HasThreads => false;

    /// <summary>The cell that runs, or ran last.</summary>
    public PageRunner? Runner { get; private set; }

#pragma warning disable CA1416 // Said not to work in a browser, which has no console; a reader of one's own does.
    public void RouteInput(TextReader input) => Console.SetIn(input);
#pragma warning restore CA1416

    public ICellRunner CreateRunner(Action<Exception> unhandled) => Runner = new PageRunner(unhandled);
}
