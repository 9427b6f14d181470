using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ShallowCourse.Kernel.Tests.Zmtp;

/// <summary>
/// A ZeroMQ peer written from the specification, octet by octet, sharing no code with the server under test.
/// </summary>
internal sealed class ZmtpPeer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TcpClient _client = new();
    private NetworkStream _stream = null!;

    public static async Task<ZmtpPeer> ConnectAsync(IPEndPoint server, string socketType, string identity = "")
    {
        var peer = await ConnectRawAsync(server);
        await peer.WriteAsync(Greeting());
        Assert.Equal(Greeting(), await peer.ReadAsync(64));
        await peer.WriteAsync(Ready(socketType, identity));
        var (flags, body) = await peer.ReadFrameAsync();
        Assert.Equal(4, flags & 4);
        Assert.Equal("\u0005READY", Encoding.ASCII.GetString(body, 0, 6));
        return peer;
    }

    public static async Task<ZmtpPeer> ConnectRawAsync(IPEndPoint server)
    {
        var peer = new ZmtpPeer();
        await peer._client.ConnectAsync(server);
        peer._stream = peer._client.GetStream();
        return peer;
    }

    public static byte[] Greeting()
    {
        var greeting = new byte[64];
        greeting[0] = 0xff;
        greeting[9] = 0x7f;
        greeting[10] = 3;
        greeting[11] = 1;
        "NULL"u8.CopyTo(greeting.AsSpan(12));
        return greeting;
    }

    public static byte[] Ready(string socketType, string identity)
    {
        byte[] body =
        [
            5, .. "READY"u8,
            11, .. "Socket-Type"u8, 0, 0, 0, (byte)socketType.Length, .. Encoding.ASCII.GetBytes(socketType),
            8, .. "Identity"u8, 0, 0, 0, (byte)identity.Length, .. Encoding.ASCII.GetBytes(identity),
        ];
        return [4, (byte)body.Length, .. body];
    }

    public Task SendAsync(params string[] frames) => SendAsync([.. frames.Select(Encoding.UTF8.GetBytes)]);

    public async Task SendAsync(byte[][] frames)
    {
        for (var i = 0; i < frames.Length; i++)
        {
            var more = i < frames.Length - 1 ? 1 : 0;
            var length = new byte[8];
            BinaryPrimitives.WriteInt64BigEndian(length, frames[i].Length);
            byte[] header = frames[i].Length < 256 ? [(byte)more, length[7]] : [(byte)(more | 2), .. length];
            await WriteAsync([.. header, .. frames[i]]);
        }
    }

    public async Task CommandAsync(string name, params byte[] data) =>
        await WriteAsync(
            [4, (byte)(1 + name.Length + data.Length), (byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. data]);

    public async Task WriteAsync(byte[] octets) => await _stream.WriteAsync(octets).AsTask().WaitAsync(Patience);

    public async Task<byte[]> ReadAsync(int count)
    {
        var octets = new byte[count];
        await _stream.ReadExactlyAsync(octets).AsTask().WaitAsync(Patience);
        return octets;
    }

    public async Task<(int Flags, byte[] Body)> ReadFrameAsync()
    {
        var flags = (await ReadAsync(1))[0];
        var size = (flags & 2) != 0
            ? BinaryPrimitives.ReadInt64BigEndian(await ReadAsync(8))
            : (await ReadAsync(1))[0];
        return (flags, await ReadAsync((int)size));
    }

    public async Task<byte[][]> ReceiveAsync()
    {
        var frames = new List<byte[]>();
        while (true)
        {
            var (flags, body) = await ReadFrameAsync();
            frames.Add(body);
            if ((flags & 1) == 0)
            {
                return [.. frames];
            }
        }
    }

    public async Task<string[]> ReceiveTextAsync() => [.. (await ReceiveAsync()).Select(Encoding.UTF8.GetString)];

    /// <summary>Whether the server ends the connection (anything it still says is skipped).</summary>
    public async Task<bool> IsClosedByServerAsync()
    {
        try
        {
            var buffer = new byte[4096];
            while (await _stream.ReadAsync(buffer).AsTask().WaitAsync(Patience) > 0) { }
            return true;
        }
        catch (IOException)
        {
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public void Dispose() => _client.Dispose();
}
