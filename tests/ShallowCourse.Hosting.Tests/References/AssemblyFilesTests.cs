using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Hosting.Tests.References;

public sealed class AssemblyFilesTests : IDisposable
{
    private readonly DirectoryInfo _package = Directory.CreateTempSubdirectory("ShallowCourse-tests-");

    [Theory]
    [InlineData("https://example.org/index.json", true)]
    [InlineData("/home/somebody/packages", false)]
    public void A_servers_package_knows_where_it_lies_and_one_that_may_be_built_again_is_not_held(
        string source, bool isByPath)
    {
        var cancel = TestContext.Current.CancellationToken;
        var path = Path.Combine(_package.CreateSubdirectory("lib").FullName, "Some.dll");
        File.WriteAllText(
            Path.Combine(_package.FullName, ".nupkg.metadata"), $$"""{ "version": 2, "source": "{{source}}" }""");
        var compilation = CSharpCompilation.Create(
            "Some", [CSharpSyntaxTree.ParseText("public class Some;", cancellationToken: cancel)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(path, cancellationToken: cancel).Success);
        var session = new AssemblyLoadContext("test", isCollectible: true);

        var assembly = new AssemblyFiles(isDocumented: false).Load(path, session);

        Assert.Equal(isByPath ? path : "", assembly!.Location);
        session.Unload();
    }

    [Fact]
    public void What_the_runtime_has_is_not_loaded_again() => Assert.Null(
        new AssemblyFiles(isDocumented: false).Load(
            typeof(Console).Assembly.Location, AssemblyLoadContext.Default));

    public void Dispose() => _package.Delete(recursive: true);
}
