using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ShallowCourse.Site;

/// <summary>
/// Executed copies that are still good: made from the same notebook, with the same library, by the same tool. The key
/// is kept in the copy's own metadata, so that a copy and its key cannot part.
/// </summary>
internal sealed class ExecutionCache
{
    private const string MetadataName = "shallowcourse_executed_from";

    private readonly string _folder;
    private readonly string _with;

    /// <param name="folder">Where the copies are.</param>
    /// <param name="package">The library's package, as the build packs it; it need not be there.</param>
    public ExecutionCache(string folder, string package)
    {
        _folder = folder;
        _with = $"{LibraryIn(package)}\n{SessionBuild.Id}";
    }

    /// <summary>The copy executed from this very notebook, or null if there is none.</summary>
    /// <param name="notebook">The source.</param>
    /// <param name="name">Its name below the notebooks' root, such as <c>en/3.09-gradient-descent.ipynb</c>.</param>
    public Notebook? Find(Notebook notebook, string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var copy = NotebookFile.Read(path);
            var metadata = copy.Metadata;
            if ((string?)metadata[MetadataName] != KeyOf(notebook))
            {
                return null;
            }

            metadata.Remove(MetadataName);
            return copy.WithMetadata(metadata).WithPath(notebook.Path);
        }
        catch (NotebookFormatException)
        {
            // Half written by a build that was stopped: as good as none.
            return null;
        }
    }

    public void Store(Notebook notebook, Notebook executed, string name)
    {
        var metadata = executed.Metadata;
        metadata[MetadataName] = (JsonNode)KeyOf(notebook);
        NotebookFile.Write(executed.WithMetadata(metadata), PathOf(name));
    }

    /// <summary>Of a source with everything that it is executed with.</summary>
    public string KeyOf(Notebook notebook) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{NotebookWriter.ToText(notebook)}\n{_with}")));

    private string PathOf(string name) => Path.Combine([_folder, .. name.Split('/')]);

    /// <summary>
    /// Checksums of what a notebook loads. Not the package's own: packing again changes it, with the times inside.
    /// </summary>
    private static string LibraryIn(string package)
    {
        if (!File.Exists(package))
        {
            return "";
        }

        using var archive = ZipFile.OpenRead(package);
        return string.Join('\n', archive.Entries
            .Where(
                entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal)
                    || entry.FullName.StartsWith("interactive-extensions/", StringComparison.Ordinal))
            .Select(
                entry => string.Create(
                    CultureInfo.InvariantCulture, $"{entry.FullName} {entry.Length} {entry.Crc32:x8}"))
            .Order(StringComparer.Ordinal));
    }
}
