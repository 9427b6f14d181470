using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Channels;

/// <summary>What every front end sees: status, inputs, outputs.</summary>
internal sealed class IopubChannel(IPEndPoint endPoint, JupyterWire wire) : IAsyncDisposable
{
    private readonly PublisherSocket _socket = new(endPoint);

    public void Start() => _socket.Start();

    public void Publish(string type, JsonObject content, JupyterMessage? parent, JsonObject? metadata = null) =>
        _socket.Publish([Encoding.ASCII.GetBytes($"kernel.{type}"), .. wire.Write(type, content, parent, metadata)]);

    public void Status(string state, JupyterMessage? parent) =>
        Publish("status", new JsonObject { ["execution_state"] = state }, parent);

    /// <summary>The longest queue of a subscriber that has read something lately.</summary>
    public long LivingBacklog(TimeSpan patience) => _socket.LivingBacklog(patience);

    public ValueTask DisposeAsync() => _socket.DisposeAsync();
}
