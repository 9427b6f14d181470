namespace ShallowCourse.Tool.Commands;

/// <summary>
/// The course that the current folder is in: the nearest folder upwards that holds <c>notebooks</c>, and what the tool
/// writes below it.
/// </summary>
internal sealed record CourseFolder(string Root)
{
    public string Notebooks => Path.Combine(Root, NotebookFiles.DefaultFolder);

    public string Site => Path.Combine(Root, "artifacts", "site");

    public string Executed => Path.Combine(Root, "artifacts", "executed");

    public string ExecutedForSite => Path.Combine(Root, "artifacts", "site-executed");

    /// <summary>What <c>notebooks/nuget.config</c> gives to <c>#r "nuget: ShallowCourse, …"</c>.</summary>
    public string Package => Path.Combine(Root, "artifacts", "packages", $"ShallowCourse.{CourseVersion.Text}.nupkg");

    /// <exception cref="DirectoryNotFoundException">The current folder is in no course.</exception>
    public static CourseFolder Find() => Find(Environment.CurrentDirectory);

    public static CourseFolder Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, NotebookFiles.DefaultFolder)))
            {
                return new CourseFolder(folder.FullName);
            }
        }

        throw new DirectoryNotFoundException(
            $"{start}: got no folder {NotebookFiles.DefaultFolder} here or above; expected the course's checkout. "
                + "Change into it first.");
    }
}
