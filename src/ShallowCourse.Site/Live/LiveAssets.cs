using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShallowCourse.Site.Live;

/// <summary>
/// The scripts and the engine that run cells in the page, under names that hold their contents' hash: what such a name
/// brings never changes, so that a browser keeps it for ever.
/// </summary>
internal sealed class LiveAssets
{
    /// <summary>Below the site's root.</summary>
    public const string Folder = "live";

    /// <summary>What the engine consists of.</summary>
    private const string EngineList = "engine.json";

    private const int HashLength = 12;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly string _folder;
    private readonly Dictionary<string, string> _addresses;
    private readonly Engine? _engine;

    /// <param name="folder">What the build made: scripts under plain names, <c>engine</c> and its list.</param>
    public LiveAssets(string folder)
    {
        _folder = folder;
        _addresses = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder)
                .Where(IsHashedByName)
                .ToDictionary(file => Path.GetFileName(file), AddressOf)
            : [];
        _engine = ReadEngine();
    }

    /// <summary>Whether cells can run in the page.</summary>
    public bool CanRun =>
        _engine is not null && _addresses.ContainsKey("live.js") && _addresses.ContainsKey("worker.js");

    /// <summary>Where the service worker's script is, if the build could make it.</summary>
    public string ServiceWorker => Path.Combine(_folder, "sw.js");

    /// <summary>What a page's head says about running: data for the first script, and that script.</summary>
    /// <param name="root">From the page to the site's root: empty, or ../</param>
    /// <param name="katex">KaTeX's folder as seen from the page.</param>
    /// <param name="lesson">Its notebook below the notebooks' folder, without extension; null on other pages.</param>
    /// <param name="exercises">How many the course has.</param>
    public string HeadHtml(string root, string katex, string? lesson, int exercises)
    {
        if (Url(root, "loader.js") is not { } loader)
        {
            return "";
        }

        var data = new PageData(root, katex);
        if (lesson is not null)
        {
            data = data with
            {
                Lesson = lesson,
                Live = Url(root, "live.js"),
                Style = Url(root, "live.css"),
                Editor = Url(root, "editor.js"),
                Markdown = Url(root, "markdown.js"),
                Worker = CanRun ? Url(root, "worker.js") : null,
                EngineBytes = _engine?.TotalBytes,
                Exercises = exercises,
            };
        }

        // Addresses and names of files: nothing in them ends a script.
        return $"""
            <script type="application/json" id="live-course">{JsonSerializer.Serialize(data, Json)}</script>
            <script defer src="{loader}"></script>
            """;
    }

    public void CopyTo(SiteFolder site)
    {
        foreach (var (name, address) in _addresses)
        {
            site.Copy(Path.Combine(_folder, name), address);
        }

        if (_engine is null)
        {
            return;
        }

        site.Copy(Path.Combine(_folder, EngineList), $"{Folder}/{EngineList}");
        // The folder may hold an earlier build's files too.
        foreach (var (url, _) in _engine.Files.DistinctBy(file => file.Url))
        {
            site.Copy(Path.Combine(_folder, url), $"{Folder}/{url}");
        }
    }

    private static bool IsHashedByName(string file) => Path.GetFileName(file) is not ("sw.js" or EngineList);

    private static string AddressOf(string file)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..HashLength];
        return $"{Folder}/{Path.GetFileNameWithoutExtension(file)}.{hash}{Path.GetExtension(file)}";
    }

    private string? Url(string root, string name) =>
        _addresses.TryGetValue(name, out var address) ? root + address : null;

    private Engine? ReadEngine()
    {
        var list = Path.Combine(_folder, EngineList);
        return File.Exists(list) ? JsonSerializer.Deserialize<Engine>(File.ReadAllBytes(list), Json) : null;
    }

    /// <summary>As course.ts reads it.</summary>
    private sealed record PageData(string Root, string Katex)
    {
        public string? Lesson { get; init; }

        public string? Live { get; init; }

        public string? Style { get; init; }

        public string? Editor { get; init; }

        public string? Markdown { get; init; }

        public string? Worker { get; init; }

        public long? EngineBytes { get; init; }

        public int? Exercises { get; init; }
    }

    private sealed record Engine(IReadOnlyList<EngineFile> Files, long TotalBytes);

    private sealed record EngineFile(string Url, string Name);
}
