namespace ShallowCourse.Tool;

/// <summary>Turns the files and folders of a command line into notebooks, in a stable order.</summary>
internal static class NotebookFiles
{
    /// <summary>The folder that commands work on when told no other.</summary>
    public const string DefaultFolder = "notebooks";

    private static readonly string[] SkippedFolders = [".ipynb_checkpoints", "artifacts", "node_modules", "bin", "obj"];

    /// <exception cref="IOException">A path is neither a file nor a folder, or there is none and the current folder is
    /// in no course.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyCollection<string> paths) =>
        [
            .. (
                paths.Count == 0
                    ? [Path.GetRelativePath(Environment.CurrentDirectory, CourseFolder.Find().Notebooks)]
                    : paths).SelectMany(Notebooks).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Handles each notebook; a broken or missing one is one line on <paramref name="error"/>, and the next still gets
    /// its turn.
    /// </summary>
    /// <returns>The exit code: 0 if there was a notebook and all were handled well, 1 if <paramref name="handle"/> said
    /// no, 2 for what cannot be read.</returns>
    public static int ForEach(IReadOnlyCollection<string> paths, TextWriter error, Func<string, bool> handle)
    {
        var code = 0;
        try
        {
            var files = Expand(paths);
            if (files.Count == 0)
            {
                throw new FileNotFoundException(
                    $"{string.Join(", ", paths)}: got no notebook; expected at least one .ipynb file.");
            }

            foreach (var path in files)
            {
                try
                {
                    if (!handle(path))
                    {
                        code = Math.Max(code, 1);
                    }
                }
                catch (NotebookFormatException broken)
                {
                    error.WriteLine(broken.Message);
                    code = 2;
                }
            }
            return code;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return 2;
        }
    }

    private static IEnumerable<string> Notebooks(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? Inside(path).Order(StringComparer.Ordinal)
        : throw new FileNotFoundException(
            $"{path}: got neither a file nor a folder; expected a notebook or a folder of notebooks. Check the spelling and the current folder.");

    private static IEnumerable<string> Inside(string folder) =>
        Directory.EnumerateFiles(folder, "*.ipynb").Concat(
            Directory.EnumerateDirectories(folder)
                .Where(inner => !SkippedFolders.Contains(Path.GetFileName(inner), StringComparer.OrdinalIgnoreCase))
                .SelectMany(Inside));
}
