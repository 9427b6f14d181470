using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ShallowCourse.Browser.Interop;
using ShallowCourse.Browser.Stopping;

namespace ShallowCourse.Browser.Session;

/// <summary>The session of the lesson that the page shows.</summary>
internal sealed class PageSession : IDisposable
{
    private readonly LoopWatch _watch;
    private PageHost _host = new();
    private ScriptSession? _session;
    private CancellationTokenSource? _interruption;
    private long _running;

    public PageSession()
    {
        _watch = new LoopWatch(TimeProvider.System, () => PageChannel.IsToStop(_running), StopFromWithin);
        CellGuard.Watch(_watch.Look);
        LibraryFormatters.Register();
        Interruption.Host = CellGuard.Check;
    }

    public static string Version { get; } = typeof(Broadcasting).Assembly.GetName().Version!.ToString(3);

    private ScriptSession Current => _session ?? throw new InvalidOperationException("No lesson is open.");

    /// <summary>Begins anew: all variables go.</summary>
    public void Open()
    {
        _session?.Dispose();
        _host = new PageHost();
        _session = Create(_host);
    }

    /// <summary>
    /// Takes from a first run what it would wait for: compiles cells, and runs a small one in a session of its own,
    /// since every method is translated when it is first called.
    /// </summary>
    public async Task WarmAsync(IReadOnlyList<CellSource> cells)
    {
        await Current.CompileAheadAsync(cells);
        using var session = Create(new PageHost());
        await session.RunAsync(new CellSource("new[] { 1.5 }", "warm"), new SilentOutput());
    }

    public async Task<JsonObject> RunAsync(long id, CellSource cell, TimeSpan? limit)
    {
        using var interruption = new CancellationTokenSource();
        (_running, _interruption) = (id, interruption);
        _watch.Reset(limit);
        CellGuard.Expect();
        try
        {
            var result = await Current.RunAsync(cell, new PageOutput(id), limit, interruption.Token);
            return SessionJson.Of(result);
        }
        finally
        {
            _interruption = null;
        }
    }

    /// <summary>For a cell that waits: the message itself shows that the thread is free.</summary>
    public void Stop(long id)
    {
        if (id == _running)
        {
            _interruption?.Cancel();
        }
    }

    public JsonObject Complete(string code, int cursor)
    {
        var compilation = Current.Analyze(code);
        return SessionJson.Of(CSharpCompletion.Complete(compilation, compilation.SyntaxTrees[0], cursor));
    }

    public string? Inspect(string code, int cursor)
    {
        var compilation = Current.Analyze(code);
        return CSharpInspection.Describe(
            compilation, compilation.SyntaxTrees[0], cursor, inDetail: false, framework: null);
    }

    public JsonArray Diagnose(string code) =>
        [
            .. Current.Analyze(code).GetDiagnostics()
                .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: >= DiagnosticSeverity.Warning })
                .Select(SessionJson.Of),
        ];

    public void Dispose() => _session?.Dispose();

    private static ScriptSession Create(PageHost host) =>
        new(new SessionOptions { Host = host, Packages = new PagePackages(), Folder = "/" });

    // The session itself hears of it when the cell has let go of the thread.
    private void StopFromWithin(bool isLate)
    {
        _host.Runner?.Stop();
        if (isLate)
        {
            return; // its own timer fires then
        }

        var interruption = _interruption;
        ThreadPool.QueueUserWorkItem(_ => interruption?.Cancel());
    }
}
