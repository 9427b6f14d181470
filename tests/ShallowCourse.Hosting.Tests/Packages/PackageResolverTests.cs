namespace ShallowCourse.Hosting.Tests.Packages;

public sealed class PackageResolverTests : IDisposable
{
    private readonly LocalFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    [Fact]
    public async Task A_cell_uses_a_package_and_the_package_that_it_depends_on()
    {
        _feed.Pack("Tiny.Base", "1.0.0", "public static class Base { public static int Two => 2; }");
        _feed.Pack(
            "Tiny.Top", "1.0.0", "public static class Top { public static int Twenty => 20; }", ("Tiny.Base", "1.0.0"));
        Assert.Equal(22, await ValueAsync("#r \"nuget: Tiny.Top, 1.0.0\"\nTop.Twenty + Base.Two"));
    }

    [Fact]
    public async Task One_cell_may_ask_for_several_packages_and_a_later_one_for_more()
    {
        _feed.Pack("Tiny.A", "1.0.0", "public static class A { public static int One => 1; }");
        _feed.Pack("Tiny.B", "1.0.0", "public static class B { public static int Two => 2; }");
        _feed.Pack("Tiny.C", "1.0.0", "public static class C { public static int Three => 3; }");
        using var session = Session();
        Assert.Equal(
            3,
            (await RunAsync(session, "#r \"nuget: Tiny.A, 1.0.0\"\n#r \"nuget: Tiny.B, 1.0.0\"\nA.One + B.Two")).Value);
        Assert.Equal(6, (await RunAsync(session, "#r \"nuget: Tiny.C, 1.0.0\"\nA.One + B.Two + C.Three")).Value);
    }

    [Fact]
    public async Task A_package_made_again_under_the_same_version_is_seen()
    {
        _feed.Pack("Tiny.Stale", "1.0.0", "public static class Stale { public static int Value => 1; }");
        const string code = "#r \"nuget: Tiny.Stale, 1.0.0\"\nStale.Value";
        Assert.Equal(1, await ValueAsync(code));
        _feed.Pack("Tiny.Stale", "1.0.0", "public static class Stale { public static int Value => 2; }");
        Assert.Equal(2, await ValueAsync(code));
    }

    [Fact]
    public async Task A_dependency_made_again_under_the_same_version_is_seen()
    {
        _feed.Pack("Tiny.Base", "1.0.0", "public static class Base { public static int Value => 1; }");
        _feed.Pack("Tiny.Top", "1.0.0", "public static class Top { }", ("Tiny.Base", "1.0.0"));
        const string code = "#r \"nuget: Tiny.Top, 1.0.0\"\nBase.Value";
        Assert.Equal(1, await ValueAsync(code));
        _feed.Pack("Tiny.Base", "1.0.0", "public static class Base { public static int Value => 2; }");
        Assert.Equal(2, await ValueAsync(code));
    }

    [Fact]
    public async Task A_second_run_restores_nothing()
    {
        _feed.Pack("Tiny.Once", "1.0.0", "public static class Once { }");
        PackageRequest[] packages = [new("Tiny.Once", "1.0.0")];
        var first = await ResolveAsync(packages);
        var memory = Directory.EnumerateFiles(_feed.Memory, "*.json").Single();
        var written = File.GetLastWriteTimeUtc(memory);
        Assert.Equal(first.RuntimeAssemblies, (await ResolveAsync(packages)).RuntimeAssemblies);
        Assert.Equal(written, File.GetLastWriteTimeUtc(memory));

        _feed.Pack("Tiny.Other", "1.0.0", "public static class Other { }");
        await ResolveAsync(packages);
        Assert.Equal(2, Directory.EnumerateFiles(_feed.Memory, "*.json").Count());
    }

    [Fact]
    public async Task The_newest_version_is_taken_where_none_is_named()
    {
        _feed.Pack("Tiny.Newest", "1.0.0", "public static class Newest { public static int Value => 1; }");
        Assert.Equal(1, await ValueAsync("#r \"nuget: Tiny.Newest\"\nNewest.Value"));
        _feed.Pack("Tiny.Newest", "1.1.0", "public static class Newest { public static int Value => 2; }");
        Assert.Equal(2, await ValueAsync("#r \"nuget: Tiny.Newest\"\nNewest.Value"));
        Assert.Equal(1, await ValueAsync("#r \"nuget: Tiny.Newest, 1.0.*\"\nNewest.Value"));
    }

    [Theory]
    [InlineData("Tiny.Missing, 1.0.0", "Check the name and the version")]
    [InlineData("Tiny.Versioned, 9.9.9", "Check the name and the version")]
    [InlineData("ShallowCourse, 0.0.1", "run `dotnet build` in the course's folder first")]
    public async Task A_package_that_cannot_be_had_is_told_at_its_line_with_a_remedy(string package, string remedy)
    {
        _feed.Pack("Tiny.Versioned", "1.0.0", "public static class Versioned { }");
        using var session = Session();
        var result = await RunAsync(session, $"// setup\n#r \"nuget: {package}\"\n1");
        Assert.Equal(CellError.Package, result.Error!.Name);
        Assert.Contains(package, result.Error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, result.Error.Message, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.At!.Line);
        Assert.DoesNotContain("cells.csproj", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_goes_on_after_a_package_that_cannot_be_had()
    {
        _feed.Pack("Tiny.Here", "1.0.0", "public static class Here { public static int Value => 7; }");
        using var session = Session();
        Assert.False((await RunAsync(session, "#r \"nuget: Tiny.NotHere, 1.0.0\"")).Succeeded);
        Assert.Equal(7, (await RunAsync(session, "#r \"nuget: Tiny.Here, 1.0.0\"\nHere.Value")).Value);
    }

    [Theory]
    [InlineData("#r \"nuget:\"")]
    [InlineData("#r \"nuget: Tiny<, 1.0.0\"")]
    [InlineData("#r \"nuget: Tiny, one\\\"\"")]
    [InlineData("#r \"nuget: Tiny, </PackageReference>\"")]
    public async Task A_directive_that_names_no_package_is_refused(string code)
    {
        using var session = Session();
        var result = await RunAsync(session, code);
        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.DoesNotContain("Exception", result.Error!.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolvers_at_the_same_time_do_not_disturb_each_other()
    {
        _feed.Pack("Tiny.Shared", "1.0.0", "public static class Shared { }");
        PackageRequest[] packages = [new("Tiny.Shared", "1.0.0")];
        var resolved = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ResolveAsync(packages)));
        Assert.All(resolved, packages => Assert.True(File.Exists(packages.RuntimeAssemblies.Single())));
    }

    [Fact]
    public async Task An_assembly_file_is_found_from_the_notebooks_folder()
    {
        _feed.Pack("Tiny.File", "1.0.0", "public static class ByPath { public static int Value => 5; }");
        var packed = (await ResolveAsync([new("Tiny.File", "1.0.0")])).RuntimeAssemblies.Single();
        File.Copy(packed, Path.Combine(_feed.Folder, "Tiny.File.dll"));
        Assert.Equal(5, await ValueAsync("#r \"Tiny.File.dll\"\nByPath.Value"));
    }

    [Fact]
    public async Task A_source_can_be_added_by_a_cell()
    {
        using var other = new LocalFeed();
        other.Pack("Tiny.Elsewhere", "1.0.0", "public static class Elsewhere { public static int Value => 9; }");
        var source = Path.GetFullPath(Path.Combine(other.Folder, "..", "feed"));
        Assert.Equal(
            9, await ValueAsync($"#i \"nuget: {source}\"\n#r \"nuget: Tiny.Elsewhere, 1.0.0\"\nElsewhere.Value"));
    }

    private ScriptSession Session() =>
        new(DesktopHost.Session with { Folder = _feed.Folder, Packages = _feed.Resolver });

    private async Task<object?> ValueAsync(string code)
    {
        using var session = Session();
        var result = await RunAsync(session, code);
        Assert.True(result.Succeeded, result.Error?.ToString());
        return result.Value;
    }

    private static Task<CellResult> RunAsync(ScriptSession session, string code) =>
        session.RunAsync(
            new CellSource(code, "setup", "lesson.ipynb"), new RecordingOutput(),
            cancel: TestContext.Current.CancellationToken);

    private Task<ResolvedPackages> ResolveAsync(PackageRequest[] packages) =>
        _feed.Resolver.ResolveAsync(packages, [], _feed.Folder, TestContext.Current.CancellationToken);
}
