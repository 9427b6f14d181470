namespace ShallowCourse.Hosting.Tests.Files;

public sealed class NotebookFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_written()
    {
        var file = _folder.Write("real.ipynb", NotebookCell.Code("one", "1"));
        var link = _folder.PathOf("link.ipynb");
        File.CreateSymbolicLink(link, "real.ipynb");

        NotebookFile.Write(Notebook.Create(link, NotebookCell.Code("two", "2")), link);

        Assert.Equal("real.ipynb", new FileInfo(link).LinkTarget);
        Assert.NotNull(NotebookFile.Read(file).Find("two"));
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing_behind()
    {
        // A folder where the file should be: the last step fails, as a full disk lets it fail.
        var taken = Directory.CreateDirectory(_folder.PathOf("taken.ipynb")).FullName;

        Assert.ThrowsAny<Exception>(() => NotebookFile.Write(Notebook.Create(taken), taken));

        Assert.Equal([taken], Directory.GetFileSystemEntries(_folder.Path));
    }
}
