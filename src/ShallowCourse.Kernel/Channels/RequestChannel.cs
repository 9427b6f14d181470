using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ShallowCourse.Kernel.Channels;

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
    private readonly List<JupyterMessage> _aborted = [];

    public RequestChannel(
        IPEndPoint endPoint, JupyterWire wire, IopubChannel iopub, IReadOnlyDictionary<string, RequestHandler> handlers)
    {
        _wire = wire;
        _iopub = iopub;
        _handlers = handlers;
        // Signatures are checked before anything is kept: an intruder fills no queue.
        _socket = new RouterSocket(endPoint, (identity, frames) =>
        {
            if (wire.Read(identity, frames) is { } message)
            {
                _requests.Writer.TryWrite(message);
            }
        });
    }

    public void Start() => _socket.Start();

    /// <summary>Answers requests until <paramref name="stop"/>, or until one asks for the kernel's end.</summary>
    public async Task ServeAsync(CancellationToken stop)
    {
        await foreach (var request in _requests.Reader.ReadAllAsync(stop))
        {
            if (!_handlers.TryGetValue(request.Type, out var handler))
            {
                continue;
            }

            _iopub.Status("busy", request);
            try
            {
                if (await handler(request) is { } reply)
                {
                    Reply(request, reply);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A fault of the kernel's own in one request must not end the session.
                Reply(request, JupyterReply.Error(error.GetType().Name, error.Message, [error.ToString()]));
            }

            _iopub.Status("idle", request);
            if (request.Type == "shutdown_request")
            {
                return;
            }

            ReplyToAborted();
        }
    }

    /// <summary>
    /// Drops the execute requests that wait behind the present one. What a client asks once it has the present one's
    /// answer is
    /// not among them.
    /// </summary>
    public void AbortWaiting()
    {
        List<JupyterMessage> kept = [];
        while (_requests.Reader.TryRead(out var waiting))
        {
            (waiting.Type == "execute_request" ? _aborted : kept).Add(waiting);
        }

        foreach (var waiting in kept)
        {
            _requests.Writer.TryWrite(waiting);
        }
    }

    private void ReplyToAborted()
    {
        foreach (var request in _aborted)
        {
            _iopub.Status("busy", request);
            Reply(request, JupyterReply.Aborted());
            _iopub.Status("idle", request);
        }
        _aborted.Clear();
    }

    private void Reply(JupyterMessage request, JsonObject content)
    {
        var type = request.Type.Replace("_request", "_reply", StringComparison.Ordinal);
        _socket.Send(request.Identity, _wire.Write(type, content, request));
    }

    public ValueTask DisposeAsync() => _socket.DisposeAsync();
}
