using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Hosting.Tests.Packages;

/// <summary>
/// A notebook's folder for one test, with a nuget.config one folder up that knows one local feed and nothing else, so
/// that
/// restoring needs no network. What NuGet unpacks into the user's packages folder is deleted afterwards.
/// </summary>
internal sealed class LocalFeed : IDisposable
{
    private readonly HashSet<string> _names = [];
    private readonly string _root = Directory.CreateTempSubdirectory("ShallowCourse-tests-").FullName;

    public LocalFeed()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(Path.Combine(_root, "feed"));
        File.WriteAllText(
            Path.Combine(_root, "nuget.config"),
            """
            <configuration>
              <packageSources><clear /><add key="local" value="feed" /></packageSources>
            </configuration>
            """);
    }

    /// <summary>Where the notebook would lie.</summary>
    public string Folder => Path.Combine(_root, "notebooks");

    /// <summary>A resolver whose memory is this feed's own.</summary>
    public PackageResolver Resolver => new(Memory);

    /// <summary>Where that resolver keeps what it resolved.</summary>
    public string Memory => Path.Combine(_root, "restores");

    /// <summary>Packs a library compiled from source, anew if the version is there.</summary>
    public void Pack(
        string name, string version, string source, params IEnumerable<(string Name, string Version)> dependencies)
    {
        var path = Path.Combine(_root, "feed", $"{name}.{version}.nupkg");
        File.Delete(path);
        _names.Add(name);
        var needs = string.Concat(
            dependencies.Select(item => $"<dependency id=\"{item.Name}\" version=\"{item.Version}\" />"));
        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        using (var nuspec = new StreamWriter(package.CreateEntry($"{name}.nuspec").Open()))
        {
            nuspec.Write($"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
                <id>{name}</id><version>{version}</version><authors>tests</authors><description>tests</description>
                <dependencies><group targetFramework="net8.0">{needs}</group></dependencies>
                </metadata></package>
                """);
        }
        using var assembly = package.CreateEntry($"lib/net8.0/{name}.dll").Open();
        Assert.True(Compile(name, source).Emit(assembly).Success);
    }

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
        foreach (var unpacked in _names.Select(name =>
            Path.Combine(PackageResolver.PackagesFolder, name.ToLowerInvariant()))
            .Where(Directory.Exists))
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    private static CSharpCompilation Compile(string name, string source) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
