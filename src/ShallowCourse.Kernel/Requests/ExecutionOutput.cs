using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Requests;

/// <summary>
/// One cell's outputs on their way to iopub. The session has already gathered text into pieces, in order.
/// </summary>
/// <param name="iopub">Where outputs go.</param>
/// <param name="stdin">Who answers <c>Console.ReadLine</c>; null where the front end cannot be asked.</param>
/// <param name="request">The execute request: every output's parent.</param>
/// <param name="executionCount">The number at the result.</param>
internal sealed class ExecutionOutput(
    IopubChannel iopub, StdinChannel? stdin, JupyterMessage request, int executionCount)
    : ISessionOutput
{
    /// <summary>Where text outruns its reader, the cell waits; for a reader that stands still nobody waits.</summary>
    private const long BacklogLimit = 32 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BacklogPause = TimeSpan.FromMilliseconds(5);

    /// <summary>Ends waits: for a slow reader, for a line.</summary>
    public CancellationToken Interrupt { get; set; }

    /// <summary>The result's text, for the history.</summary>
    public string? ResultText { get; private set; }

    public void Stream(string name, string text)
    {
        iopub.Publish("stream", new JsonObject { ["name"] = name, ["text"] = text }, request);
        while (iopub.LivingBacklog(Patience) > BacklogLimit && !Interrupt.IsCancellationRequested)
        {
            Interrupt.WaitHandle.WaitOne(BacklogPause);
        }
    }

    public void Display(MimeBundle bundle) => Publish("display_data", new JsonObject
    {
        ["data"] = bundle.ToJson(),
        ["metadata"] = new JsonObject(),
        ["transient"] = new JsonObject(),
    });

    public void Result(MimeBundle bundle)
    {
        ResultText = bundle.Text(MimeBundle.Plain);
        Publish("execute_result", new JsonObject
        {
            ["execution_count"] = executionCount,
            ["data"] = bundle.ToJson(),
            ["metadata"] = new JsonObject(),
        });
    }

    public void Late(CellError error) => Publish("stream", new JsonObject
    {
        ["name"] = StreamOutput.StandardError,
        ["text"] = StrayException.Report(error),
    });

    public void Error(CellError error)
    {
        var content = JupyterReply.Error(error);
        content.Remove("status");
        Publish("error", content);
    }

    public void ClearOutput(bool wait) => Publish("clear_output", new JsonObject { ["wait"] = wait });

    public string? ReadLine()
    {
        if (stdin is null)
        {
            // As every kernel of Jupyter's says it.
            throw new NotSupportedException("Input was asked for, but this frontend does not support input requests.");
        }

        var line = stdin.Ask(request, Interrupt);
        // A stopped cell must not go on with "no answer".
        Interrupt.ThrowIfCancellationRequested();
        return line;
    }

    private void Publish(string type, JsonObject content) => iopub.Publish(type, content, request);
}
