namespace ShallowCourse.Grading;

/// <summary>Files that are no notebook: never passed over in silence, each with what to ask the learner for.</summary>
internal static class StrangeFile
{
    private const long LargestNotebook = 20 << 20;
    private static readonly string[] Ignored = ["Thumbs.db", "desktop.ini"];

    /// <summary>Why a file cannot be graded, by its name and size alone; null where it has to be read.</summary>
    public static string? Problem(string path)
    {
        var file = new FileInfo(path);
        var extension = file.Extension.ToLowerInvariant();
        return file.LinkTarget is not null ? GradingTexts.Format("file-link")
            : extension == ".ipynb"
                ? file.Length > LargestNotebook ? GradingTexts.Format("file-large", file.Length >> 20) : null
            : GradingTexts.Format(extension switch
            {
                ".verso" => "file-verso",
                ".dib" => "file-dib",
                ".zip" or ".7z" or ".rar" or ".gz" or ".tar" => "file-archive",
                ".html" or ".htm" or ".pdf" or ".docx" or ".png" or ".jpg" or ".jpeg" => "file-picture",
                _ => "file-other",
            }, extension);
    }

    /// <summary>
    /// The files of a folder that are no notebooks. In a folder inside it, only where no notebook lies beside them.
    /// </summary>
    public static IEnumerable<string> In(string folder) => Inside(folder, isRoot: true);

    private static IEnumerable<string> Inside(string folder, bool isRoot)
    {
        var files = Directory.GetFiles(folder).Where(IsShown).ToArray();
        var others = isRoot || !files.Any(IsNotebook) ? files.Where(file => !IsNotebook(file)) : [];
        return others.Concat(Directory.GetDirectories(folder)
            .Where(inner => IsShown(inner) && new DirectoryInfo(inner).LinkTarget is null)
            .SelectMany(inner => Inside(inner, isRoot: false)));
    }

    private static bool IsNotebook(string file) =>
        Path.GetExtension(file).Equals(".ipynb", StringComparison.OrdinalIgnoreCase);

    private static bool IsShown(string path) =>
        Path.GetFileName(path) is var name && name[0] is not ('.' or '_') && !Ignored.Contains(name);
}
