using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Live;

/// <summary>The session of the lesson that a page shows, wherever it runs.</summary>
internal abstract class LiveSession : IDisposable
{
    private ScriptSession? _session;
    private CancellationTokenSource? _interruption;

    /// <summary>How the page calls the engine: page or native.</summary>
    public abstract string Host { get; }

    /// <summary>The request that runs a cell, or ran the last one.</summary>
    protected long Running { get; private set; }

    protected ScriptSession Current => _session ?? throw new InvalidOperationException("No lesson is open.");

    /// <summary>Takes what the learner has solved, where the page keeps it.</summary>
    /// <param name="json">The library's file, as the page has it; null where it has none.</param>
    public virtual void Keep(string? json)
    {
    }

    /// <summary>Begins anew: all variables go.</summary>
    /// <param name="lesson">Its notebook below the notebooks' folder, without extension.</param>
    public void Open(string lesson)
    {
        _session?.Dispose();
        _session = Create(lesson);
    }

    /// <summary>Takes from a first run what it would wait for.</summary>
    public virtual Task WarmAsync(IReadOnlyList<CellSource> cells) => Current.CompileAheadAsync(cells);

    /// <summary>Runs a cell; what it shows has gone to the page when this ends.</summary>
    public virtual async Task<JsonObject> RunAsync(long id, CellSource cell, TimeSpan? limit)
    {
        using var interruption = new CancellationTokenSource();
        (Running, _interruption) = (id, interruption);
        try
        {
            return LiveJson.Of(await Current.RunAsync(cell, Output(id), limit, interruption.Token));
        }
        finally
        {
            _interruption = null;
        }
    }

    public void Stop(long id)
    {
        if (id == Running)
        {
            Interrupt();
        }
    }

    /// <summary>A line for <c>Console.ReadLine</c>; null where the reader gave none.</summary>
    public virtual void Answer(string? line)
    {
    }

    public JsonObject Complete(string code, int cursor)
    {
        var compilation = Current.Analyze(code);
        return LiveJson.Of(CSharpCompletion.Complete(compilation, compilation.SyntaxTrees[0], cursor));
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
                .Select(LiveJson.Of),
        ];

    public void Dispose() => _session?.Dispose();

    protected abstract ScriptSession Create(string lesson);

    protected abstract ISessionOutput Output(long id);

    /// <summary>Ends the cell that runs, if one does.</summary>
    protected void Interrupt() => _interruption?.Cancel();
}
