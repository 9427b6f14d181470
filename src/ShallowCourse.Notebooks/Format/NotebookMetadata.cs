using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// The metadata that makes one file open as C# in VS Code, Jupyter and Verso; lint holds notebooks to it.
/// </summary>
internal static class NotebookMetadata
{
    public const string KernelName = ".net-csharp";
    public const string KernelLanguage = "C#";

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
}
