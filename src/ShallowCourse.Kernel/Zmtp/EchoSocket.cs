using System.Net;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>
/// REP that answers every request with itself, envelope included: all that Jupyter's heartbeat asks for.
/// </summary>
internal sealed class EchoSocket(IPEndPoint endPoint, ZmtpLimits? limits = null) : ZmtpSocket(endPoint, limits)
{
    protected override (string Own, string[] Peers) SocketTypes => ("REP", ["REQ", "DEALER"]);

    protected override void OnMessage(ZmtpConnection peer, List<byte[]> message) =>
        peer.Send(ZmtpFrames.EncodeMessage(message));
}
