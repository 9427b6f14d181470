using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// The metadata that makes one file open as C# in VS Code, Jupyter and Verso; lint holds notebooks to it.
/// </summary>
internal static class NotebookMetadata
{
    public const string KernelName = ".net-csharp";
    public const string KernelLanguage = "C#";

    /// <summary>The language that a cell's metadata names.</summary>
    public static string? LanguageOfCell(JsonObject? metadata) => Named(
        metadata, ("polyglot_notebook", "kernelName"), ("dotnet_interactive", "language"), ("vscode", "languageId"));

    /// <summary>The language of a notebook's kernel. A name that is no language's says nothing.</summary>
    public static string? LanguageOfNotebook(JsonObject? metadata)
    {
        var language = Named(metadata?["polyglot_notebook"] as JsonObject, ("kernelInfo", "defaultKernelName"))
            ?? Named(metadata, ("kernelspec", "language"), ("kernelspec", "name"));
        return language is not null && CellLanguage.IsKnown(language) ? language : null;
    }

    public static JsonObject ForNotebook() => new()
    {
        ["kernelspec"] =
            new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = KernelLanguage, ["name"] = KernelName },
        ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
        ["polyglot_notebook"] = new JsonObject
        {
            ["kernelInfo"] = new JsonObject
            {
                ["defaultKernelName"] = "csharp",
                ["items"] = new JsonArray(new JsonObject { ["aliases"] = new JsonArray(), ["name"] = "csharp" }),
            },
        },
    };

    /// <summary>What says that a cell is written in a language, to VS Code and to .NET Interactive.</summary>
    public static JsonObject ForCell(string language) => new()
    {
        ["dotnet_interactive"] = new JsonObject { ["language"] = language },
        ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language },
    };

    private static string? Named(JsonObject? metadata, params ReadOnlySpan<(string Group, string Name)> places)
    {
        foreach (var (group, name) in places)
        {
            if (metadata?[group] is JsonObject members && members[name] is JsonValue value
                && value.TryGetValue(out string? text) && text.Length > 0)
            {
                return CellLanguage.Of(text);
            }
        }

        return null;
    }
}
