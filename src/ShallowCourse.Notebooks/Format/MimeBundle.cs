using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>One value in several representations, keyed by MIME type: text for most, JSON for JSON types.</summary>
internal sealed class MimeBundle
{
    public const string Html = "text/html";
    public const string Markdown = "text/markdown";
    public const string Plain = "text/plain";

    // Alphabetical, as Jupyter writes them.
    private readonly SortedDictionary<string, JsonNode?> _data = new(StringComparer.Ordinal);

    private MimeBundle()
    {
    }

    public IReadOnlyCollection<string> Types => _data.Keys;

    public static MimeBundle Of(params IEnumerable<(string Type, string Text)> items)
    {
        var bundle = new MimeBundle();
        foreach (var (type, text) in items)
        {
            bundle._data[type] = IsJson(type) ? JsonNode.Parse(text) : text;
        }

        return bundle;
    }

    /// <summary>The representation as text (a JSON type's as JSON), or null where there is none.</summary>
    public string? Text(string type) => _data.TryGetValue(type, out var node)
        ? node?.GetValueKind() == JsonValueKind.String ? (string)node! : node?.ToJsonString()
        : null;

    public JsonObject ToJson() => new(_data.Select(item => KeyValuePair.Create(item.Key, item.Value?.DeepClone())));

    internal static bool IsJson(string type) =>
        type == "application/json"
            || (
                type.StartsWith("application/", StringComparison.Ordinal)
                    && type.EndsWith("+json", StringComparison.Ordinal));

    internal static MimeBundle FromJson(JsonObject data, NotebookField at)
    {
        var bundle = new MimeBundle();
        foreach (var (type, node) in data)
        {
            bundle._data[type] = IsJson(type) ? node?.DeepClone() : at.Of(data, type).MultilineText();
        }

        return bundle;
    }
}
