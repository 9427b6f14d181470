using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Language;

/// <summary>
/// What a name is, as text. Detail level 0: its signature and summary. Level 1: also the other overloads, parameters,
/// result and remarks, and the source where a cell has written it.
/// </summary>
internal static class CSharpInspection
{
    private const int OverloadsInBrief = 3;

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeModifiers)
        .AddKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    public static string? Describe(
        Compilation compilation, SyntaxTree tree, int position, bool inDetail, IFrameworkDocumentation? framework)
    {
        var symbols = new CSharpNames(compilation, tree).At(position);
        if (symbols.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        var shown = inDetail ? symbols.Count : Math.Min(symbols.Count, OverloadsInBrief);
        foreach (var symbol in symbols.Take(shown))
        {
            text.AppendLine(symbol.ToDisplayString(Format));
        }

        if (shown < symbols.Count)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"(and {symbols.Count - shown} more)");
        }

        var documentation = XmlDocumentation.Of(symbols[0], framework)
            ?? (TypeOf(symbols[0]) is { } type ? XmlDocumentation.Of(type, framework) : null);
        if (documentation is not null)
        {
            text.AppendLine().AppendLine(documentation.ToText(inDetail));
        }

        if (inDetail && symbols[0].DeclaringSyntaxReferences is [var declaration, ..])
        {
            text.AppendLine().AppendLine(declaration.GetSyntax().ToString());
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A variable has no documentation of its own: its type's is what helps.</summary>
    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
