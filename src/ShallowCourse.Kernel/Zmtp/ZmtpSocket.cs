using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>
/// A bound ZeroMQ socket: accepts peers over TCP and hands their messages on. ZMTP 3.1 with the NULL mechanism, as
/// Jupyter needs it.
/// </summary>
/// <remarks>
/// Not NetMQ 4.0.4: to a subscriber that pauses, its PUB socket loses frames or keeps them all. Of 20,000 frames of 1
/// kB that met a pause of a second 6,000 arrived, with the usual mark of 1,000 frames; without a mark 20,000 frames of
/// 100 kB took 2.4 GB. It cannot say how much waits, so that no cell could wait for its reader, as here (<see
/// cref="PublisherSocket.LivingBacklog"/>). It would also add 54 ms to the kernel's start, and nine assemblies.
/// </remarks>
internal abstract class ZmtpSocket : IAsyncDisposable
{
    private static readonly TimeSpan LingerTime = TimeSpan.FromSeconds(1);

    private readonly Socket _listener;
    private readonly ConcurrentDictionary<ZmtpConnection, Task> _connections = new();
    private readonly CancellationTokenSource _stopped = new();
    private readonly ZmtpLimits _limits;
    private Task _accepting = Task.CompletedTask;

    protected ZmtpSocket(IPEndPoint endPoint, ZmtpLimits? limits)
    {
        _limits = limits ?? new ZmtpLimits();
        _listener = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(endPoint);
        _listener.Listen();
    }

    public IPEndPoint LocalEndPoint => (IPEndPoint)_listener.LocalEndPoint!;

    /// <summary>What this socket calls itself, and which sockets may talk to it.</summary>
    protected abstract (string Own, string[] Peers) SocketTypes { get; }

    protected ICollection<ZmtpConnection> Connections => _connections.Keys;

    /// <summary>Starts to accept peers.</summary>
    public void Start() => _accepting = AcceptAsync();

    protected virtual void OnConnected(ZmtpConnection peer) { }

    protected abstract void OnMessage(ZmtpConnection peer, List<byte[]> message);

    protected virtual void OnCommand(ZmtpConnection peer, ZmtpCommand command) { }

    protected virtual void OnDisconnected(ZmtpConnection peer) { }

    private async Task AcceptAsync()
    {
        while (!_stopped.IsCancellationRequested)
        {
            try
            {
                var connection = new ZmtpConnection(await _listener.AcceptAsync(_stopped.Token), _limits);
                _connections[connection] = Task.CompletedTask;
                var served = Task.Run(() => ServeAsync(connection));
                _connections.TryUpdate(connection, served, Task.CompletedTask);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                // A peer that gave up before it was accepted, or too many open files: the next one may fare better.
                await Task.Delay(10);
            }
        }
    }

    private async Task ServeAsync(ZmtpConnection connection)
    {
        var connected = false;
        try
        {
            await connection.HandshakeAsync(SocketTypes.Own, SocketTypes.Peers, _stopped.Token);
            OnConnected(connection);
            connected = true;
            // The first to end decides: a peer that cannot be written to is gone even if it keeps silent.
            var writing = connection.WriteQueueAsync(_stopped.Token);
            var reading = connection.ReadAsync(
                message => OnMessage(connection, message), command => OnCommand(connection, command), _stopped.Token);
            var first = await Task.WhenAny(writing, reading);
            connection.Close();
            await Task.WhenAll(writing, reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await first;
        }
        catch (Exception error) when (IsPeersFault(error))
        {
            // One peer that left or broke the protocol is no concern of the others.
        }
        finally
        {
            if (connected)
            {
                OnDisconnected(connection);
            }

            connection.Dispose();
            _connections.TryRemove(connection, out _);
        }
    }

    private static bool IsPeersFault(Exception error) =>
        error is ZmtpException or IOException or SocketException or OperationCanceledException
            or ObjectDisposedException;

    /// <summary>Stops accepting, sends what is queued to peers that still read, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        var served = _connections.Values.ToArray();
        foreach (var connection in _connections.Keys)
        {
            connection.FinishQueue();
        }

        var unsent = _connections.Keys.Any(connection => connection.Backlog > 0);
        if (unsent)
        {
            await Task.WhenAny(Task.WhenAll(served), Task.Delay(LingerTime));
        }

        await _stopped.CancelAsync();
        _listener.Dispose();
        await _accepting;
        foreach (var connection in _connections.Keys)
        {
            connection.Close();
        }

        await Task.WhenAll(served);
        GC.SuppressFinalize(this);
    }
}
