namespace ShallowCourse.Tests;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ShallowCourse.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No ShallowCourse.sln in or above {AppContext.BaseDirectory}.");
    }
}
