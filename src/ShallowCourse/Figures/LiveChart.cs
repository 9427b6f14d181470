using System.Reflection;

namespace ShallowCourse;

/// <summary>The script that comes with every figure; the same text for each, so that it compresses away.</summary>
internal static class LiveChart
{
    /// <summary>
    /// Where plotly.js comes from when the page brings none: a pinned version, so that a lesson looks the
    /// same next year.
    /// </summary>
    public const string PlotlyUrl = "https://cdn.plot.ly/plotly-4.1.2.min.js";

    public static string Script { get; } = Read();

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("live-chart.js")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Replace("PLOTLY_URL", PlotlyUrl, StringComparison.Ordinal)
            .Split('\n').Select(line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }
}
