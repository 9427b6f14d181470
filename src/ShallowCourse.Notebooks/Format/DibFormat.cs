using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// .NET Interactive's notebooks as text: a line <c>#!csharp</c> or <c>#!markdown</c> before each cell, and perhaps
/// <c>#!meta</c> with JSON before all. Outputs, ids and tags have no place in it.
/// </summary>
internal static partial class DibFormat
{
    public const string Extension = ".dib";

    private const string Meta = "meta";

    public static bool IsDib(string path) =>
        Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase);

    /// <param name="text">The text of the file.</param>
    /// <param name="path">What messages call it.</param>
    /// <exception cref="NotebookFormatException">What follows <c>#!meta</c> is no JSON object.</exception>
    public static Notebook Parse(string text, string path)
    {
        List<NotebookCell> cells = [];
        var usual = CellLanguage.CSharp;
        string? language = null;
        var lines = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Marker().Match(line) is { Success: true } marker && BeginsCell(marker.Groups["name"].Value))
            {
                Add();
                language = marker.Groups["name"].Value;
            }
            else
            {
                lines.Append(line).Append('\n');
            }
        }

        Add();
        return Notebook.Create(path, cells);

        void Add()
        {
            var source = lines.ToString().Trim('\n');
            lines.Clear();
            if (language == Meta)
            {
                usual = DefaultOf(source, path) ?? usual;
            }
            else if (source.Length > 0)
            {
                cells.Add(CellOf(CellLanguage.Of(language ?? usual), source, $"cell-{cells.Count + 1}"));
            }
        }
    }

    /// <exception cref="NotebookFormatException">A cell has a line that would begin another cell.</exception>
    public static string ToText(Notebook notebook)
    {
        var usual = notebook.Language ?? CellLanguage.CSharp;
        var text = new StringBuilder("#!meta\n\n").Append(MetaOf(usual).ToJsonString()).Append('\n');
        foreach (var cell in notebook.Cells)
        {
            var lines = cell.Source.Split('\n');
            if (lines.FirstOrDefault(line => Marker().Match(line) is { Success: true } marker
                && BeginsCell(marker.Groups["name"].Value)) is { } line)
            {
                throw new NotebookFormatException(
                    notebook.Path, $"cell {cell.Name}", $"the line {line}", "none that would begin another cell",
                    "A .dib file cannot hold this cell: take the line out, or keep the notebook as .ipynb.");
            }

            var language = cell.Type == CellType.Code ? cell.Language ?? usual : CellLanguage.Markdown;
            text.Append("\n#!").Append(language).Append("\n\n").Append(cell.Source.Trim('\n')).Append('\n');
        }

        return text.ToString();
    }

    // Magic commands such as #!time stay in their cell.
    private static bool BeginsCell(string name) => name == Meta || CellLanguage.IsKnown(CellLanguage.Of(name));

    private static NotebookCell CellOf(string language, string source, string id)
    {
        if (language == CellLanguage.Markdown)
        {
            return NotebookCell.Markdown(id, source);
        }

        return NotebookCell.Code(id, source).WithMetadata(NotebookMetadata.ForCell(language));
    }

    private static JsonObject MetaOf(string language) => new()
    {
        ["kernelInfo"] = new JsonObject
        {
            ["defaultKernelName"] = language,
            ["items"] = new JsonArray(new JsonObject { ["aliases"] = new JsonArray(), ["name"] = language }),
        },
    };

    private static string? DefaultOf(string json, string path)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject meta ? (string?)meta["kernelInfo"]?["defaultKernelName"] : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            throw new NotebookFormatException(
                path, "#!meta", "text that is no JSON", "an object { \"kernelInfo\": … }",
                "Delete the lines from #!meta to the first cell: they are not needed.", broken);
        }
    }

    [GeneratedRegex(@"^#!(?<name>[a-zA-Z][\w#]*)[ \t]*$")]
    private static partial Regex Marker();
}
