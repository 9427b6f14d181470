using System.Collections.Concurrent;
using System.Net;

namespace ShallowCourse.Kernel.Zmtp;

/// <summary>
/// PUB: every subscriber gets the messages whose first frame begins with one of its topics. Publishing never waits.
/// A message is encoded once and shared; a subscriber that stops reading is disconnected when its queue is full,
/// and may come back.
/// </summary>
internal sealed class PublisherSocket(IPEndPoint endPoint, ZmtpLimits? limits = null) : ZmtpSocket(endPoint, limits)
{
    private readonly ConcurrentDictionary<ZmtpConnection, TopicSet> _subscribers = new();

    protected override (string Own, string[] Peers) SocketTypes => ("PUB", ["SUB", "XSUB"]);

    public void Publish(IReadOnlyList<byte[]> frames)
    {
        byte[]? wire = null;
        foreach (var (subscriber, topics) in _subscribers)
        {
            if (topics.Match(frames[0]))
            {
                subscriber.Send(wire ??= ZmtpFrames.EncodeMessage(frames));
            }
        }
    }

    /// <summary>The longest queue, in octets, among the subscribers that are still reading.</summary>
    public long LivingBacklog(TimeSpan patience) => _subscribers.Keys
        .Where(subscriber => subscriber.Stalled < patience)
        .Select(subscriber => subscriber.Backlog)
        .DefaultIfEmpty()
        .Max();

    protected override void OnConnected(ZmtpConnection peer) => _subscribers[peer] = new TopicSet();

    protected override void OnDisconnected(ZmtpConnection peer) => _subscribers.TryRemove(peer, out _);

    /// <summary>Before ZMTP 3.1 a subscription is a message: 1 or 0, then the topic.</summary>
    protected override void OnMessage(ZmtpConnection peer, List<byte[]> message)
    {
        if (message is not [[var kind and (0 or 1), .. var topic]])
        {
            return;
        }

        Change(peer, topic, subscribe: kind == 1);
    }

    protected override void OnCommand(ZmtpConnection peer, ZmtpCommand command)
    {
        if (command.Name is "SUBSCRIBE" or "CANCEL")
        {
            Change(peer, command.Data, subscribe: command.Name == "SUBSCRIBE");
        }
    }

    private void Change(ZmtpConnection peer, byte[] topic, bool subscribe)
    {
        if (!_subscribers.TryGetValue(peer, out var topics))
        {
            return;
        }

        if (subscribe)
        {
            topics.Add(topic);
        }
        else
        {
            topics.Remove(topic);
        }
    }

    /// <summary>One subscriber's topics: a subscription made twice must be cancelled twice.</summary>
    private sealed class TopicSet
    {
        private const int MaximumTopics = 1024;
        private readonly Lock _lock = new();
        private readonly List<byte[]> _topics = [];

        public void Add(byte[] topic)
        {
            lock (_lock)
            {
                if (_topics.Count == MaximumTopics)
                {
                    throw new ZmtpException($"more than {MaximumTopics} subscriptions");
                }

                _topics.Add(topic);
            }
        }

        public void Remove(byte[] topic)
        {
            lock (_lock)
            {
                var at = _topics.FindIndex(known => known.AsSpan().SequenceEqual(topic));
                if (at >= 0)
                {
                    _topics.RemoveAt(at);
                }
            }
        }

        public bool Match(byte[] frame)
        {
            lock (_lock)
            {
                return _topics.Exists(topic => frame.AsSpan().StartsWith(topic));
            }
        }
    }
}
