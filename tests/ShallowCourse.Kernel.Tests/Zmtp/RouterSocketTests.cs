using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace ShallowCourse.Kernel.Tests.Zmtp;

public sealed class RouterSocketTests : IAsyncDisposable
{
    private const int LargestMessage = 1 << 20;
    private static readonly string[] AnswerToA = ["answer", "to a"];
    private readonly RouterSocket _router;
    private readonly BlockingCollection<(byte[] Identity, List<byte[]> Frames)> _received = [];

    public RouterSocketTests()
    {
        _router = new RouterSocket(
            new IPEndPoint(IPAddress.Loopback, 0),
            (identity, frames) => _received.Add((identity, frames)),
            new ZmtpLimits(LargestMessage));
        _router.Start();
    }

    public static TheoryData<string, byte[]> Garbage => new()
    {
        { "not ZeroMQ",
            "GET / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: a browser that lost its way 12345\r\n\r\n"u8.ToArray() },
        { "another mechanism", Greeting(at: 12, "CURVE"u8) },
        { "an old version", Greeting(at: 10, [1]) },
        { "a SUB socket", [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("SUB", "")] },
        { "READY cut off", [.. ZmtpPeer.Greeting(), 4, 8, 5, .. "READY"u8, 200, 1] },
        { "metadata with a negative size",
            [.. ZmtpPeer.Greeting(), 4, 12, 5, .. "READY"u8, 1, (byte)'x', 255, 255, 255, 255] },
        { "a message before READY", [.. ZmtpPeer.Greeting(), 0, 1, 7] },
        { "reserved flags", [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("DEALER", "g"), 0x80, 1, 7] },
        { "a huge frame", [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("DEALER", "g"), 2, 0, 0, 0, 0, 0x40, 0, 0, 0] },
        { "a size beyond 63 bits",
            [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("DEALER", "g"), 2, 255, 255, 255, 255, 255, 255, 255, 255] },
        { "a command with more frames", [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("DEALER", "g"), 5, 1, 0] },
        { "a command inside a message",
            [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("DEALER", "g"), 1, 1, 7, 4, 5, 4, .. "PING"u8] },
        { "a command without a name", [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("DEALER", "g"), 4, 0] },
        { "endless frames", [.. ZmtpPeer.Greeting(), .. ZmtpPeer.Ready("DEALER", "g"),
            .. Enumerable.Repeat(new byte[] { 1, 0 }, 2000).SelectMany(pair => pair)] },
    };

    public async ValueTask DisposeAsync()
    {
        await _router.DisposeAsync();
        _received.Dispose();
    }

    [Fact]
    public async Task Answers_reach_the_peer_with_that_identity()
    {
        using var a = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "a");
        using var b = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "b");
        await a.SendAsync("from a");
        Assert.Equal(("a", "from a"), Next());
        await b.SendAsync("from b");
        Assert.Equal(("b", "from b"), Next());

        Assert.True(_router.Send("b"u8.ToArray(), ["to b"u8.ToArray()]));
        Assert.True(_router.Send("a"u8.ToArray(), ["answer"u8.ToArray(), "to a"u8.ToArray()]));
        Assert.Equal(["to b"], await b.ReceiveTextAsync());
        Assert.Equal(AnswerToA, await a.ReceiveTextAsync());
        Assert.False(_router.Send("c"u8.ToArray(), ["nobody"u8.ToArray()]));
    }

    [Fact]
    public async Task Peers_without_identity_get_different_ones()
    {
        using var a = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER");
        using var b = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "REQ");
        await a.SendAsync("x");
        var first = _received.Take(TestContext.Current.CancellationToken).Identity;
        await b.SendAsync("y");
        var second = _received.Take(TestContext.Current.CancellationToken).Identity;
        Assert.NotEqual(first, second);
        Assert.True(_router.Send(second, ["to b"u8.ToArray()]));
        Assert.Equal(["to b"], await b.ReceiveTextAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(300_000)]
    public async Task Frames_of_every_length_arrive_whole(int length)
    {
        var body = Enumerable.Range(0, length).Select(i => (byte)(i * 31)).ToArray();
        using var a = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "a");
        await a.SendAsync([body, [], body]);
        var frames = _received.Take(TestContext.Current.CancellationToken).Frames;
        Assert.Equal([body, [], body], frames);
        Assert.True(_router.Send("a"u8.ToArray(), frames));
        Assert.Equal([body, [], body], await a.ReceiveAsync());
    }

    [Fact]
    public async Task A_reconnecting_peer_takes_over_its_identity()
    {
        using var old = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "a");
        await old.SendAsync("old");
        Next();
        using var replacement = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "a");
        await replacement.SendAsync("new");
        Next();
        Assert.True(_router.Send("a"u8.ToArray(), ["to the new one"u8.ToArray()]));
        Assert.Equal(["to the new one"], await replacement.ReceiveTextAsync());
    }

    [Fact]
    public async Task Ping_is_answered_with_its_context()
    {
        using var a = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "a");
        await a.CommandAsync("PING", 0, 10, (byte)'c', (byte)'x');
        var (flags, body) = await a.ReadFrameAsync();
        Assert.Equal(4, flags);
        Assert.Equal("\u0004PONGcx", Encoding.ASCII.GetString(body));
    }

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task Garbage_ends_its_own_connection_and_no_other(string what, byte[] octets)
    {
        using var good = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "good");
        using (var bad = await ZmtpPeer.ConnectRawAsync(_router.LocalEndPoint))
        {
            await bad.WriteAsync(octets);
            Assert.True(await bad.IsClosedByServerAsync(), what);
        }

        await good.SendAsync("still here");
        Assert.Equal(("good", "still here"), Next());
    }

    [Fact]
    public async Task Many_frames_may_not_add_up_to_more_than_the_limit()
    {
        using var bad = await ZmtpPeer.ConnectAsync(_router.LocalEndPoint, "DEALER", "bad");
        var half = new byte[LargestMessage / 2 + 1];
        try
        {
            await bad.SendAsync([half, half]);
        }
        catch (IOException)
        {
            // The server has hung up before everything was written.
        }

        Assert.True(await bad.IsClosedByServerAsync());
        Assert.Empty(_received);
    }

    private static byte[] Greeting(int at, ReadOnlySpan<byte> replacement)
    {
        var greeting = ZmtpPeer.Greeting();
        replacement.CopyTo(greeting.AsSpan(at));
        return greeting;
    }

    private (string Identity, string Frame) Next()
    {
        var (identity, frames) = _received.Take(TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(identity), Encoding.UTF8.GetString(Assert.Single(frames)));
    }
}
