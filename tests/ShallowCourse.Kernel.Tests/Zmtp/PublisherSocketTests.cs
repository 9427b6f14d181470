using System.Net;
using System.Text;

namespace ShallowCourse.Kernel.Tests.Zmtp;

public sealed class PublisherSocketTests : IAsyncDisposable
{
    private const int LongestQueue = 1 << 20;
    private readonly PublisherSocket _publisher =
        new(new IPEndPoint(IPAddress.Loopback, 0), new ZmtpLimits(LongestQueue: LongestQueue));

    public PublisherSocketTests()
    {
        _publisher.Start();
    }

    public ValueTask DisposeAsync() => _publisher.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Subscribers_get_their_topics_by_command_or_by_message(bool byCommand)
    {
        using var all = await SubscribeAsync("", byCommand);
        using var some = await SubscribeAsync("stream", byCommand);
        Publish("status", "1");
        Publish("stream.stdout", "2");
        Assert.Equal("1", await NextAsync(all));
        Assert.Equal("2", await NextAsync(all));
        Assert.Equal("2", await NextAsync(some));
    }

    [Fact]
    public async Task A_subscription_made_twice_is_cancelled_twice()
    {
        using var subscriber = await SubscribeAsync("a", byCommand: true);
        await subscriber.CommandAsync("SUBSCRIBE", (byte)'a');
        await subscriber.CommandAsync("CANCEL", (byte)'a');
        await SettleAsync(subscriber);
        Publish("a", "1");
        Assert.Equal("1", await NextAsync(subscriber));
        await subscriber.CommandAsync("CANCEL", (byte)'a');
        await subscriber.CommandAsync("SUBSCRIBE", (byte)'z');
        await SettleAsync(subscriber);
        Publish("a", "lost");
        Publish("z", "2");
        Assert.Equal("2", await NextAsync(subscriber));
    }

    [Fact]
    public async Task A_subscriber_that_does_not_read_neither_blocks_nor_fills_memory()
    {
        using var sleeping = await SubscribeAsync("", byCommand: true);
        using var awake = await SubscribeAsync("", byCommand: true);
        var text = new string('x', LongestQueue / 8);
        // Far more than the sleeping peer's socket buffers and its queue can hold.
        for (var i = 0; i < 400; i++)
        {
            Publish("topic", text);
            Assert.Equal(text, await NextAsync(awake));
        }

        Assert.True(await sleeping.IsClosedByServerAsync());
        Publish("topic", "after");
        Assert.Equal("after", await NextAsync(awake));
    }

    [Fact]
    public async Task Messages_arrive_in_order()
    {
        using var subscriber = await SubscribeAsync("", byCommand: false);
        for (var i = 0; i < 2000; i++)
        {
            Publish("n", $"{i}");
        }

        for (var i = 0; i < 2000; i++)
        {
            Assert.Equal($"{i}", await NextAsync(subscriber));
        }
    }

    [Fact]
    public async Task What_is_queued_is_sent_before_the_socket_closes()
    {
        var publisher = new PublisherSocket(new IPEndPoint(IPAddress.Loopback, 0));
        publisher.Start();
        using var subscriber = await SubscribeAsync("", byCommand: true, publisher);
        for (var i = 0; i < 100; i++)
        {
            publisher.Publish([[1], Encoding.UTF8.GetBytes($"{i}")]);
        }

        await publisher.DisposeAsync();
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal($"{i}", await NextAsync(subscriber));
        }

        Assert.True(await subscriber.IsClosedByServerAsync());
    }

    private async Task<ZmtpPeer> SubscribeAsync(string topic, bool byCommand, PublisherSocket? publisher = null)
    {
        var peer = await ZmtpPeer.ConnectAsync((publisher ?? _publisher).LocalEndPoint, "SUB");
        if (byCommand)
        {
            await peer.CommandAsync("SUBSCRIBE", Encoding.UTF8.GetBytes(topic));
        }
        else
        {
            await peer.SendAsync([[1, .. Encoding.UTF8.GetBytes(topic)]]);
        }

        await SettleAsync(peer);
        return peer;
    }

    /// <summary>What was sent before a PING has been handled once its PONG is there.</summary>
    private static async Task SettleAsync(ZmtpPeer peer)
    {
        await peer.CommandAsync("PING", 0, 0);
        await peer.ReadFrameAsync();
    }

    private void Publish(string topic, string text) =>
        _publisher.Publish([Encoding.UTF8.GetBytes(topic), Encoding.UTF8.GetBytes(text)]);

    private static async Task<string> NextAsync(ZmtpPeer peer) => (await peer.ReceiveTextAsync())[1];
}
