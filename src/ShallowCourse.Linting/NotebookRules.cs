using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShallowCourse.Linting;

/// <summary>Rules about the file: format, metadata, ids.</summary>
internal static partial class NotebookRules
{
    private const string CleanRemedy = "Run `course clean`.";

    public static IEnumerable<LintFinding> Nbformat(LintedNotebook linted)
    {
        if (linted.Notebook.FormatMinor != 5)
        {
            yield return LintFinding.InNotebook(
                $"nbformat 4.{linted.Notebook.FormatMinor}", "4.5, which has cell ids",
                "Set nbformat_minor to 5 and give each cell an id.");
        }
    }

    public static IEnumerable<LintFinding> Kernelspec(LintedNotebook linted)
    {
        var (name, language) = (
            Text(linted.Notebook.Metadata, "kernelspec", "name"),
            Text(linted.Notebook.Metadata, "kernelspec", "language"));
        if (name != Notebooks.Format.NotebookMetadata.KernelName
            || language != Notebooks.Format.NotebookMetadata.KernelLanguage)
        {
            yield return LintFinding.InNotebook(
                $"kernelspec {name ?? "none"}, language {language ?? "none"}", ".net-csharp, language C#",
                "Verso and Jupyter choose by them: copy metadata.kernelspec from another lesson.");
        }
    }

    public static IEnumerable<LintFinding> NotebookMetadata(LintedNotebook linted)
    {
        var kernel = Text(linted.Notebook.Metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName");
        if (kernel != "csharp")
        {
            yield return LintFinding.InNotebook(
                $"polyglot_notebook.kernelInfo.defaultKernelName {kernel ?? "none"}", "csharp", CleanRemedy);
        }
    }

    public static IEnumerable<LintFinding> CellMetadata(LintedNotebook linted)
    {
        foreach (var cell in linted.Notebook.CodeCells)
        {
            var (language, kernel) = (
                Text(cell.Metadata, "dotnet_interactive", "language"),
                Text(cell.Metadata, "polyglot_notebook", "kernelName"));
            if (language != "csharp" || kernel != "csharp")
            {
                yield return LintFinding.In(
                    cell, 1,
                    $"dotnet_interactive.language {language ?? "none"}, polyglot_notebook.kernelName "
                        + $"{kernel ?? "none"}",
                    "csharp for both",
                    "Choose C# as the cell's language in VS Code, or copy the metadata of another code cell.");
            }
        }
    }

    public static IEnumerable<LintFinding> CellType(LintedNotebook linted) =>
        from cell in linted.Notebook.Cells
        where cell.Type == Notebooks.Format.CellType.Raw
        select LintFinding.In(
            cell, 1, "a raw cell", "C# or Markdown", "Not every host shows raw cells: change its type.");

    public static IEnumerable<LintFinding> CellId(LintedNotebook linted) =>
        from cell in linted.Notebook.Cells
        where cell.Id is not { } id || !Words().IsMatch(id) || Generated().IsMatch(id)
        select LintFinding.In(
            cell, 1, cell.Id is null ? "no id" : $"the id {cell.Id}",
            "lower-case words that say what the cell is, joined by -, such as cost-curve",
            "Messages and exercises address cells by id: name it.");

    public static IEnumerable<LintFinding> CellIdUnique(LintedNotebook linted) =>
        from twins in linted.Notebook.Cells.Where(cell => cell.Id is not null).GroupBy(cell => cell.Id)
        from twin in twins.Skip(1)
        select LintFinding.In(
            twin, 1, $"the id {twin.Id} again, in cell {twin.Number}",
            $"an id of its own (cell {twins.First().Number} has this one)", "Rename one of them.");

    public static IEnumerable<LintFinding> NoOutputs(LintedNotebook linted) =>
        from cell in linted.Notebook.CodeCells
        where cell.Outputs.Count > 0 || cell.ExecutionCount is not null
        select LintFinding.In(
            cell, 1,
            cell.Outputs.Count > 0 ? $"{cell.Outputs.Count} outputs" : $"execution count {cell.ExecutionCount}", "none",
            CleanRemedy);

    public static IEnumerable<LintFinding> Title(LintedNotebook linted)
    {
        if (linted.Notebook.Cells is not [{ Type: Notebooks.Format.CellType.Markdown } first, ..]
            || !first.Source.StartsWith("# ", StringComparison.Ordinal))
        {
            yield return LintFinding.InNotebook(
                "a first cell that is not a title", "Markdown that begins with `# `",
                "The site takes a lesson's title and aim from its first cell.");
        }

        foreach (var cell in linted.Markdown.Skip(1))
        {
            foreach (var (line, number) in MarkdownProse.Lines(cell.Source))
            {
                if (line.StartsWith("# ", StringComparison.Ordinal))
                {
                    yield return LintFinding.In(
                        cell, number, "a second title", "one `# ` heading in the first cell",
                        "Begin sections with `## `.");
                }
            }
        }
    }

    private static string? Text(JsonObject metadata, params ReadOnlySpan<string> path)
    {
        JsonNode? node = metadata;
        foreach (var name in path)
        {
            node = (node as JsonObject)?[name];
        }

        return node?.ToString();
    }

    // Names of the course count: dz2, dw1.
    [GeneratedRegex("^[a-z][a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Words();

    // What editors make up: cell-7, untitled, hexadecimal (Jupyter, VS Code).
    [GeneratedRegex(
        "^cell-?[0-9]*$|^untitled|^(?=[a-f]*[0-9])[0-9a-f]{6,}$|^(?=[0-9a-f-]*[0-9])[0-9a-f]{4,}(-[0-9a-f]{4,})+$")]
    private static partial Regex Generated();
}
