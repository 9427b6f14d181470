using System.Threading.Channels;

namespace ShallowCourse.Site.Serving;

/// <summary>Says when notebooks below a folder have changed; an editor's several writes are one change.</summary>
internal sealed class NotebookChanges : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly FileSystemWatcher _watcher;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public NotebookChanges(string folder)
    {
        _watcher = new FileSystemWatcher(folder, "*.ipynb") { IncludeSubdirectories = true };
        _watcher.Changed += Note;
        _watcher.Created += Note;
        _watcher.Deleted += Note;
        _watcher.Renamed += Note;
        _watcher.EnableRaisingEvents = true;
    }

    public async Task NextAsync(CancellationToken cancellationToken)
    {
        await _changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, cancellationToken).ConfigureAwait(false);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watcher.Dispose();

    private void Note(object sender, FileSystemEventArgs change) => _changes.Writer.TryWrite(true);
}
