namespace ShallowCourse.Site.Tests;

public sealed class SiteFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Root => Path.Combine(_folder.FullName, "site");

    [Fact]
    public void What_a_build_makes_no_more_is_removed_with_its_empty_folder()
    {
        Build(("index.html", "1"), ("zh/old.html", "2"));

        Build(("index.html", "3"));

        Assert.Equal("3", File.ReadAllText(PathOf("index.html")));
        Assert.False(Directory.Exists(PathOf("zh")));
    }

    [Fact]
    public void What_somebody_else_put_there_or_changed_stays()
    {
        Build(("en/old.html", "1"), ("en/edited.html", "2"));
        File.WriteAllText(PathOf("en/mine.html"), "mine");
        File.WriteAllText(PathOf("en/edited.html"), "edited");

        Build(("index.html", "3"));
        Build(("index.html", "3"));

        Assert.Equal(
            ["edited.html", "mine.html"],
            Directory.EnumerateFiles(PathOf("en")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_list_that_names_a_file_outside_the_site_removes_nothing_there()
    {
        Build(("index.html", "1"));
        var outside = Path.Combine(_folder.FullName, "outside.html");
        File.WriteAllText(outside, "1");
        File.Copy(PathOf("index.html"), PathOf("kept.html"));
        var list = PathOf(SiteFolder.ManifestName);
        File.WriteAllText(
            list,
            File.ReadAllText(list).Replace("index.html", "../outside.html", StringComparison.Ordinal) + "nonsense\n");

        Build(("other.html", "2"));

        Assert.True(File.Exists(outside));
        Assert.True(File.Exists(PathOf("kept.html")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Build(params ReadOnlySpan<(string Url, string Text)> files)
    {
        var site = new SiteFolder(Root);
        foreach (var (url, text) in files)
        {
            site.Write(url, text);
        }

        site.RemoveStale();
    }

    private string PathOf(string url) => Path.Combine([Root, .. url.Split('/')]);
}
