namespace ShallowCourse.Site;

/// <summary>
/// KaTeX, plotly.js and the fonts where the build restored them, else where the pages find the first two on the web.
/// </summary>
internal sealed class SiteAssets
{
    // The versions of package.json: the same pages with and without npm.
    private const string KatexCdn = "https://cdn.jsdelivr.net/npm/katex@0.19.1/dist/";
    private const string PlotlyCdn = "https://cdn.plot.ly/plotly-cartesian-4.1.1.min.js";

    private readonly string _folder;

    public SiteAssets(string folder)
    {
        _folder = folder;
        Live = new LiveAssets(Path.Combine(folder, LiveAssets.Folder));
    }

    /// <summary>What runs cells in the page.</summary>
    public LiveAssets Live { get; }

    public bool HasKatex => File.Exists(KatexScript);

    /// <summary>All that the build put there.</summary>
    public IEnumerable<FileInfo> Files => Directory.Exists(_folder)
        ? new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
        : [];

    public bool HasPlotly => File.Exists(Path.Combine(_folder, "plotly", "plotly-cartesian.min.js"));

    public bool HasPlayground => File.Exists(Path.Combine(_folder, "playground", "playground.js"));

    public bool HasFonts => Directory.Exists(Path.Combine(_folder, "fonts"));

    /// <summary>Where node loads KaTeX from.</summary>
    public string KatexScript => Path.Combine(_folder, "katex", "katex.min.js");

    /// <summary>The folder beside the tool that its build fills.</summary>
    public static SiteAssets BesideTheTool() => new(Path.Combine(AppContext.BaseDirectory, "site-assets"));

    /// <param name="root">The site's root as seen from the page: empty, or ../</param>
    public string KatexUrl(string root) => HasKatex ? $"{root}assets/katex/" : KatexCdn;

    public string PlotlyUrl(string root) => HasPlotly ? $"{root}assets/plotly/plotly-cartesian.min.js" : PlotlyCdn;

    /// <summary>
    /// Copies what is there, with the site's own style sheets and scripts, into <c>assets</c> of the site.
    /// </summary>
    public void CopyTo(SiteFolder site)
    {
        foreach (var name in (ReadOnlySpan<string>)["site.css", "fonts.css", "formulas.js"])
        {
            site.Write($"assets/{name}", SiteTemplates.All.TextOf(name));
        }

        foreach (var words in SiteWords.All)
        {
            foreach (var name in (ReadOnlySpan<string>)["site", "mentions", "search"])
            {
                site.Write($"assets/{name}{words.Suffix}.js", words.IntoScript($"{name}.js"));
            }
        }

        if (!Directory.Exists(_folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(_folder, file).Replace(Path.DirectorySeparatorChar, '/');
            // These have names and a folder of their own.
            if (!name.StartsWith($"{LiveAssets.Folder}/", StringComparison.Ordinal))
            {
                site.Copy(file, $"assets/{name}");
            }
        }

        Live.CopyTo(site);
    }
}
