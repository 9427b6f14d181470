using System.Text.Json;

namespace ShallowCourse.Browser.Tests;

/// <summary>What the build made for browsers.</summary>
internal static class EngineFolder
{
    public static string Root { get; } = Path.Combine(Repository.Root, "artifacts", "engine");

    public static string Worker { get; } = Path.Combine(Repository.Root, "src", "ShallowCourse.Browser", "worker.js");

    /// <summary>Each file with its size after decompression and before, as the list says.</summary>
    public static IReadOnlyList<EngineFile> Files { get; } = Read();

    private static List<EngineFile> Read()
    {
        var manifest = Path.Combine(Root, "engine.json");
        Assert.True(
            File.Exists(manifest),
            $"{manifest} is missing: .NET's runtime for browsers could not be restored when the tool was built.");
        using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return
        [
            .. json.RootElement.GetProperty("files").EnumerateArray().Select(file => new EngineFile(
                Path.Combine(Root, file.GetProperty("url").GetString()!),
                file.GetProperty("bytes").GetInt64(),
                file.GetProperty("gzipBytes").GetInt64())),
        ];
    }
}

/// <param name="Path">Compressed where its name ends in .gz.</param>
/// <param name="Bytes">What the browser works with.</param>
/// <param name="GzipBytes">What goes over the network.</param>
internal sealed record EngineFile(string Path, long Bytes, long GzipBytes)
{
    public Stream Open() => Path.EndsWith(".gz", StringComparison.Ordinal)
        ? new System.IO.Compression.GZipStream(File.OpenRead(Path), System.IO.Compression.CompressionMode.Decompress)
        : File.OpenRead(Path);
}
