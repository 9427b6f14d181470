namespace ShallowCourse.Notebooks.Tests.Scripting;

/// <summary>A session for one test, and short ways to run cells in it.</summary>
public abstract class SessionTest : IDisposable
{
    private readonly ScriptSession _session = new(DesktopHost.Session);

    private protected ScriptSession Session => _session;

    private protected RecordingOutput Output { get; } = new();

    public void Dispose()
    {
        _session.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<CellResult> Run(
        string code, TimeSpan? limit = null, string cell = "cell", RecordingOutput? output = null) =>
        _session.RunAsync(
            new CellSource(code, cell, "lesson.ipynb"), output ?? Output, limit, TestContext.Current.CancellationToken);

    private protected async Task<object?> Value(string code, string cell = "cell")
    {
        var result = await Run(code, cell: cell);
        Assert.True(result.Succeeded, result.Error?.ToString());
        return result.Value;
    }
}
