using System.Text.Encodings.Web;
using System.Text.Json;

namespace ShallowCourse.Tool.Commands;

/// <summary>What commands print for programs with <c>--json</c>.</summary>
internal static class CommandJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string ToText<T>(T value) => JsonSerializer.Serialize(value, Options);
}
