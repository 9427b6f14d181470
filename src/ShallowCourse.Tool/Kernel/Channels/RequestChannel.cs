using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ShallowCourse.Tool;

/// <summary>Answers one request; null where the protocol expects no reply.</summary>
internal delegate Task<JsonObject?> RequestHandler(JupyterMessage request);

/// <summary>
/// Shell and control: requests are answered one after the other, each between <c>busy</c> and <c>idle</c>. What is
/// unsigned, replayed or unknown is dropped without an answer, as the protocol asks.
/// </summary>
internal sealed class RequestChannel : IAsyncDisposable
{
    private readonly RouterSocket _socket;
    private readonly JupyterWire _wire;
    private readonly IopubChannel _iopub;
    private readonly IReadOnlyDictionary<string, RequestHandler> _handlers;
    private readonly Channel<JupyterMessage> _requests =
        Channel.CreateUnbounded<JupyterMessage>(new UnboundedChannelOptions { SingleReader = true });
    private bool _abortWaiting;

    public RequestChannel(
        IPEndPoint endPoint, JupyterWire wire, IopubChannel iopub, IReadOnlyDictionary<string, RequestHandler> handlers)
    {
        _wire = wire;
        _iopub = iopub;
        _handlers = handlers;
        // Signatures are checked before anything is kept: an intruder fills no queue.
        _socket = new RouterSocket(endPoint, (identity, frames) =>
        {
            if (wire.Read(identity, frames) is { } message) _requests.Writer.TryWrite(message);
        });
    }

    public void Start() => _socket.Start();

    /// <summary>Answers requests until <paramref name="stop"/>, or until one asks for the kernel's end.</summary>
    public async Task ServeAsync(CancellationToken stop)
    {
        await foreach (var request in _requests.Reader.ReadAllAsync(stop))
        {
            if (!_handlers.TryGetValue(request.Type, out var handler)) continue;
            _iopub.Status("busy", request);
            try
            {
                if (await handler(request) is { } reply) Reply(request, reply);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A fault of the kernel's own in one request must not end the session.
                Reply(request, JupyterReply.Error(error.GetType().Name, error.Message, [error.ToString()]));
            }

            _iopub.Status("idle", request);
            if (request.Type == "shutdown_request") return;
            if (_abortWaiting) AbortWaiting();
        }
    }

    /// <summary>Once the present request has been answered, drops the execute requests that wait behind it.</summary>
    public void AbortWaitingAfterReply() => _abortWaiting = true;

    private void AbortWaiting()
    {
        _abortWaiting = false;
        var kept = new List<JupyterMessage>();
        while (_requests.Reader.TryRead(out var waiting))
        {
            if (waiting.Type != "execute_request")
            {
                kept.Add(waiting);
                continue;
            }

            _iopub.Status("busy", waiting);
            Reply(waiting, JupyterReply.Aborted());
            _iopub.Status("idle", waiting);
        }

        foreach (var waiting in kept) _requests.Writer.TryWrite(waiting);
    }

    private void Reply(JupyterMessage request, JsonObject content)
    {
        var type = request.Type.Replace("_request", "_reply", StringComparison.Ordinal);
        _socket.Send(request.Identity, _wire.Write(type, content, request));
    }

    public ValueTask DisposeAsync() => _socket.DisposeAsync();
}
