using System.Text.Encodings.Web;
using System.Text.Json;

namespace ShallowCourse.Site;

/// <summary>Data that pages load.</summary>
internal static class SiteJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // A script of its own, never inside HTML: nothing but quotes needs escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A script that sets a name of the page's window.</summary>
    public static string ToScript<T>(string name, T value) =>
        $"window.{name} = {JsonSerializer.Serialize(value, Options)};\n";
}
