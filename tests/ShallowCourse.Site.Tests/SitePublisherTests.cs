using System.Text.Json.Nodes;

namespace ShallowCourse.Site.Tests;

public sealed class SitePublisherTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly List<string> _executed = [];

    private string Notebooks => Path.Combine(_folder.FullName, "notebooks");

    private string Package => Path.Combine(_folder.FullName, "library.nupkg");

    [Fact]
    public async Task What_has_not_changed_is_not_executed_again()
    {
        Write("en/3.01-a.ipynb", "1");
        Write("en/3.02-b.ipynb", "2");

        await PublishAsync();
        await PublishAsync();
        Write("en/3.02-b.ipynb", "3");
        var lines = await PublishAsync();

        Assert.Equal(["3.01-a", "3.02-b", "3.02-b"], _executed);
        Assert.Equal("en/3.01-a.ipynb: up to date", lines[0]);
        Assert.StartsWith("en/3.02-b.ipynb: executed in ", lines[1], StringComparison.Ordinal);
        Assert.Contains(
            "<pre class=\"output text\">executed 3</pre>", Page("en/3.02-b.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_nothing_to_do_is_left_alone()
    {
        Write("en/3.01-a.ipynb", "1");
        await PublishAsync();
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf("index.html"), written);

        var lines = await PublishAsync();

        Assert.Equal(["en/3.01-a.ipynb: up to date"], lines);
        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf("index.html")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_was_changed_or_removed_is_made_again(bool removed)
    {
        Write("en/3.01-a.ipynb", "1");
        await PublishAsync();
        var page = Page("en/3.01-a.html");
        if (removed)
        {
            File.Delete(PathOf("en/3.01-a.html"));
        }
        else
        {
            File.WriteAllText(PathOf("en/3.01-a.html"), "changed");
            File.SetLastWriteTimeUtc(PathOf("en/3.01-a.html"), DateTime.UtcNow.AddMinutes(1));
        }

        await PublishAsync();

        Assert.Equal(page, Page("en/3.01-a.html"));
        Assert.Single(_executed);
    }

    [Fact]
    public async Task A_new_library_makes_everything_stale_and_the_same_library_packed_again_does_not()
    {
        Write("en/3.01-a.ipynb", "1");
        Pack("library 1", DateTimeOffset.UnixEpoch.AddYears(20));
        await PublishAsync();
        Pack("library 1", DateTimeOffset.UnixEpoch.AddYears(30));
        await PublishAsync();
        Assert.Single(_executed);

        Pack("library 2", DateTimeOffset.UnixEpoch.AddYears(30));
        await PublishAsync();
        Assert.Equal(2, _executed.Count);
    }

    [Fact]
    public async Task A_failure_is_shown_reported_and_never_kept()
    {
        Write("en/3.01-a.ipynb", "throw");

        await PublishAsync();
        await PublishAsync();

        Assert.Equal(2, _executed.Count);
        Assert.Contains("<strong>Exception</strong>", Page("en/3.01-a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_that_cannot_be_read_keeps_no_other_from_its_page()
    {
        Write("en/3.01-a.ipynb", "1");
        Write("en/3.02-b.ipynb", "2");
        File.WriteAllText(Path.Combine(Notebooks, "en", "3.01-a.ipynb"), "{");

        var lines = await PublishAsync();

        Assert.Equal("en/3.01-a.ipynb: left out, it cannot be read", lines[0]);
        Assert.Contains("executed 2", Page("en/3.02-b.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_a_blank_and_a_hash_is_an_address_that_leads_there()
    {
        Write("en/3.01-a.ipynb", "1");
        Write("en/3.02 my #2.ipynb", "2");

        await PublishAsync();

        Assert.Contains("executed 2", Page("en/3.02 my #2.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"en/3.02%20my%20%232.html\"", Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("en/3.02%20my%20%232.html\"", Page("en/3.01-a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_was_half_written_is_executed_again()
    {
        Write("en/3.01-a.ipynb", "1");
        await PublishAsync();
        File.WriteAllText(Path.Combine(_folder.FullName, "cache", "en", "3.01-a.ipynb"), "{");
        File.Delete(PathOf("en/3.01-a.html"));

        await PublishAsync();

        Assert.Equal(2, _executed.Count);
    }

    [Fact]
    public async Task The_page_of_a_lesson_that_was_removed_goes_too()
    {
        Write("en/3.01-a.ipynb", "1");
        Write("en/3.02-b.ipynb", "2");
        await PublishAsync();
        File.Delete(Path.Combine(Notebooks, "en", "3.02-b.ipynb"));

        await PublishAsync();

        Assert.Equal(
            ["3.01-a.html"],
            Directory.EnumerateFiles(Path.Combine(_folder.FullName, "site", "en")).Select(Path.GetFileName));
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "site", "notebooks", "en", "3.02-b.ipynb")));
    }

    [Fact]
    public async Task What_has_no_number_comes_after_the_lessons_and_the_assignment_before_the_rest()
    {
        Write("en/3.10-a.ipynb", "1");
        Write("en/appendix.ipynb", "2");
        Write("en/assignment.ipynb", "3", "exercise");
        await PublishAsync();

        string[] order = ["3.10-a.html", "assignment.html", "appendix.html"];
        var home = Page("index.html");
        Assert.Equal(order, order.OrderBy(name => home.IndexOf($"href=\"en/{name}\"", StringComparison.Ordinal)));
        Assert.Contains(
            "rel=\"next\" href=\"../en/appendix.html\"", Page("en/assignment.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_is_never_touched()
    {
        Write("en/3.01-a.ipynb", "1");
        var before = File.ReadAllBytes(Path.Combine(Notebooks, "en", "3.01-a.ipynb"));

        await PublishAsync();

        Assert.Equal(before, File.ReadAllBytes(Path.Combine(Notebooks, "en", "3.01-a.ipynb")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<List<string>> PublishAsync()
    {
        List<string> lines = [];
        var cache = new ExecutionCache(Path.Combine(_folder.FullName, "cache"), Package);
        await new SitePublisher(ExecuteAsync, new SiteAssets(Path.Combine(_folder.FullName, "no-assets")))
            .PublishAsync(
                Notebooks, Path.Combine(_folder.FullName, "site"), cache, lines.Add,
                TestContext.Current.CancellationToken);
        return lines;
    }

    private Task<NotebookExecution> ExecuteAsync(Notebook notebook, CancellationToken cancellationToken)
    {
        _executed.Add(Path.GetFileNameWithoutExtension(notebook.Path));
        var fails = notebook.Cells[1].Source == "throw";
        CellOutput output = fails
            ? new ErrorOutput("Exception", "no", [])
            : new ResultOutput(MimeBundle.Of((MimeBundle.Plain, $"executed {notebook.Cells[1].Source}")));
        var copy = notebook.WithCells([notebook.Cells[0], notebook.Cells[1].WithOutputs([output], 1)]);
        return Task.FromResult(new NotebookExecution(copy, fails ? ["cell one failed"] : []));
    }

    private void Write(string name, string source, params JsonNode[] tags) =>
        NotebookFile.Write(
            Notebook.Create(
                name, NotebookCell.Markdown("title", "# A"),
                NotebookCell.Code("one", source).WithMetadata(new() { ["tags"] = new JsonArray([.. tags]) })),
            Path.Combine([Notebooks, .. name.Split('/')]));

    private string Page(string url) => File.ReadAllText(PathOf(url));

    private string PathOf(string url) => Path.Combine([_folder.FullName, "site", .. url.Split('/')]);

    private void Pack(string library, DateTimeOffset time)
    {
        using var stream = File.Create(Package);
        using var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create);
        foreach (var (name, text) in ((string, string)[])[
            ("lib/net8.0/ShallowCourse.dll", library), ("package/metadata.psmdcp", time.ToString("O"))])
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = time;
            using var writer = new StreamWriter(entry.Open());
            writer.Write(text);
        }
    }
}
