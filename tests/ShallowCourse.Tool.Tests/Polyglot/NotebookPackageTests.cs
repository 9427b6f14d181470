namespace ShallowCourse.Tool.Tests.Polyglot;

/// <summary>What the build removes when it packs anew: what is unpacked of a version would be served on.</summary>
public sealed class NotebookPackageTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nuget")]
    [InlineData("nuget/")]
    public async Task A_new_package_removes_what_NuGet_and_Verso_have_unpacked_of_its_version(string packages)
    {
        var stale = Write("nuget", "shallowcourse.test", "1.0.0", "lib", "a.dll");
        var older = Write("nuget", "shallowcourse.test", "0.9.0", "lib", "a.dll");
        var another = Write("nuget", "other", "1.0.0", "lib", "a.dll");
        var verso = Write("verso-nuget-packages", "net10.0", "ShallowCourse.Test", "1.0.0", "a.nuspec");
        var project = Path.Combine(_folder.Path, "ShallowCourse.Test.proj");
        await File.WriteAllTextAsync(
            project,
            $"""
            <Project>
              <PropertyGroup>
                <Version>1.0.0</Version>
                <NotebookPackages>{_folder.Path}</NotebookPackages>
                <NuGetPackageRoot>{Path.Combine(_folder.Path, packages)}</NuGetPackageRoot>
              </PropertyGroup>
              <Target Name="Build" />
              <Target Name="Pack" />
              <Import Project="{Path.Combine(Repository.Root, "src", "NotebookPackage.targets")}" />
            </Project>
            """,
            TestContext.Current.CancellationToken);

        var (code, output) = await ChildProcess.RunAsync(
            ChildProcess.Start(
                "dotnet", ["msbuild", project, "-t:Build", "-nodeReuse:false"],
                new() { ["TMPDIR"] = _folder.Path, ["TMP"] = _folder.Path }),
            Limit);

        Assert.True(code == 0, output);
        Assert.False(File.Exists(stale), output);
        Assert.False(File.Exists(verso), output);
        Assert.True(File.Exists(older));
        Assert.True(File.Exists(another));
    }

    private string Write(params string[] path)
    {
        var file = Path.Combine([_folder.Path, .. path]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        return file;
    }
}
