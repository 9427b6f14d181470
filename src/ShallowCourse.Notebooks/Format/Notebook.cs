using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// A notebook: a typed view of its JSON object, whose unknown fields and key order are kept.
/// Never changed in place: the With methods return a changed copy.
/// </summary>
internal sealed class Notebook
{
    private readonly JsonObject _json;

    internal Notebook(JsonObject json, string path, IReadOnlyList<NotebookCell> cells)
    {
        _json = json;
        Path = path;
        Cells = [.. cells.Select((cell, index) => cell.At(index + 1))];
    }

    /// <summary>Where it was read from, or the name that messages call it by.</summary>
    public string Path { get; }

    public IReadOnlyList<NotebookCell> Cells { get; }

    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.IsCode);

    public int FormatMinor => (int)_json["nbformat_minor"]!;

    /// <summary>A copy: change it and hand it to <see cref="WithMetadata"/>.</summary>
    public JsonObject Metadata => (JsonObject?)_json["metadata"]?.DeepClone() ?? [];

    /// <summary>What its kernel runs, as <see cref="CellLanguage"/> names it; null where nothing is said.</summary>
    public string? Language => NotebookMetadata.LanguageOfNotebook(_json["metadata"] as JsonObject);

    /// <summary>A new C# notebook of nbformat 4.5 with the metadata that every host needs.</summary>
    public static Notebook Create(string path, params IEnumerable<NotebookCell> cells) => new(
        new JsonObject
        {
            ["cells"] = new JsonArray(),
            ["metadata"] = NotebookMetadata.ForNotebook(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        },
        path,
        [.. cells]);

    public NotebookCell? Find(string id) => Cells.FirstOrDefault(cell => cell.Id == id);

    public Notebook WithCells(IReadOnlyList<NotebookCell> cells) => new(_json, Path, cells);

    public Notebook WithMetadata(JsonObject metadata)
    {
        var copy = (JsonObject)_json.DeepClone();
        copy["metadata"] = metadata.DeepClone();
        return new Notebook(copy, Path, Cells);
    }

    public Notebook WithPath(string path) => new(_json, path, Cells);

    public JsonObject ToJson()
    {
        var copy = (JsonObject)_json.DeepClone();
        copy["cells"] = new JsonArray([.. Cells.Select(cell => cell.ToJson())]);
        return copy;
    }
}
