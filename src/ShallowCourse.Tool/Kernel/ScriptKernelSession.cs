namespace ShallowCourse.Tool;

/// <summary>The course's own C# session, as the kernel sees it.</summary>
internal sealed class ScriptKernelSession : IKernelSession
{
    private readonly ScriptSession _session = new(new SessionOptions
    {
        Documentation = file => new AssemblyDocumentation(file),
        // A front end decides itself how much it shows; the kernel waits for slow readers instead of cutting.
        ConsoleLimit = int.MaxValue,
    });

    /// <summary>Makes a session whose first cell does not pay for loading the compiler.</summary>
    public static async Task<IKernelSession> StartAsync()
    {
        var session = new ScriptKernelSession();
        await session.RunAsync("_ = 1 + 1;", "warm-up", new SilentOutput(), CancellationToken.None);
        return session;
    }

    public async Task<CellError?> RunAsync(
        string code, string name, ISessionOutput output, CancellationToken interrupt) =>
        (await _session.RunAsync(new CellSource(code, name), output, cancel: interrupt)).Error;

    public CompletionList Complete(string code, int position)
    {
        var compilation = _session.Analyze(code);
        return CSharpCompletion.Complete(compilation, compilation.SyntaxTrees[0], position);
    }

    public string? Inspect(string code, int position, bool inDetail)
    {
        var compilation = _session.Analyze(code);
        return CSharpInspection.Describe(compilation, compilation.SyntaxTrees[0], position, inDetail);
    }

    public void Dispose() => _session.Dispose();
}
