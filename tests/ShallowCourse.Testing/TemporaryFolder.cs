namespace ShallowCourse.Testing;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ShallowCourse-tests-").FullName;

    /// <summary>A notebook in it.</summary>
    /// <returns>The full path.</returns>
    public string Write(string name, params IEnumerable<NotebookCell> cells)
    {
        var path = PathOf(name);
        NotebookFile.Write(Notebook.Create(path, cells), path);
        return path;
    }

    public string PathOf(string name) => System.IO.Path.Combine([Path, .. name.Split('/')]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
