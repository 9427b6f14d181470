using System.Text.Json;

namespace ShallowCourse.Hosting.References;

/// <summary>What NuGet notes beside a package that it unpacked.</summary>
internal static class UnpackedPackage
{
    private const string Note = ".nupkg.metadata";

    /// <summary>
    /// Whether a file belongs to a package that came from a server, whose versions never change. Such a package may
    /// look for files beside its assembly. One from a folder may be made again, and a file of no package too.
    /// </summary>
    public static bool IsFinal(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var note = Path.Combine(folder, Note);
            if (File.Exists(note))
            {
                using var noted = JsonDocument.Parse(File.ReadAllBytes(note));
                return noted.RootElement.TryGetProperty("source", out var source)
                    && source.GetString()!.StartsWith("http", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
