using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ShallowCourse.Site.Tests.Live;

public sealed class LiveAssetsTests : IDisposable
{
    private readonly DirectoryInfo _assets = Directory.CreateTempSubdirectory();
    private readonly DirectoryInfo _site = Directory.CreateTempSubdirectory();

    [Fact]
    public void A_scripts_name_holds_the_hash_of_what_is_in_it()
    {
        Write("live.js", "one");
        new LiveAssets(_assets.FullName).CopyTo(new SiteFolder(_site.FullName));

        var file = Assert.Single(Directory.EnumerateFiles(Path.Combine(_site.FullName, "live")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        Assert.Equal($"live.{hash[..12]}.js", Path.GetFileName(file));
    }

    [Fact]
    public void Without_the_engine_a_page_is_told_of_no_worker()
    {
        Write("loader.js", "");
        Write("live.js", "");
        Write("worker.js", "");

        Assert.DoesNotContain("worker", Head("en/3.09"), StringComparison.Ordinal);
        WriteEngine("a.0123456789ab.wasm.gz");
        Assert.Contains("\"worker\":\"../live/worker.", Head("en/3.09"), StringComparison.Ordinal);
        Assert.Contains("\"engineBytes\":7", Head("en/3.09"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_cells_gets_the_first_script_alone()
    {
        Write("loader.js", "");
        Write("live.js", "");

        Assert.Contains("loader.", Head(null), StringComparison.Ordinal);
        Assert.DoesNotContain("live/live.", Head(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_compiled_a_page_is_as_it_was() => Assert.Equal("", Head("en/3.09"));

    [Fact]
    public void Of_the_engines_folder_only_what_its_list_names_is_copied()
    {
        WriteEngine("now.0123456789ab.wasm.gz");
        Write("engine/before.ba9876543210.wasm.gz", "old");

        new LiveAssets(_assets.FullName).CopyTo(new SiteFolder(_site.FullName));

        Assert.Equal(
            ["engine.json", "now.0123456789ab.wasm.gz"],
            Directory.EnumerateFiles(_site.FullName, "*", SearchOption.AllDirectories)
                .Select(Path.GetFileName)
                .Order());
    }

    [Fact]
    public void The_list_of_an_offline_site_names_every_file_and_changes_with_each()
    {
        Write("sw.js", "// the service worker");
        var before = WriteSite("hello");
        var files = JsonNode.Parse(File.ReadAllText(Path.Combine(_site.FullName, "live", "site.json")))!["files"]!
            .AsArray()
            .Select(file => (string?)file!["url"]);

        Assert.Equal(
            ["assets/icon-192.png", "assets/icon-512.png", "assets/icon.svg", "index.html", "manifest.webmanifest"],
            files);
        Assert.Equal(before, WriteSite("hello"));
        Assert.NotEqual(before, WriteSite("hello again"));
    }

    public void Dispose()
    {
        _assets.Delete(recursive: true);
        _site.Delete(recursive: true);
    }

    private string Head(string? lesson) => new LiveAssets(_assets.FullName).HeadHtml("../", "../katex/", lesson, 23);

    /// <returns>The service worker's first line, which has the version.</returns>
    private string WriteSite(string page)
    {
        var site = new SiteFolder(_site.FullName);
        site.Write("index.html", page);
        OfflineSite.Write(site, new LiveAssets(_assets.FullName), "A course");
        return File.ReadLines(Path.Combine(_site.FullName, "sw.js")).First();
    }

    private void WriteEngine(string file)
    {
        Write("engine.json", $$"""{"files":[{"name":"a","url":"engine/{{file}}"}],"totalBytes":7}""");
        Write($"engine/{file}", "engine");
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(_assets.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
