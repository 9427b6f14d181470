using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Tool;

/// <summary>Which lessons use which members of the library. Found by syntax: <c>Type.Member</c>, <c>new Type</c>, and methods that only one type has.</summary>
internal sealed class LibraryIndex
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    public LibraryIndex(IEnumerable<Lesson> lessons, LibraryDocumentation library)
    {
        Members = [.. from lesson in lessons
                      from cell in lesson.Notebook.CodeCells
                      from name in NamesIn(cell.Source, library).Distinct()
                      select (name, use: new LibraryUse(lesson, cell)) into found
                      group found.use by found.name into uses
                      orderby uses.Key
                      select new LibraryMember(uses.Key, library.SummaryFor(uses.Key), [.. uses.DistinctBy(use => use.Lesson)])];
    }

    public IReadOnlyList<LibraryMember> Members { get; }

    private static IEnumerable<string> NamesIn(string source, LibraryDocumentation library)
    {
        foreach (var node in CSharpSyntaxTree.ParseText(source, Options).GetRoot().DescendantNodes())
        {
            if (node is MemberAccessExpressionSyntax access)
            {
                var member = access.Name.Identifier.ValueText;
                if (access.Expression is IdentifierNameSyntax type && library.Has($"{type.Identifier.ValueText}.{member}")) yield return $"{type.Identifier.ValueText}.{member}";
                else if (access.Parent is InvocationExpressionSyntax && library.OnlyOwnerOf(member) is { } owner) yield return $"{owner}.{member}";
            }
            else if (node is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax created } && library.Has(created.Identifier.ValueText))
            {
                yield return created.Identifier.ValueText;
            }
        }
    }
}

/// <param name="Name"><c>Dataset.Load</c>.</param>
/// <param name="Summary">The library's own words.</param>
/// <param name="Uses">The first in each lesson that uses it.</param>
internal sealed record LibraryMember(string Name, string Summary, IReadOnlyList<LibraryUse> Uses)
{
    public string Anchor => $"member-{Name}";
}

internal sealed record LibraryUse(Lesson Lesson, NotebookCell Cell);
