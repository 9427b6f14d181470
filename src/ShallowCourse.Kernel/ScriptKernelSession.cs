namespace ShallowCourse.Kernel;

/// <summary>The course's own C# session, as the kernel sees it.</summary>
internal sealed class ScriptKernelSession : IKernelSession
{
    private readonly ScriptSession _session;
    private readonly LanguageService _language;

    public ScriptKernelSession()
    {
        // A front end decides itself how much it shows; the kernel waits for slow readers instead of cutting.
        _session = new ScriptSession(DesktopHost.DocumentedSession with { ConsoleLimit = int.MaxValue });
        _language = new LanguageService(_session, new SdkDocumentation());
    }

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

    public CompletionList Complete(string code, int position) => _language.Complete(code, position);

    public string? Inspect(string code, int position, bool inDetail) => _language.Inspect(code, position, inDetail);

    public void Dispose() => _session.Dispose();
}
