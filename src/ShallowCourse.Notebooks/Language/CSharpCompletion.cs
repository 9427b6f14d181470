using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Notebooks.Language;

/// <summary>
/// Completions from the compiler's own symbols, which are what a learner looks for. Roslyn's completion service
/// (Microsoft.CodeAnalysis.CSharp.Features 5.12) needs a workspace: its first answer takes 1.5 s, 1.0 s compiled ahead,
/// in a process of 240 MB where the session has 150.
/// </summary>
internal static class CSharpCompletion
{
    private static readonly SymbolDisplayFormat SignatureFormat = SymbolDisplayFormat.MinimallyQualifiedFormat;

    private static readonly string[] Keywords =
        [
            .. SyntaxFacts.GetKeywordKinds()
                .Where(kind => kind is not SyntaxKind.None)
                .Select(SyntaxFacts.GetText)
                .Where(word => word.All(char.IsAsciiLetterLower)),
            "var", "await"];

    public static CompletionList Complete(Compilation compilation, SyntaxTree tree, int position)
    {
        var names = new CSharpNames(compilation, tree);
        if (names.PartBefore(position) is not var (start, part))
        {
            return new CompletionList(position, position, []);
        }

        var afterDot = start > 0 && tree.GetText()[start - 1] == '.';
        var symbols = names.InScope(start)
            .Where(
                symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared && Matches(symbol.Name, part)
                    && !IsHidden(symbol))
            .GroupBy(symbol => symbol.Name, (name, same) => Item(name, same.First()));
        var keywords = afterDot ? [] : Keywords.Where(word => part.Length > 0 && Matches(word, part)).Distinct()
            .Select(word => new CompletionItem(word, "keyword", word));
        var arguments = names.NameableAt(start)
            .Where(parameter => Matches(parameter.Name, part))
            .Select(parameter => new CompletionItem(
                $"{parameter.Name}:", "instance", parameter.ToDisplayString(SignatureFormat)));
        var items = symbols.Concat(arguments).Concat(keywords)
            .DistinctBy(item => item.Text)
            .OrderBy(item => item.Text.StartsWith(part, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase);
        return new CompletionList(start, position, [.. items]);
    }

    private static bool Matches(string name, string part) => name.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    private static CompletionItem Item(string name, ISymbol symbol) =>
        new(name, Kind(symbol), symbol.ToDisplayString(SignatureFormat));

    private static string Kind(ISymbol symbol) => symbol switch
    {
        IMethodSymbol => "function",
        IPropertySymbol => "property",
        INamespaceSymbol => "module",
        ITypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        ITypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        ITypeSymbol => "class",
        _ => "instance",
    };

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "EditorBrowsableAttribute" &&
        attribute.ConstructorArguments is [{ Value: (int)System.ComponentModel.EditorBrowsableState.Never }]);
}
