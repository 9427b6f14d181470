using System.Buffers.Binary;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>Framing: a flags octet, a size of one or eight octets, and a body (ZMTP 3.1, "Framing").</summary>
internal static class ZmtpFrames
{
    public const byte More = 1;
    public const byte Long = 2;
    public const byte Command = 4;
    private const int LongestShortBody = 255;

    /// <summary>All frames of one message as they go over the wire: encoded once, whoever receives it.</summary>
    public static byte[] EncodeMessage(IReadOnlyList<byte[]> frames)
    {
        var wire = new byte[frames.Sum(frame => HeaderLength(frame.Length) + frame.Length)];
        var at = 0;
        for (var i = 0; i < frames.Count; i++)
        {
            at += Encode(wire.AsSpan(at), frames[i], i < frames.Count - 1 ? More : (byte)0);
        }

        return wire;
    }

    public static byte[] EncodeCommand(byte[] body)
    {
        var wire = new byte[HeaderLength(body.Length) + body.Length];
        Encode(wire, body, Command);
        return wire;
    }

    private static int HeaderLength(int bodyLength) => bodyLength <= LongestShortBody ? 2 : 9;

    private static int Encode(Span<byte> wire, byte[] body, byte flags)
    {
        var header = HeaderLength(body.Length);
        if (header == 2)
        {
            wire[0] = flags;
            wire[1] = (byte)body.Length;
        }
        else
        {
            wire[0] = (byte)(flags | Long);
            BinaryPrimitives.WriteInt64BigEndian(wire[1..], body.Length);
        }

        body.CopyTo(wire[header..]);
        return header + body.Length;
    }
}
