namespace ShallowCourse.Notebooks.Tests.Scripting;

public sealed class PackagesOfASessionTests
{
    private readonly RecordingOutput _output = new();

    /// <summary>Such as System.Text.Json, which .NET brings itself.</summary>
    [Theory]
    [InlineData("#r \"nuget:System.Text.Json\"")]
    [InlineData("#r \"nuget: Only.Tools, 1.0.0\"")]
    public async Task A_package_that_brings_no_assembly_has_nothing_to_add(string line)
    {
        using var session = Session();

        var result = await Run(session, $"{line}\n1 + 1");

        Assert.Equal(2, result.Value);
    }

    [Fact]
    public async Task A_second_version_of_a_package_is_an_error_that_names_both()
    {
        using var session = Session();
        Assert.True((await Run(session, "#r \"nuget: Some.Package, 2.0.0\"\nvar kept = 3;")).Succeeded);

        var result = await Run(session, "#r \"nuget: some.package, 1.0.0\"\n1");

        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.Contains("some.package, 1.0.0", result.Error!.Message, StringComparison.Ordinal);
        Assert.Contains("Some.Package, 2.0.0", result.Error.Message, StringComparison.Ordinal);
        Assert.Equal(3, (await Run(session, "kept")).Value);
        Assert.Equal(4, (await Run(session, "#r \"nuget: Some.Package\"\n2 + 2")).Value);
    }

    [Fact]
    public async Task Two_versions_in_one_cell_are_the_same_error()
    {
        using var session = Session();

        var result = await Run(session, "#r \"nuget: A, 1.0.0\"\n#r \"nuget: A, 2.0.0\"\n1");

        Assert.Contains("A, 2.0.0 is asked for, but this session has A, 1.0.0", result.Error!.Message,
            StringComparison.Ordinal);
    }

    private static ScriptSession Session() => new(DesktopHost.Session with { Packages = new NoAssemblies() });

    private Task<CellResult> Run(ScriptSession session, string code) => session.RunAsync(
        new CellSource(code, "cell", "lesson.ipynb"), _output, null, TestContext.Current.CancellationToken);

    private sealed class NoAssemblies : IPackageResolver
    {
        public Task<ResolvedPackages> ResolveAsync(
            IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder,
            CancellationToken cancel) => Task.FromResult(ResolvedPackages.None);
    }
}
