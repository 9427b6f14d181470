namespace ShallowCourse.Tool.Tests.Lessons;

/// <summary>The repository's own lessons as a site, executed and built once for all tests.</summary>
internal static class CourseSite
{
    private static readonly Lazy<Task<string>> Built = new(BuildAsync);

    public static IEnumerable<string> Pages =>
    [
        "index.html", "equations.html", "glossary.html", "library.html", "playground.html",
        .. Directory.EnumerateFiles(ExecutedLesson.Folder, "*.ipynb").Order(StringComparer.Ordinal)
            .Select(path => $"en/{Path.GetFileNameWithoutExtension(path)}.html"),
    ];

    /// <summary>The site's folder.</summary>
    public static Task<string> FolderAsync() => Built.Value;

    private static async Task<string> BuildAsync()
    {
        var course = new CourseFolder(Repository.Root);
        var site = Path.Combine(Repository.Root, "artifacts", "site-tested");
        if (Directory.Exists(site))
        {
            Directory.Delete(site, recursive: true);
        }

        var cache = new ExecutionCache(course.ExecutedForSite, course.Package);
        var result = await new SitePublisher(LessonExecution.RunAsync, SiteAssets.BesideTheTool(), course.Package)
            .PublishAsync(course.Notebooks, site, cache, _ => { }, CancellationToken.None);
        Assert.Empty(result.Problems);
        return site;
    }
}
