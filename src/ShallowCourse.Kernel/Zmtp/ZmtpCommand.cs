using System.Buffers.Binary;
using System.Text;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>A command's body: the length of its name, its name, its data (ZMTP 3.1, "Commands").</summary>
internal readonly record struct ZmtpCommand(string Name, byte[] Data)
{
    public static ZmtpCommand Parse(byte[] body)
    {
        if (body.Length == 0 || body[0] == 0 || body.Length < 1 + body[0])
        {
            throw new ZmtpException("a command without a name");
        }

        var end = 1 + body[0];
        return new ZmtpCommand(Encoding.ASCII.GetString(body, 1, body[0]), body[end..]);
    }

    public byte[] ToWire() => ZmtpFrames.EncodeCommand([(byte)Name.Length, .. Encoding.ASCII.GetBytes(Name), .. Data]);

    /// <summary>READY with the connection's metadata: names of one octet's length, values of four.</summary>
    public static ZmtpCommand Ready(string socketType)
    {
        var data = new List<byte>();
        AddProperty(data, "Socket-Type", Encoding.ASCII.GetBytes(socketType));
        AddProperty(data, "Identity", []);
        return new ZmtpCommand("READY", [.. data]);
    }

    public static ZmtpCommand Error(string reason)
    {
        var text = Encoding.ASCII.GetBytes(reason);
        return new ZmtpCommand(
            "ERROR", [(byte)Math.Min(text.Length, 255), .. text.AsSpan(0, Math.Min(text.Length, 255))]);
    }

    /// <summary>PING carries a time to live of two octets and a context; PONG returns the context.</summary>
    public static ZmtpCommand Pong(byte[] pingData) => new("PONG", pingData.Length <= 2 ? [] : pingData[2..]);

    /// <summary>The metadata of READY. Names do not depend on case.</summary>
    public Dictionary<string, byte[]> Properties()
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var rest = Data.AsSpan();
        while (rest.Length > 0)
        {
            var nameLength = rest[0];
            if (nameLength == 0 || rest.Length < 1 + nameLength + 4)
            {
                throw new ZmtpException("metadata that is cut off");
            }

            var name = Encoding.ASCII.GetString(rest.Slice(1, nameLength));
            var valueLength = BinaryPrimitives.ReadInt32BigEndian(rest[(1 + nameLength)..]);
            rest = rest[(1 + nameLength + 4)..];
            if (valueLength < 0 || valueLength > rest.Length)
            {
                throw new ZmtpException("metadata that is cut off");
            }

            properties[name] = rest[..valueLength].ToArray();
            rest = rest[valueLength..];
        }

        return properties;
    }

    private static void AddProperty(List<byte> data, string name, byte[] value)
    {
        data.Add((byte)name.Length);
        data.AddRange(Encoding.ASCII.GetBytes(name));
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        data.AddRange(length);
        data.AddRange(value);
    }
}
