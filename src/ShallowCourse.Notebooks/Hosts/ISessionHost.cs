namespace ShallowCourse.Notebooks.Hosts;

/// <summary>
/// What a session cannot do by itself and asks of whatever runs it: a process with threads and files, or a page in a
/// browser.
/// </summary>
internal interface ISessionHost
{
    /// <summary>What cells are compiled against, and what their packages load.</summary>
    IAssemblySource Assemblies { get; }

    IScriptFiles Files { get; }

    /// <summary>Whether the compiler may use several threads.</summary>
    bool HasThreads { get; }

    /// <summary>Called before every cell.</summary>
    /// <param name="input">What <c>Console.ReadLine</c> of a cell should read from.</param>
    void RouteInput(TextReader input);

    /// <param name="unhandled">Told what the cell's code throws outside of its own flow.</param>
    ICellRunner CreateRunner(Action<Exception> unhandled);
}
