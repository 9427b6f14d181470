namespace ShallowCourse.Notebooks.Running;

/// <summary>Collects what one cell shows as the outputs of a notebook file.</summary>
internal sealed class OutputRecorder(int executionCount) : ISessionOutput
{
    private readonly List<CellOutput> _outputs = [];
    private bool _clearOnNext;

    public IReadOnlyList<CellOutput> Outputs => _outputs;

    public void Stream(string name, string text)
    {
        ClearIfAsked();
        // One output for each run of text, as every front end saves it.
        if (_outputs is [.., StreamOutput last] && last.Name == name)
        {
            _outputs[^1] = last with { Text = last.Text + text };
        }
        else
        {
            _outputs.Add(new StreamOutput(name, text));
        }
    }

    public void Display(MimeBundle bundle)
    {
        ClearIfAsked();
        _outputs.Add(new DisplayOutput(bundle));
    }

    public void Result(MimeBundle bundle)
    {
        ClearIfAsked();
        _outputs.Add(new ResultOutput(bundle, ExecutionCount: executionCount));
    }

    public void Error(CellError error)
    {
        ClearIfAsked();
        _outputs.Add(new ErrorOutput(error.Name, error.Message, error.Traceback));
    }

    public void ClearOutput(bool wait)
    {
        _clearOnNext = wait;
        if (!wait)
        {
            Clear();
        }
    }

    private void ClearIfAsked()
    {
        if (_clearOnNext)
        {
            Clear();
        }

        _clearOnNext = false;
    }

    private void Clear() => _outputs.Clear();
}
