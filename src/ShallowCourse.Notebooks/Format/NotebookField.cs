using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// A place in a notebook's JSON that knows its path, so that every refusal says where, got, expected and remedy.
/// </summary>
internal sealed class NotebookField
{
    private const string Remedy =
        "Open the notebook in an editor that writes nbformat 4 and save it again, or take a fresh copy.";
    private readonly string _file;
    private readonly string _path;
    private readonly JsonNode? _value;

    private NotebookField(string file, string path, JsonNode? value)
    {
        _file = file;
        _path = path;
        _value = value;
    }

    public static NotebookField Root(string file) => new(file, "", null);

    public NotebookField Of(JsonObject parent, string name) =>
        new(_file, _path.Length == 0 ? name : $"{_path}.{name}", parent[name]);

    public string Text() => _value?.GetValueKind() == JsonValueKind.String ? (string)_value! : throw Refusal("text");

    public string OneOf(params string[] choices) =>
        _value?.GetValueKind() == JsonValueKind.String && choices.Contains((string)_value!, StringComparer.Ordinal)
            ? (string)_value!
            : throw Refusal(string.Join(" or ", choices.Select(choice => $"\"{choice}\"")));

    /// <summary>nbformat's multi-line text: one string, or a list of strings to be joined.</summary>
    public string MultilineText() => _value?.GetValueKind() switch
    {
        JsonValueKind.String => (string)_value!,
        JsonValueKind.Array => string.Concat(Texts()),
        _ => throw Refusal("text or a list of lines"),
    };

    public IReadOnlyList<string> Texts() =>
        _value is JsonArray list && list.All(item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. list.Select(item => (string)item!)]
            : throw Refusal("a list of texts");

    public JsonObject Object() => _value as JsonObject ?? throw Refusal("an object { … }");

    public JsonObject? ObjectOrNothing() => _value is null ? null : Object();

    public int WholeNumber() =>
        _value?.GetValueKind() == JsonValueKind.Number && _value.AsValue().TryGetValue(out int number)
            ? number
            : throw Refusal("a whole number");

    public int? WholeNumberOrNothing() => _value is null ? null : WholeNumber();

    public IEnumerable<(JsonObject Json, NotebookField At)> Objects()
    {
        var list = _value as JsonArray ?? throw Refusal("a list [ … ]");
        for (var index = 0; index < list.Count; index++)
        {
            var at = new NotebookField(
                _file, string.Create(CultureInfo.InvariantCulture, $"{_path}[{index}]"), list[index]);
            yield return (at.Object(), at);
        }
    }

    public NotebookFormatException Refusal(string expected, string remedy = Remedy) =>
        new(_file, _path, Got(), expected, remedy);

    private string Got() => _value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"\"{Shortened((string)_value!)}\"",
        _ => _value!.ToJsonString(),
    };

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
