using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// What a committed notebook holds: no outputs, no execution counts, none of the metadata that front ends change on
/// every
/// save. Cleaning a clean notebook changes no byte.
/// </summary>
internal static class NotebookCleaner
{
    // Timing, folding and editor state: what Jupyter, nbclient and VS Code leave behind in cells.
    private static readonly string[] VolatileCellKeys =
        ["execution", "ExecuteTime", "collapsed", "scrolled", "jupyter", "pycharm", "vscode"];

    private static readonly string[] VolatileNotebookKeys = ["widgets", "signature", "toc", "vscode"];

    public static Notebook Clean(Notebook notebook) =>
        notebook.WithCells([.. notebook.Cells.Select(Clean)]).WithMetadata(CleanNotebook(notebook.Metadata));

    private static NotebookCell Clean(NotebookCell cell)
    {
        var metadata = cell.Metadata;
        foreach (var key in VolatileCellKeys)
        {
            metadata.Remove(key);
        }

        var clean = cell.WithMetadata(metadata);
        return clean.IsCode ? clean.WithOutputs([], executionCount: null) : clean;
    }

    private static JsonObject CleanNotebook(JsonObject metadata)
    {
        foreach (var key in VolatileNotebookKeys)
        {
            metadata.Remove(key);
        }

        if ((metadata["kernelspec"] as JsonObject)?["name"]?.ToString() == NotebookMetadata.KernelName)
        {
            // Each front end writes its own version, lexer and list of kernels here: one canonical form instead.
            foreach (var (key, value) in NotebookMetadata.ForNotebook())
            {
                metadata[key] = value?.DeepClone();
            }
        }
        else if (metadata["language_info"] is JsonObject language)
        {
            language.Remove("version");
        }
        return metadata;
    }
}
