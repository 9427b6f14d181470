using System.Text.Json.Nodes;
using ShallowCourse.Browser.Interop;
using ShallowCourse.Browser.Stopping;

namespace ShallowCourse.Browser.Session;

/// <summary>The session in the page itself: its loops look for the wish to stop.</summary>
internal sealed class PageSession : LiveSession
{
    private readonly LoopWatch _watch;
    private PageHost _host = new();

    public PageSession()
    {
        _watch = new LoopWatch(TimeProvider.System, () => PageChannel.IsToStop(Running), StopFromWithin);
        CellGuard.Watch(_watch.Look);
        LibraryFormatters.Register();
        Interruption.Host = CellGuard.Check;
    }

    public override string Host => "page";

    public override void Keep(string? json) => PageProgress.Keep(json);

    /// <summary>
    /// Compiles cells, and runs a small one in a session of its own, since every method is translated when it is first
    /// called.
    /// </summary>
    public override async Task WarmAsync(IReadOnlyList<CellSource> cells)
    {
        await base.WarmAsync(cells);
        using var session = Create(new PageHost());
        await session.RunAsync(new CellSource("new[] { 1.5 }", "warm"), new SilentOutput());
    }

    public override async Task<JsonObject> RunAsync(long id, CellSource cell, TimeSpan? limit)
    {
        _watch.Reset(limit);
        CellGuard.Expect();
        var ended = await base.RunAsync(id, cell, limit);
        ended["heapBytes"] = PageChannel.HeapBytes();
        return ended;
    }

    protected override ScriptSession Create(string lesson) => Create(_host = new PageHost());

    protected override ISessionOutput Output(long id) => new PageOutput(id);

    private static ScriptSession Create(PageHost host) =>
        new(new SessionOptions { Host = host, Packages = new PagePackages(), Folder = "/" });

    // The session itself hears of it when the cell has let go of the thread.
    private void StopFromWithin(bool isLate)
    {
        _host.Runner?.Stop();
        if (!isLate)
        {
            ThreadPool.QueueUserWorkItem(_ => Interrupt());
        }
    }
}
