using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// One cell: a typed view of its JSON object, which is kept whole so that unknown fields and key order survive.
/// Never changed in place: the With methods return a changed copy.
/// </summary>
internal sealed class NotebookCell
{
    private readonly JsonObject _json;

    private NotebookCell(
        JsonObject json, int number, CellType type, string source, IReadOnlyList<string> tags,
        IReadOnlyList<CellOutput> outputs)
    {
        _json = json;
        Number = number;
        Type = type;
        Source = source;
        Tags = tags;
        Outputs = outputs;
    }

    /// <summary>Position in the notebook, from 1.</summary>
    public int Number { get; }

    public CellType Type { get; }

    /// <summary>The whole text, lines joined, with \n between them as in the file.</summary>
    public string Source { get; }

    public IReadOnlyList<string> Tags { get; }

    /// <summary>Empty for anything but a code cell.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; }

    /// <summary>Null before nbformat 4.5, which introduced ids; none is invented.</summary>
    public string? Id => (string?)_json["id"];

    /// <summary>
    /// The id, or <c>cell-3</c> for the third cell of a notebook without ids: what messages call the cell.
    /// </summary>
    public string Name => Id ?? $"cell-{Number}";

    public bool IsCode => Type == CellType.Code;

    public int? ExecutionCount =>
        _json["execution_count"] is JsonValue count && count.TryGetValue(out int number) ? number : null;

    /// <summary>A copy: change it and hand it to <see cref="WithMetadata"/>.</summary>
    public JsonObject Metadata => (JsonObject?)_json["metadata"]?.DeepClone() ?? [];

    /// <summary>
    /// What VS Code or .NET Interactive says that it is written in, as <see cref="CellLanguage"/> names it; null where
    /// nothing is said.
    /// </summary>
    public string? Language => NotebookMetadata.LanguageOfCell(_json["metadata"] as JsonObject);

    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    public static NotebookCell Code(string? id, string source) => Create(id, source, "code");

    public static NotebookCell Markdown(string? id, string source) => Create(id, source, "markdown");

    public NotebookCell WithSource(string source) => With("source", source);

    public NotebookCell WithMetadata(JsonObject metadata) => With("metadata", metadata.DeepClone());

    public NotebookCell WithOutputs(IReadOnlyList<CellOutput> outputs, int? executionCount)
    {
        var copy = (JsonObject)_json.DeepClone();
        copy["execution_count"] = executionCount;
        copy["outputs"] = new JsonArray([.. outputs.Select(output => output.ToJson())]);
        return new NotebookCell(copy, Number, Type, Source, Tags, [.. outputs]);
    }

    /// <summary>A copy of the whole cell, unknown fields included.</summary>
    public JsonObject ToJson() => (JsonObject)_json.DeepClone();

    /// <exception cref="NotebookFormatException">The object is not a cell; the message names the field.</exception>
    internal static NotebookCell FromJson(JsonObject json, int number, NotebookField at)
    {
        var type = at.Of(json, "cell_type").OneOf("code", "markdown", "raw") switch
        {
            "code" => CellType.Code,
            "markdown" => CellType.Markdown,
            _ => CellType.Raw,
        };
        if (json.ContainsKey("id"))
        {
            at.Of(json, "id").Text();
        }

        var metadata = at.Of(json, "metadata").ObjectOrNothing();
        var tags = metadata is not null && metadata["tags"] is not null
            ? at.Of(json, "metadata").Of(metadata, "tags").Texts()
            : [];
        var source = at.Of(json, "source").MultilineText();
        if (type != CellType.Code)
        {
            return new NotebookCell(json, number, type, source, tags, []);
        }

        return new NotebookCell(json, number, type, source, tags, ReadOutputs(json, at));
    }

    internal NotebookCell At(int number) =>
        number == Number ? this : new NotebookCell(_json, number, Type, Source, Tags, Outputs);

    private static IReadOnlyList<CellOutput> ReadOutputs(JsonObject json, NotebookField at) =>
        json["outputs"] is JsonArray outputs
            ? [.. outputs.OfType<JsonObject>().Select(item => CellOutput.FromJson(item, at))]
            : [];

    private static NotebookCell Create(string? id, string source, string type)
    {
        // Alphabetical, as Jupyter writes them.
        var json = new JsonObject() { ["cell_type"] = type };
        if (type == "code")
        {
            json["execution_count"] = null;
        }

        if (id is not null)
        {
            json["id"] = id;
        }

        json["metadata"] = new JsonObject();
        if (type == "code")
        {
            json["outputs"] = new JsonArray();
        }

        json["source"] = source;
        return FromJson(
            json, 1, NotebookField.Root("(new notebook)").Of(new JsonObject { ["cell"] = json.DeepClone() }, "cell"));
    }

    private NotebookCell With(string name, JsonNode? value)
    {
        var copy = (JsonObject)_json.DeepClone();
        copy[name] = value;
        return FromJson(copy, Number, NotebookField.Root(Name));
    }
}
