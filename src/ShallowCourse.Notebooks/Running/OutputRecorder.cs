using System.Collections.Concurrent;

namespace ShallowCourse.Notebooks.Running;

/// <summary>Collects what one cell shows as the outputs of a notebook file.</summary>
internal sealed class OutputRecorder(int executionCount) : ISessionOutput
{
    private readonly List<CellOutput> _outputs = [];
    private readonly ConcurrentQueue<CellOutput> _late = [];
    private readonly ConcurrentQueue<CellError> _uncaught = [];
    private bool _clearOnNext;

    /// <summary>What threads that the cell left behind did not catch comes last, whenever it came.</summary>
    public IReadOnlyList<CellOutput> Outputs => [.. _outputs, .. _late];

    /// <summary>The first thing that a thread of the cell did not catch, as far as it has come.</summary>
    public CellError? FirstUncaught => _uncaught.TryPeek(out var error) ? error : null;

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

    public void Late(CellError error)
    {
        _late.Enqueue(new StreamOutput(StreamOutput.StandardError, StrayException.Report(error)));
        _uncaught.Enqueue(error);
    }

    public void Uncaught(CellError error) => _uncaught.Enqueue(error);

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
