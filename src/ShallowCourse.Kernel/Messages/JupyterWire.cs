using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Messages;

/// <summary>
/// Messages to frames and back: routing prefix, <c>&lt;IDS|MSG&gt;</c>, signature, header, parent header, metadata,
/// content, buffers ("The Wire Protocol" of the messaging specification).
/// </summary>
internal sealed class JupyterWire(string key)
{
    public const string ProtocolVersion = "5.3";

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();

    // Text stays text: the default encoder would triple Chinese output. Nothing here goes into HTML unescaped.
    private static readonly JsonSerializerOptions Json =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MessageSigner _signer = new(key);
    private readonly string _session = Guid.NewGuid().ToString("N");
    private long _sent;

    /// <summary>
    /// Null for what is not a signed message, or one that was seen before: it is dropped without an answer.
    /// </summary>
    public JupyterMessage? Read(byte[] identity, IReadOnlyList<byte[]> frames)
    {
        var at = 0;
        while (at < frames.Count && !frames[at].AsSpan().SequenceEqual(Delimiter))
        {
            at++;
        }

        if (frames.Count < at + 6)
        {
            return null;
        }

        byte[] header = frames[at + 2], parent = frames[at + 3], metadata = frames[at + 4], content = frames[at + 5];
        if (!_signer.Accept(frames[at + 1], header, parent, metadata, content))
        {
            return null;
        }

        try
        {
            return new JupyterMessage
            {
                Identity = identity,
                Header = Parse(header),
                RawHeader = header,
                ParentHeader = Parse(parent),
                Metadata = Parse(metadata),
                Content = Parse(content),
                Buffers = [.. frames.Skip(at + 6)],
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The frames from the delimiter on; the routing prefix or topic is the caller's.</summary>
    public byte[][] Write(string type, JsonObject content, JupyterMessage? parent, JsonObject? metadata = null)
    {
        var header = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["msg_id"] = FormattableString.Invariant($"{_session}_{Interlocked.Increment(ref _sent)}"),
            ["msg_type"] = type,
            ["session"] = _session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
            ["version"] = ProtocolVersion,
        }.ToJsonString(Json));
        var parentHeader = parent?.RawHeader ?? EmptyObject;
        var metadataFrame = metadata is null ? EmptyObject : Encode(metadata);
        var contentFrame = Encode(content);
        var signature = _signer.Sign(header, parentHeader, metadataFrame, contentFrame);
        return [Delimiter, Encoding.ASCII.GetBytes(signature), header, parentHeader, metadataFrame, contentFrame];
    }

    private static byte[] Encode(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, Json);

    private static JsonObject Parse(byte[] utf8) =>
        JsonNode.Parse(utf8) as JsonObject ?? throw new JsonException("not an object");
}
