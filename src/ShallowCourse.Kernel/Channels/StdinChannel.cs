using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ShallowCourse.Kernel.Channels;

/// <summary>
/// Asks the front end that started a cell for a line: the kernel's questions, the front end's answers.
/// </summary>
internal sealed class StdinChannel : IAsyncDisposable
{
    private readonly RouterSocket _socket;
    private readonly JupyterWire _wire;
    private readonly Channel<JupyterMessage> _answers = Channel.CreateUnbounded<JupyterMessage>();

    public StdinChannel(IPEndPoint endPoint, JupyterWire wire)
    {
        _wire = wire;
        _socket = new RouterSocket(endPoint, (identity, frames) =>
        {
            if (wire.Read(identity, frames) is { Type: "input_reply" } answer)
            {
                _answers.Writer.TryWrite(answer);
            }
        });
    }

    public void Start() => _socket.Start();

    /// <summary>The line that was typed; null where nobody can be asked, or the cell was stopped meanwhile.</summary>
    /// <param name="asking">The execute request: its sender is asked, on its own stdin socket.</param>
    /// <param name="interrupt">Ends the wait.</param>
    public string? Ask(JupyterMessage asking, CancellationToken interrupt)
    {
        // An answer to a question that was given up is not the answer to the next one.
        while (_answers.Reader.TryRead(out _)) { }
        var question = new JsonObject { ["prompt"] = "", ["password"] = false };
        if (!_socket.Send(asking.Identity, _wire.Write("input_request", question, asking)))
        {
            return null;
        }

        try
        {
            return _answers.Reader.ReadAsync(interrupt).AsTask().GetAwaiter().GetResult().Content.Text("value");
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => _socket.DisposeAsync();
}
