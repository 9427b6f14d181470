using System.Reflection;
using System.Text.Json.Nodes;

namespace ShallowCourse;

/// <summary>The script that comes with every figure; the same text for each, so that it compresses away.</summary>
internal static class LiveChart
{
    /// <summary>
    /// Where plotly.js comes from when the page brings none: a pinned version, so that a lesson looks the same next
    /// year. Charts in space take "gl3d" of the same version in the place of "cartesian".
    /// </summary>
    public const string PlotlyUrl = "https://cdn.plot.ly/plotly-cartesian-4.1.1.min.js";

    /// <summary>In an order in which none runs before what it needs.</summary>
    private static readonly string[] Parts = ["plotly.js", "theme.js", "room.js", "steps.js", "chart.js"];

    public static string Script { get; } = Read();

    private static string Read()
    {
        var script = string.Join('\n', Parts.SelectMany(Lines))
            .Replace("PLOTLY_URL", PlotlyUrl, StringComparison.Ordinal)
            .Replace("NIGHT_COLORS", Quoted(new JsonObject(Palette.Night.Select(
                    pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)))), StringComparison.Ordinal)
            .Replace("STYLE_SHEET", Quoted(string.Concat(Lines("chart.css"))), StringComparison.Ordinal);
        return $"(function () {{\n\"use strict\";\n{script}\n}})();";
    }

    private static string Quoted(JsonNode value) => value.ToJsonString(PlotlyJson.Compact);

    private static string[] Lines(string part)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(part)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).ToArray();
    }
}
