using System.Buffers.Binary;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>Reads frames and whole messages from one peer, and trusts nothing that it says about sizes.</summary>
/// <param name="stream">The peer's bytes.</param>
/// <param name="limit">The largest message in octets; a frame that announces more ends the connection unread.</param>
internal sealed class ZmtpReader(Stream stream, int limit) : IDisposable
{
    private const int MaximumFrames = 1024;

    /// <summary>A body grows with what has arrived, so that an announced size alone allocates nothing.</summary>
    private const int FirstAllocation = 64 * 1024;

    // Frames are small and many: without a buffer each would cost two or three system calls.
    private readonly BufferedStream _buffered = new(stream, FirstAllocation);

    public async Task<byte[]> ReadGreetingAsync(CancellationToken cancellation)
    {
        var greeting = new byte[ZmtpGreeting.Length];
        await _buffered.ReadExactlyAsync(greeting, cancellation);
        return greeting;
    }

    /// <summary>The next message, or the command that came instead of one (a command is always one frame).</summary>
    public async Task<(byte[]? Command, List<byte[]> Message)> ReadAsync(CancellationToken cancellation)
    {
        var message = new List<byte[]>();
        var total = 0;
        while (true)
        {
            var frame = await ReadFrameAsync(limit - total, cancellation);
            if (frame.IsCommand)
            {
                if (message.Count > 0)
                {
                    throw new ZmtpException("a command in the middle of a message");
                }

                return (frame.Body, message);
            }

            message.Add(frame.Body);
            total += frame.Body.Length;
            if (!frame.HasMore)
            {
                return (null, message);
            }

            if (message.Count == MaximumFrames)
            {
                throw new ZmtpException($"a message of more than {MaximumFrames} frames");
            }
        }
    }

    public void Dispose() => _buffered.Dispose();

    private async Task<ZmtpFrame> ReadFrameAsync(int allowed, CancellationToken cancellation)
    {
        var header = new byte[9];
        await _buffered.ReadExactlyAsync(header.AsMemory(0, 2), cancellation);
        var flags = header[0];
        if ((flags & ~(ZmtpFrames.More | ZmtpFrames.Long | ZmtpFrames.Command)) != 0)
        {
            throw new ZmtpException("reserved flag bits are set");
        }

        if ((flags & ZmtpFrames.Command) != 0 && (flags & ZmtpFrames.More) != 0)
        {
            throw new ZmtpException("a command frame cannot have more frames");
        }

        ulong size = header[1];
        if ((flags & ZmtpFrames.Long) != 0)
        {
            await _buffered.ReadExactlyAsync(header.AsMemory(2, 7), cancellation);
            size = BinaryPrimitives.ReadUInt64BigEndian(header.AsSpan(1));
        }

        if (size > (ulong)allowed)
        {
            throw new ZmtpException($"a frame of {size} octets, at most {allowed} are accepted here");
        }

        return new ZmtpFrame(
            await ReadBodyAsync((int)size, cancellation),
            (flags & ZmtpFrames.More) != 0,
            (flags & ZmtpFrames.Command) != 0);
    }

    private async Task<byte[]> ReadBodyAsync(int size, CancellationToken cancellation)
    {
        var body = new byte[Math.Min(size, FirstAllocation)];
        var read = 0;
        while (true)
        {
            await _buffered.ReadExactlyAsync(body.AsMemory(read), cancellation);
            read = body.Length;
            if (read == size)
            {
                return body;
            }

            Array.Resize(ref body, (int)Math.Min(size, read * 2L));
        }
    }
}
