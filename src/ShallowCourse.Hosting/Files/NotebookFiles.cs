namespace ShallowCourse.Hosting.Files;

/// <summary>Turns the files and folders of a command line into notebooks, in a stable order.</summary>
internal static class NotebookFiles
{
    /// <summary>The folder that commands work on when told no other.</summary>
    public const string DefaultFolder = "notebooks";

    private static readonly string[] SkippedFolders = [".ipynb_checkpoints", "artifacts", "node_modules", "bin", "obj"];

    /// <exception cref="IOException">A path is neither a file nor a folder.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Notebooks).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Notebooks(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? Inside(path).Order(StringComparer.Ordinal)
        : throw new FileNotFoundException(
            $"{path}: got neither a file nor a folder; expected a notebook or a folder of notebooks. Check the "
                + "spelling and the current folder.");

    private static IEnumerable<string> Inside(string folder) =>
        Directory.EnumerateFiles(folder, "*.ipynb").Concat(
            Directory.EnumerateDirectories(folder)
                .Where(inner => !SkippedFolders.Contains(Path.GetFileName(inner), StringComparer.OrdinalIgnoreCase))
                .Where(inner => !LeadsUp(inner))
                .SelectMany(Inside));

    /// <summary>A link to a folder that it lies in: following it would never end.</summary>
    private static bool LeadsUp(string folder) =>
        new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true) is { } target
            && (Path.GetFullPath(folder) + Path.DirectorySeparatorChar).StartsWith(
                Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal);
}
