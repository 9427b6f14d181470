using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>One peer: the handshake, what it says, and a queue of what it has still to be sent.</summary>
internal sealed class ZmtpConnection : IDisposable
{
    private const int WriteTogether = 64 * 1024;
    private const int MaximumHandshake = 8 * 1024;
    private static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(10);

    private readonly NetworkStream _stream;
    private readonly ZmtpReader _reader;
    private readonly long _queueLimit;
    private readonly Channel<byte[]> _queue = Channel.CreateUnbounded<byte[]>(new() { SingleReader = true });
    // Not disposed: a publisher may be about to close the connection, and nothing here needs it.
    private readonly CancellationTokenSource _closed = new();
    private long _queued;
    private long _lastProgress = Environment.TickCount64;

    /// <param name="socket">An accepted TCP connection, owned from now on.</param>
    /// <param name="limits">How much the peer may send in one message, and leave unread.</param>
    public ZmtpConnection(Socket socket, ZmtpLimits limits)
    {
        socket.NoDelay = true;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _reader = new ZmtpReader(_stream, limits.LargestMessage);
        _queueLimit = limits.LongestQueue;
    }

    /// <summary>The identity that the peer announced, or empty.</summary>
    public byte[] Identity { get; set; } = [];

    /// <summary>Octets queued for this peer and not yet taken by the network.</summary>
    public long Backlog => Interlocked.Read(ref _queued);

    /// <summary>How long the network has taken nothing although something is queued.</summary>
    public TimeSpan Stalled => Backlog == 0
        ? TimeSpan.Zero
        : TimeSpan.FromMilliseconds(Environment.TickCount64 - Interlocked.Read(ref _lastProgress));

    /// <summary>
    /// Greeting and READY in both directions; throws where the peer is not one that <paramref name="peers"/> allows.
    /// </summary>
    public async Task HandshakeAsync(
        string socketType, IReadOnlyCollection<string> peers, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closed.Token);
        limited.CancelAfter(HandshakeTime);
        await _stream.WriteAsync(ZmtpGreeting.Create(), limited.Token);
        ZmtpGreeting.Check(await _reader.ReadGreetingAsync(limited.Token));
        await _stream.WriteAsync(ZmtpCommand.Ready(socketType).ToWire(), limited.Token);

        var (body, _) = await _reader.ReadAsync(limited.Token);
        if (body is null || body.Length > MaximumHandshake || ZmtpCommand.Parse(body) is not { Name: "READY" } ready)
        {
            throw new ZmtpException("expected READY");
        }

        var properties = ready.Properties();
        var peerType = Encoding.ASCII.GetString(properties.GetValueOrDefault("Socket-Type", []));
        if (!peers.Contains(peerType))
        {
            await _stream.WriteAsync(ZmtpCommand.Error("Invalid socket type").ToWire(), limited.Token);
            throw new ZmtpException($"a {peerType} socket cannot talk to {socketType}");
        }

        Identity = properties.GetValueOrDefault("Identity", []);
    }

    /// <summary>Hands on messages and commands until the connection ends; PING is answered here.</summary>
    public async Task ReadAsync(
        Action<List<byte[]>> onMessage, Action<ZmtpCommand> onCommand, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closed.Token);
        while (true)
        {
            var (body, message) = await _reader.ReadAsync(ended.Token);
            if (body is null)
            {
                onMessage(message);
            }
            else if (ZmtpCommand.Parse(body) is { Name: "PING" } ping)
            {
                Send(ZmtpCommand.Pong(ping.Data).ToWire());
            }
            else
            {
                onCommand(ZmtpCommand.Parse(body));
            }
        }
    }

    /// <summary>
    /// Queues octets without ever waiting. A peer that leaves too much unread is disconnected instead.
    /// </summary>
    public bool Send(byte[] wire)
    {
        if (Backlog == 0)
        {
            Interlocked.Exchange(ref _lastProgress, Environment.TickCount64);
        }

        var queued = Interlocked.Add(ref _queued, wire.Length);
        if (queued > _queueLimit && queued > wire.Length)
        {
            Close();
            return false;
        }

        return _queue.Writer.TryWrite(wire);
    }

    /// <summary>Writes the queue until the connection ends; small messages leave together, and at once.</summary>
    public async Task WriteQueueAsync(CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closed.Token);
        var together = new byte[WriteTogether];
        while (await _queue.Reader.WaitToReadAsync(ended.Token))
        {
            var length = 0;
            while (_queue.Reader.TryRead(out var wire))
            {
                if (length + wire.Length > together.Length)
                {
                    await WriteAsync(together.AsMemory(0, length), ended.Token);
                    length = 0;
                }

                if (wire.Length > together.Length)
                {
                    await WriteAsync(wire, ended.Token);
                    continue;
                }

                wire.CopyTo(together, length);
                length += wire.Length;
            }

            await WriteAsync(together.AsMemory(0, length), ended.Token);
        }
    }

    /// <summary>Ends the connection; what is queued is forgotten.</summary>
    public void Close()
    {
        _queue.Writer.TryComplete();
        _closed.Cancel();
    }

    /// <summary>Ends the queue after what is in it now.</summary>
    public void FinishQueue() => _queue.Writer.TryComplete();

    /// <summary>
    /// Only when nothing reads or writes any more: a socket closed in mid-read is reset, and what it had sent is lost.
    /// </summary>
    public void Dispose() => _reader.Dispose();

    private async Task WriteAsync(ReadOnlyMemory<byte> octets, CancellationToken cancellation)
    {
        // In pieces, so that a slow but living peer counts as making progress.
        for (var at = 0; at < octets.Length;)
        {
            var piece = octets.Slice(at, Math.Min(WriteTogether, octets.Length - at));
            await _stream.WriteAsync(piece, cancellation);
            at += piece.Length;
            Interlocked.Add(ref _queued, -piece.Length);
            Interlocked.Exchange(ref _lastProgress, Environment.TickCount64);
        }
    }
}
