using System.Security.Cryptography;
using System.Text;

namespace ShallowCourse.Site;

/// <summary>
/// The folder that a build writes into. It remembers its files and what was in them, so that the next build can remove
/// those that it no longer makes, and nothing that somebody else put there or changed.
/// </summary>
internal sealed class SiteFolder(string root)
{
    /// <summary>
    /// What the site was made from, in the first line, then a line for each file: the content's SHA-256, a space, the
    /// address below the root.
    /// </summary>
    public const string ManifestName = ".course-site";

    private const string MadeFrom = "made-from:";

    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Address below the root, and the content's SHA-256.</summary>
    public IReadOnlyDictionary<string, string> Written => _written;

    public void Write(string url, string text) => Write(url, Encoding.UTF8.GetBytes(text));

    public void Write(string url, byte[] content)
    {
        File.WriteAllBytes(PrepareFor(url), content);
        _written[url] = HashOf(content);
    }

    public void Copy(string file, string url)
    {
        File.Copy(file, PrepareFor(url), overwrite: true);
        _written[url] = HashOf(File.ReadAllBytes(file));
    }

    /// <summary>Whether the last build made all of it from this, and nobody changed or removed a file since.</summary>
    public bool IsMadeFrom(string sources)
    {
        var manifest = new FileInfo(PathOf(ManifestName));
        return manifest.Exists && File.ReadLines(manifest.FullName).FirstOrDefault() == MadeFrom + sources
            && ReadManifest().All(written => new FileInfo(PathOf(written.Url)) is { Exists: true } file
                && file.LastWriteTimeUtc <= manifest.LastWriteTimeUtc);
    }

    /// <summary>
    /// Ends a build: removes what an earlier one wrote, is as it wrote it, and was not written this time.
    /// </summary>
    /// <param name="sources">What the site was made from; null where the next build is to make it again.</param>
    public void RemoveStale(string? sources = null)
    {
        foreach (var (url, hash) in ReadManifest().Where(file => !_written.ContainsKey(file.Url)))
        {
            var path = PathOf(url);
            if (!path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path)
                || HashOf(File.ReadAllBytes(path)) != hash)
            {
                continue;
            }

            File.Delete(path);
            for (
                var folder = Directory.GetParent(path)!; folder.FullName != Root
                    && !folder.EnumerateFileSystemInfos().Any(); folder = folder.Parent!)
            {
                folder.Delete();
            }
        }
        File.WriteAllLines(
            PathOf(ManifestName), [MadeFrom + sources, .. _written.Select(file => $"{file.Value} {file.Key}")]);
    }

    private IEnumerable<(string Url, string Hash)> ReadManifest() =>
        File.Exists(PathOf(ManifestName))
            ? File.ReadAllLines(PathOf(ManifestName))
                .Select(line => line.Split(' ', 2))
                .Where(parts => parts.Length == 2)
                .Select(parts => (parts[1], parts[0]))
            : [];

    private string PrepareFor(string url)
    {
        var path = PathOf(url);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private string PathOf(string url) => Path.GetFullPath(Path.Combine([Root, .. url.Split('/')]));

    private static string HashOf(byte[] content) => Convert.ToHexString(SHA256.HashData(content));
}
