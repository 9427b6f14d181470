using System.Net;
using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel;

/// <summary>
/// The kernel: five sockets around one session. Shell runs cells one after the other; control answers at once, also
/// while a cell runs; iopub tells everybody; stdin asks; heartbeat echoes.
/// </summary>
internal sealed class JupyterKernel : IAsyncDisposable
{
    /// <summary>How long a running cell may hold up a shutdown.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(2);

    private readonly IopubChannel _iopub;
    private readonly StdinChannel _stdin;
    private readonly RequestChannel _shell;
    private readonly RequestChannel _control;
    private readonly EchoSocket _heartbeat;
    private readonly Interruption _interruption = new();
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="connection">Where to listen.</param>
    /// <param name="session">The session; requests that need it wait for it, kernel_info does not.</param>
    public JupyterKernel(ConnectionFile connection, Task<IKernelSession> session)
    {
        var wire = new JupyterWire(connection.Key);
        _iopub = new IopubChannel(new IPEndPoint(connection.Ip, connection.IopubPort), wire);
        _stdin = new StdinChannel(new IPEndPoint(connection.Ip, connection.StdinPort), wire);
        _heartbeat = new EchoSocket(new IPEndPoint(connection.Ip, connection.HeartbeatPort));

        var history = new ExecutionHistory();
        var execution = new ExecuteRequests(session, _iopub, _stdin, _interruption, history);
        var code = new CodeRequests(session);
        var comms = new CommRequests(_iopub);
        _shell =
            new RequestChannel(
                new IPEndPoint(connection.Ip, connection.ShellPort), wire, _iopub,
                new Dictionary<string, RequestHandler>
                {
                    ["kernel_info_request"] = KernelInfo.Reply,
                    ["execute_request"] = execution.Reply,
                    ["complete_request"] = code.Complete,
                    ["inspect_request"] = code.Inspect,
                    ["is_complete_request"] = CodeRequests.IsComplete,
                    ["history_request"] = history.Reply,
                    ["comm_info_request"] = CommRequests.Info,
                    ["comm_open"] = comms.Open,
                    ["comm_msg"] = CommRequests.Ignore,
                    ["comm_close"] = CommRequests.Ignore,
                    ["shutdown_request"] = ShutDown,
                });
        execution.AbortWaiting = _shell.AbortWaiting;
        _control =
            new RequestChannel(
                new IPEndPoint(connection.Ip, connection.ControlPort), wire, _iopub,
                new Dictionary<string, RequestHandler>
                {
                    ["kernel_info_request"] = KernelInfo.Reply,
                    ["interrupt_request"] = Interrupt,
                    ["shutdown_request"] = ShutDown,
                });
    }

    /// <summary>Stops the running cell, as a signal does.</summary>
    public void Interrupt() => _interruption.Interrupt();

    /// <summary>Ends <see cref="ServeAsync"/>.</summary>
    public void Stop() => _stopped.TrySetResult();

    /// <summary>Serves until a front end, or <see cref="Stop"/>, ends it.</summary>
    public async Task ServeAsync()
    {
        _iopub.Start();
        _stdin.Start();
        _heartbeat.Start();
        _shell.Start();
        _control.Start();
        _iopub.Status("starting", parent: null);

        using var stop = new CancellationTokenSource();
        var control = Task.Run(() => _control.ServeAsync(stop.Token));
        var shell = Task.Run(() => _shell.ServeAsync(stop.Token));
        await Task.WhenAny(control, shell, _stopped.Task);
        _interruption.Interrupt();
        await stop.CancelAsync();
        await Task.WhenAny(Task.WhenAll(control, shell), Task.Delay(ShutdownTime));
    }

    public async ValueTask DisposeAsync()
    {
        await _shell.DisposeAsync();
        await _control.DisposeAsync();
        await _stdin.DisposeAsync();
        await _iopub.DisposeAsync();
        await _heartbeat.DisposeAsync();
    }

    private Task<JsonObject?> Interrupt(JupyterMessage request)
    {
        _interruption.Interrupt();
        return Task.FromResult<JsonObject?>(JupyterReply.Ok());
    }

    private Task<JsonObject?> ShutDown(JupyterMessage request)
    {
        var reply = JupyterReply.Ok();
        reply["restart"] = request.Content.Flag("restart");
        _iopub.Publish("shutdown_reply", (JsonObject)reply.DeepClone(), request);
        return Task.FromResult<JsonObject?>(reply);
    }
}
