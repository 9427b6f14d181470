using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Messages;

/// <summary>
/// Fields of a message. A missing field, or one of another type, has its default: clients differ in what they leave
/// out.
/// </summary>
internal static class JupyterFields
{
    public static string Text(this JsonObject json, string name, string missing = "") =>
        json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : missing;

    public static bool Flag(this JsonObject json, string name, bool missing = false) =>
        json[name] is JsonValue value && value.TryGetValue(out bool flag) ? flag : missing;

    public static int Number(this JsonObject json, string name, int missing = 0) =>
        json[name] is JsonValue value && value.TryGetValue(out int number) ? number : missing;

    public static JsonObject Object(this JsonObject json, string name) => json[name] as JsonObject ?? [];
}
