using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Tool.Tests.Architecture;

/// <summary>A type as its source file declares it.</summary>
/// <param name="Project">The project's folder below src.</param>
/// <param name="Folder">The file's folder below src, with slashes.</param>
/// <param name="Namespace">As written.</param>
/// <param name="Name">Without type parameters.</param>
internal sealed record SourceType(string Project, string Folder, string Namespace, string Name)
{
    public static IReadOnlyList<SourceType> All { get; } = [.. Find()];

    private static IEnumerable<SourceType> Find()
    {
        var root = Path.Combine(Repository.Root, "src");
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!)
                .Replace(Path.DirectorySeparatorChar, '/');
            var unit = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot();
            foreach (var space in unit.Members.OfType<FileScopedNamespaceDeclarationSyntax>())
            {
                foreach (var name in space.Members.Select(NameOf).OfType<string>())
                {
                    yield return new SourceType(folder.Split('/')[0], folder, space.Name.ToString(), name);
                }
            }
        }
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };
}
