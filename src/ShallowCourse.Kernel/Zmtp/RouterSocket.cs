using System.Collections.Concurrent;
using System.Net;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>ROUTER: every message comes with its sender's identity, and is answered by that identity.</summary>
/// <param name="endPoint">Where to listen.</param>
/// <param name="received">Called with identity and frames, on the sender's own task: a slow one holds up that sender
/// alone.</param>
/// <param name="limits">What one peer may cost.</param>
internal sealed class RouterSocket(
    IPEndPoint endPoint, Action<byte[], List<byte[]>> received, ZmtpLimits? limits = null)
    : ZmtpSocket(endPoint, limits)
{
    private readonly ConcurrentDictionary<string, ZmtpConnection> _peers = new();
    private int _anonymous;

    protected override (string Own, string[] Peers) SocketTypes => ("ROUTER", ["DEALER", "REQ", "ROUTER"]);

    /// <summary>Queues a message for a peer; false where no such peer is connected.</summary>
    public bool Send(byte[] identity, IReadOnlyList<byte[]> frames) =>
        _peers.TryGetValue(Key(identity), out var peer) && peer.Send(ZmtpFrames.EncodeMessage(frames));

    protected override void OnConnected(ZmtpConnection peer)
    {
        // Identities that begin with a zero octet belong to the implementation.
        if (peer.Identity.Length == 0)
        {
            peer.Identity = [0, .. BitConverter.GetBytes(Interlocked.Increment(ref _anonymous))];
        }
        // A client that reconnects before its old connection is seen to be dead takes over its identity.
        _peers[Key(peer.Identity)] = peer;
    }

    protected override void OnMessage(ZmtpConnection peer, List<byte[]> message) => received(peer.Identity, message);

    protected override void OnDisconnected(ZmtpConnection peer) =>
        _peers.TryRemove(new KeyValuePair<string, ZmtpConnection>(Key(peer.Identity), peer));

    private static string Key(byte[] identity) => Convert.ToHexString(identity);
}
