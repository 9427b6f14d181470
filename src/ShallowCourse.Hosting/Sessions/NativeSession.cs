using System.Text.Json.Nodes;

namespace ShallowCourse.Hosting.Sessions;

/// <summary>
/// A page's session in a process of its own: threads, files and NuGet. Its folder is the lesson's, so that progress is
/// kept where notebooks of that folder keep it.
/// </summary>
/// <param name="notebooks">The folder of all lessons.</param>
/// <param name="channel">To the page.</param>
internal sealed class NativeSession(string notebooks, LiveChannel channel) : LiveSession
{
    // The library's, which the session does not know.
    private const string ProgressFile = ".shallowcourse-progress.json";

    private readonly string _root = Path.GetFullPath(notebooks);
    private NativeOutput? _output;
    private string _progress = "";

    public override string Host => "native";

    public override async Task<JsonObject> RunAsync(long id, CellSource cell, TimeSpan? limit)
    {
        var ended = await base.RunAsync(id, cell, limit).ConfigureAwait(false);
        TellProgress();
        return ended;
    }

    public override void Answer(string? line) => _output?.Answer(line);

    protected override ScriptSession Create(string lesson)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(Path.Combine(_root, lesson)))!;
        // A page's wish, so it does not leave the course.
        if (folder != _root && !folder.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            folder = _root;
        }

        PortableDigits.Ask();
        Environment.CurrentDirectory = Directory.Exists(folder) ? folder : _root;
        return new ScriptSession(DesktopHost.DocumentedSession);
    }

    protected override ISessionOutput Output(long id) => _output = new NativeOutput(channel, id);

    private void TellProgress()
    {
        try
        {
            var text = File.Exists(ProgressFile) ? File.ReadAllText(ProgressFile) : _progress;
            if (text != _progress)
            {
                _progress = text;
                channel.Post("progressed", new JsonObject { ["json"] = text });
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The library keeps it in memory then, and says so in its report.
        }
    }
}
