using System.Net;

namespace ShallowCourse.Kernel.Tests.Zmtp;

public sealed class EchoSocketTests
{
    private static readonly string[] Request = ["", "ping"];

    [Fact]
    public async Task A_request_comes_back_with_its_envelope()
    {
        await using var heartbeat = new EchoSocket(new IPEndPoint(IPAddress.Loopback, 0));
        heartbeat.Start();
        using var first = await ZmtpPeer.ConnectAsync(heartbeat.LocalEndPoint, "REQ");
        using var second = await ZmtpPeer.ConnectAsync(heartbeat.LocalEndPoint, "DEALER");
        await second.SendAsync(Request);
        await first.SendAsync(Request);
        Assert.Equal(Request, await first.ReceiveTextAsync());
        Assert.Equal(Request, await second.ReceiveTextAsync());
    }
}
