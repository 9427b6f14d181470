namespace ShallowCourse.Testing;

/// <summary>The checkout that the tests run in: they hold its notebooks to the contract.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static IReadOnlyList<string> Notebooks =>
        NotebookFiles.Expand([Path.Combine(Root, NotebookFiles.DefaultFolder)]);

    /// <summary>Those that need no package which a page cannot have.</summary>
    public static IEnumerable<string> NotebooksOfThePage => Notebooks.Where(path =>
        !NotebookFile.Read(path).Cells.Any(cell => cell.HasTag(CellTags.OptionalPackage)));

    /// <summary>
    /// The tool in its own output folder, as people start it: the tests' folder holds much that it does not need.
    /// </summary>
    public static string Tool => Built("ShallowCourse.Tool", "course.dll");

    /// <summary>What npm restored for the site's pages and their tests.</summary>
    public static string SiteModules => Path.Combine(
        Root, "artifacts", "obj", "ShallowCourse.Site", "site-assets", "node_modules");

    /// <summary>What these tests were built in: Debug or Release.</summary>
    public static string Configuration => Folder == "release" ? "Release" : "Debug";

    private static string Folder { get; } =
        Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>A file of another project, built in the configuration of these tests.</summary>
    public static string Built(string project, string file) =>
        Path.Combine(Root, "artifacts", "bin", project, Folder, file);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ShallowCourse.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException(
            $"{AppContext.BaseDirectory}: no folder above it holds ShallowCourse.sln; run the tests inside the "
                + "checkout.");
    }
}
