using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Site;

/// <summary>Executes what is stale and builds the site.</summary>
/// <param name="execute">Runs a notebook.</param>
/// <param name="assets">What pages load.</param>
/// <param name="package">The library's package, whose members the site lists.</param>
internal sealed class SitePublisher(NotebookExecutor execute, SiteAssets assets, string? package = null)
{
    /// <param name="notebooks">The notebooks' root; its folders are languages.</param>
    /// <param name="site">Where the site goes.</param>
    /// <param name="cache">Executed copies of earlier runs.</param>
    /// <param name="report">A line for each notebook as it is done.</param>
    /// <param name="cancellationToken">Stops between cells, and the site stays as it was.</param>
    public async Task<SiteResult> PublishAsync(
        string notebooks, string site, ExecutionCache cache, Action<string> report, CancellationToken cancellationToken)
    {
        List<Lesson> lessons = [];
        List<string> problems = [];
        List<(string Name, Notebook Source)> named = [];
        foreach (var path in NotebookFiles.Expand([notebooks]))
        {
            var name = Path.GetRelativePath(notebooks, path).Replace(Path.DirectorySeparatorChar, '/');
            try
            {
                named.Add((name, NotebookFile.Read(path)));
            }
            catch (NotebookFormatException unreadable)
            {
                problems.Add(unreadable.Message);
                report($"{name}: left out, it cannot be read");
            }
        }

        var sources = SiteSources.KeyOf(named, cache, assets);
        if (problems.Count == 0 && new SiteFolder(site).IsMadeFrom(sources))
        {
            named.ForEach(notebook => report($"{notebook.Name}: up to date"));
            return new SiteResult(Path.Combine(site, HomePage.Url), []);
        }

        foreach (var (name, source) in named)
        {
            var executed = cache.Find(source, name);
            if (executed is not null)
            {
                report($"{name}: up to date");
            }
            else
            {
                var started = Stopwatch.GetTimestamp();
                var execution = await execute(source, cancellationToken);
                executed = execution.Notebook;
                // A failure may be the machine's, so it is never kept.
                if (execution.Failures.Count == 0)
                {
                    cache.Store(source, executed, name);
                }

                problems.AddRange(execution.Failures);
                report(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name}: {(execution.Failures.Count == 0 ? "executed" : "failed")} in "
                            + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));
            }

            lessons.Add(
                new Lesson(
                    executed.WithPath(source.Path),
                    Path.GetDirectoryName(name)!.Replace(Path.DirectorySeparatorChar, '/')));
        }

        lessons = [.. lessons.OrderBy(lesson => lesson.Folder, StringComparer.Ordinal).ThenBy(lesson => lesson.Rank)];
        var result = SiteBuilder.Build(
            lessons, site, assets, await Library.OfAsync(package, notebooks, cancellationToken),
            problems.Count == 0 ? sources : null);
        return result with { Problems = [.. problems, .. result.Problems] };
    }
}
