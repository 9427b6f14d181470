namespace ShallowCourse.Hosting.Running;

/// <summary>Where executed copies go: the notebooks' own folders again, below one folder of output.</summary>
internal sealed class ExecutedCopies(string folder)
{
    /// <exception cref="IOException">The copy would replace its own source, or cannot be written.</exception>
    public string Write(Notebook executed)
    {
        var path = PathOf(executed.Path);
        if (Path.GetFullPath(path) == Path.GetFullPath(executed.Path))
        {
            throw new IOException(
                $"{path}: got a copy in the place of its source; expected another folder. Give one with --out.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        NotebookFile.Write(executed, path);
        return path;
    }

    private string PathOf(string source)
    {
        var full = Path.GetFullPath(source);
        for (var parent = Directory.GetParent(full); parent is not null; parent = parent.Parent)
        {
            if (parent.Name == NotebookFiles.DefaultFolder)
            {
                return Path.Combine(folder, Path.GetRelativePath(parent.FullName, full));
            }
        }
        return Path.Combine(folder, Path.GetFileName(full));
    }
}
