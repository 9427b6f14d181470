using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Site.Indexes;

/// <summary>Which lessons use which members of the library, as the compiler understands their code.</summary>
internal sealed class LibraryIndex
{
    private const string Assembly = "ShallowCourse";

    private readonly LibraryDocumentation _documentation;

    public LibraryIndex(IEnumerable<Lesson> lessons, Library library)
    {
        _documentation = library.Documentation;
        if (library.Packages.CompileAssemblies.Count > 0)
        {
            Members =
        [
            .. lessons.AsParallel().AsOrdered().SelectMany(lesson => UsesIn(lesson, library)).AsSequential()
                .GroupBy(use => (use.Type, use.Name))
                .OrderBy(uses => uses.Key.Type, StringComparer.Ordinal)
                    .ThenBy(uses => uses.Key.Name, StringComparer.Ordinal)
                .Select(
                    uses => new LibraryMember(
                        uses.Key.Type, uses.Key.Name, SummaryFor(uses.Key.Name),
                        [.. uses.Select(use => use.Place).DistinctBy(place => place.Lesson)])),
        ];
        }
    }

    /// <summary>By type, then by name.</summary>
    public IReadOnlyList<LibraryMember> Members { get; } = [];

    /// <param name="name"><c>Dataset</c> or <c>Dataset.Load</c>.</param>
    public string SummaryFor(string name) => _documentation.SummaryFor(name);

    /// <summary>
    /// A cell sees what the cells before it declared, as in a session; what is wrong in one is left out and no more.
    /// </summary>
    private static IEnumerable<(string Type, string Name, LibraryUse Place)> UsesIn(Lesson lesson, Library library)
    {
        var compiler = new CellCompiler(
            DesktopHost.Session.Host, Path.GetDirectoryName(Path.GetFullPath(lesson.Notebook.Path))!);
        compiler.References.Use(library.Packages);
        foreach (var cell in lesson.Notebook.CodeCells)
        {
            var tree = CellSyntax.Parse(new CellSource(cell.Source, cell.Name));
            var compilation = compiler.Compile(tree);
            var model = compilation.GetSemanticModel(tree);
            foreach (var (type, name) in tree.GetRoot()
                .DescendantNodes()
                .Select(node => MemberAt(node, model)).OfType<(string, string)>()
                .Distinct())
            {
                yield return (type, name, new LibraryUse(lesson, cell));
            }

            if (!model.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                compiler.Keep(compilation);
            }
        }
    }

    private static (string Type, string Name)? MemberAt(SyntaxNode node, SemanticModel model)
    {
        if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax))
        {
            return null;
        }

        var symbol = model.GetSymbolInfo(node).Symbol;
        if (symbol is IMethodSymbol method)
        {
            symbol = method.ReducedFrom ?? method.OriginalDefinition;
        }

        if (symbol is not (IMethodSymbol or IPropertySymbol or IFieldSymbol)
            || symbol.ContainingAssembly?.Name != Assembly
            || symbol.ContainingType is not { } type)
        {
            return null;
        }

        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            return (type.Name, type.Name);
        }

        return symbol is IMethodSymbol { IsOverride: true } ? null : (type.Name, $"{type.Name}.{symbol.Name}");
    }
}
