namespace ShallowCourse.Site.Tests;

/// <summary>A small course that has a cell and an output of every kind.</summary>
internal static class FixtureSite
{
    public const string LessonName = "3.09-descent";

    public static IReadOnlyList<Lesson> Lessons() =>
        [
            .. NotebookFiles.Expand([Fixtures.PathOf("site")])
                .Select(path => new Lesson(NotebookFile.Read(path), "en"))];

    public static SiteResult Build(string folder, SiteAssets assets) => SiteBuilder.Build(Lessons(), folder, assets);
}
