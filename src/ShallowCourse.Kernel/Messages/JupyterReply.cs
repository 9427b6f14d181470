using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Messages;

/// <summary>The forms that every reply shares.</summary>
internal static class JupyterReply
{
    public static JsonObject Ok() => new() { ["status"] = "ok" };

    public static JsonObject Error(string name, string value, IEnumerable<string> traceback) => new()
    {
        ["status"] = "error",
        ["ename"] = name,
        ["evalue"] = value,
        ["traceback"] = new JsonArray([.. traceback.Select(line => JsonValue.Create(line))]),
    };

    public static JsonObject Error(CellError error) => Error(error.Name, error.Message, error.Traceback);

    /// <summary>For a request that was dropped because an earlier one failed; what ipykernel answers.</summary>
    public static JsonObject Aborted() => new() { ["status"] = "aborted" };
}
