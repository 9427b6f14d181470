namespace ShallowCourse.Hosting.Tests.Files;

public sealed class NotebookFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed()
    {
        var file = _folder.Write("a/own.ipynb");
        Directory.CreateSymbolicLink(_folder.PathOf("a/up"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.PathOf("b"), _folder.PathOf("a"));

        Assert.Equal(
            [file, _folder.PathOf("b/own.ipynb")], NotebookFiles.Expand([_folder.Path]));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_found_so_that_it_can_be_named()
    {
        var link = _folder.PathOf("gone.ipynb");
        File.CreateSymbolicLink(link, "no-such.ipynb");

        Assert.Equal([link], NotebookFiles.Expand([_folder.Path]));
    }
}
