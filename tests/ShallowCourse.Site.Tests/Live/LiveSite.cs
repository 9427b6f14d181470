namespace ShallowCourse.Site.Tests.Live;

/// <summary>Two small lessons, an engine that only plays its part, and a server: each test has its own.</summary>
internal sealed class LiveSite : IAsyncDisposable
{
    public const string Lesson = "en/9.01-cells-that-run.html";

    private static readonly Lazy<string> Built = new(Build);

    private readonly DirectoryInfo _folder;
    private readonly StaticServer _server;

    private LiveSite(DirectoryInfo folder, StaticServer server)
    {
        _folder = folder;
        _server = server;
    }

    public string Folder => _folder.FullName;

    public static async Task<LiveSite> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory();
        Copy(Built.Value, folder.FullName);
        return new LiveSite(folder, await StaticServer.StartAsync(folder.FullName));
    }

    public Uri AddressOf(string page) => new(_server.Address, page);

    /// <summary>The file below the site whose name has a hash between these parts.</summary>
    public string Find(string pattern) =>
        Assert.Single(Directory.EnumerateFiles(Path.Combine(Folder, "live"), pattern, SearchOption.AllDirectories));

    /// <summary>As if the lesson's author had changed it.</summary>
    public void ChangeLesson(string before, string after)
    {
        var page = Path.Combine(Folder, Lesson);
        var html = File.ReadAllText(page);
        Assert.Contains(before, html, StringComparison.Ordinal);
        File.WriteAllText(page, html.Replace(before, after, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string Build()
    {
        var assets = Directory.CreateTempSubdirectory().FullName;
        Copy(Path.Combine(AppContext.BaseDirectory, "site-assets"), assets);
        Directory.CreateDirectory(Path.Combine(assets, "live"));
        Directory.Delete(Path.Combine(assets, "live"), recursive: true);
        Copy(Path.Combine(AppContext.BaseDirectory, "site-assets", "live"), Path.Combine(assets, "live"), Own);
        Copy(Fixtures.PathOf("live/engine"), Path.Combine(assets, "live"));
        var lessons = NotebookFiles.Expand([Fixtures.PathOf("live/lessons")])
            .Select(path => new Lesson(NotebookFile.Read(path), "en"))
            .ToList();
        var site = Directory.CreateTempSubdirectory().FullName;
        Assert.Empty(SiteBuilder.Build(lessons, site, new SiteAssets(assets)).Problems);
        return site;

        // The real engine stays out.
        static bool Own(string name) =>
            name is "loader.js" or "live.js" or "live.css" or "editor.js" or "markdown.js" or "sw.js";
    }

    private static void Copy(string from, string to, Func<string, bool>? isWanted = null)
    {
        if (!Directory.Exists(from))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (isWanted is null || isWanted(name))
            {
                var target = Path.Combine(to, name);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
