namespace ShallowCourse.Testing;

/// <summary>Keeps what a cell showed: one line per event, console pieces of one stream joined.</summary>
internal sealed class RecordingOutput : ISessionOutput
{
    private readonly Lock _gate = new();
    private readonly List<(string Kind, string Text)> _events = [];

    public Func<string?> Input { get; init; } = () => null;

    public IReadOnlyList<MimeBundle> Bundles { get; private set; } = [];

    public string Console => Text(StreamOutput.StandardOutput);

    public IReadOnlyList<string> Events
    {
        get
        {
            lock (_gate)
            {
                return [.. _events.Select(item => $"{item.Kind}: {item.Text}")];
            }
        }
    }

    public string Text(string kind)
    {
        lock (_gate)
        {
            return string.Concat(_events.Where(item => item.Kind == kind).Select(item => item.Text));
        }
    }

    public void Stream(string name, string text)
    {
        lock (_gate)
        {
            if (_events.Count > 0 && _events[^1].Kind == name)
            {
                _events[^1] = (name, _events[^1].Text + text);
            }
            else
            {
                _events.Add((name, text));
            }
        }
    }

    public void Display(MimeBundle bundle) => Add("display", bundle);

    public void Result(MimeBundle bundle) => Add("result", bundle);

    public void Error(CellError error)
    {
        lock (_gate)
        {
            _events.Add(("error", error.ToString()));
        }
    }

    public void Late(CellError error) => Stream(StreamOutput.StandardError, StrayException.Report(error));

    public void ClearOutput(bool wait)
    {
        lock (_gate)
        {
            _events.Add(("clear", wait ? "wait" : "now"));
        }
    }

    public string? ReadLine() => Input();

    private void Add(string kind, MimeBundle bundle)
    {
        lock (_gate)
        {
            _events.Add((kind, bundle.Text(MimeBundle.Plain)!));
            Bundles = [.. Bundles, bundle];
        }
    }
}
