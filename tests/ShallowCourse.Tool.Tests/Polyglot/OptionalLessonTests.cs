namespace ShallowCourse.Tool.Tests.Polyglot;

public sealed class OptionalLessonTests
{
    private static readonly string Charts = Path.Combine(
        Repository.Root, "notebooks", "en", "5.01-charts-with-plotly-net.ipynb");

    [Fact]
    public async Task Without_Plotly_NET_it_is_skipped_and_says_why()
    {
        var run = await RunAsync(NotebookFile.Read(Charts));
        Assert.Equal("no such package", run.Skipped);
        Assert.True(run.Succeeded);
        Assert.Empty(run.Cells);
        Assert.All(run.Executed.CodeCells, cell => Assert.Empty(cell.Outputs));
    }

    [Fact]
    public async Task A_missing_package_that_is_not_optional_fails()
    {
        var notebook = NotebookFile.Read(
            Path.Combine(Repository.Root, "notebooks", "en", "3.02-neural-network-representation.ipynb"));
        var run = await RunAsync(notebook);
        Assert.Null(run.Skipped);
        Assert.False(run.Succeeded);
    }

    private static Task<NotebookRun> RunAsync(Notebook notebook) =>
        new NotebookRunner(new RunOptions { Session = DesktopHost.Session with { Packages = new EmptyFeed() } })
            .RunAsync(notebook, null, TestContext.Current.CancellationToken);

    private sealed class EmptyFeed : IPackageResolver
    {
        public Task<ResolvedPackages> ResolveAsync(
            IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder,
            CancellationToken cancel) =>
            throw new PackageException("no such package");
    }
}
