namespace ShallowCourse.Hosting.Files;

/// <summary>
/// Where the executed copies of a batch go: the notebooks' own folders again, below one folder of output.
/// </summary>
internal sealed class ExecutedCopies
{
    private readonly string _folder;
    private readonly HashSet<string> _shared;
    private readonly string _root;

    /// <param name="folder">Where copies go.</param>
    /// <param name="sources">Every notebook of the batch.</param>
    public ExecutedCopies(string folder, IEnumerable<string> sources)
    {
        _folder = folder;
        var shared = sources.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)
            .GroupBy(ShortPath, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .ToArray();
        _shared = [.. shared];
        _root = shared.Length == 0 ? "" : CommonFolder(shared);
    }

    /// <exception cref="IOException">The copy would replace its own source, or cannot be written.</exception>
    public string Write(Notebook executed)
    {
        var source = Path.GetFullPath(executed.Path);
        // Two notebooks of one name keep the folders that tell them apart.
        var path = Path.Combine(
            _folder, _shared.Contains(source) ? Path.GetRelativePath(_root, source) : ShortPath(source));
        // A .dib file has no place for outputs.
        path = Path.ChangeExtension(path, ".ipynb");
        if (Path.GetFullPath(path) == source)
        {
            throw new IOException(
                $"{path}: got a copy in the place of its source; expected another folder. Give one with --out.");
        }

        NotebookFile.Write(executed, path);
        return path;
    }

    /// <summary>The way from a folder <c>notebooks</c>; elsewhere the name alone.</summary>
    private static string ShortPath(string source)
    {
        for (var parent = Directory.GetParent(source); parent is not null; parent = parent.Parent)
        {
            if (parent.Name == NotebookFiles.DefaultFolder)
            {
                return Path.GetRelativePath(parent.FullName, source);
            }
        }

        return Path.GetFileName(source);
    }

    private static string CommonFolder(string[] files)
    {
        var folder = Path.GetDirectoryName(files[0])!;
        while (!files.All(file => IsBelow(file, folder)) && Path.GetDirectoryName(folder) is { } parent)
        {
            folder = parent;
        }

        return folder;

        static bool IsBelow(string file, string folder) => file.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
