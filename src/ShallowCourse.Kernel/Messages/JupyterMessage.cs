using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Messages;

/// <summary>A message of the Jupyter protocol, as it came in.</summary>
internal sealed record JupyterMessage
{
    /// <summary>The routing prefix: who asked.</summary>
    public required byte[] Identity { get; init; }

    public required JsonObject Header { get; init; }

    /// <summary>The header as it was written, to be returned untouched as the replies' parent.</summary>
    public required byte[] RawHeader { get; init; }

    /// <summary>The header of the message that this one answers; empty for a request.</summary>
    public required JsonObject ParentHeader { get; init; }

    public required JsonObject Metadata { get; init; }

    public required JsonObject Content { get; init; }

    public IReadOnlyList<byte[]> Buffers { get; init; } = [];

    public string Type => Header.Text("msg_type");

    public string Id => Header.Text("msg_id");
}
