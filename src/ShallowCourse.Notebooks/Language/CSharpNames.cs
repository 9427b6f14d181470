using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Notebooks.Language;

/// <summary>Finds the name that a cursor touches in a cell, and what it stands for.</summary>
/// <param name="compilation">The cell, compiled after the cells before it.</param>
/// <param name="tree">The cell's syntax.</param>
internal sealed class CSharpNames(Compilation compilation, SyntaxTree tree)
{
    private readonly SyntaxNode _root = tree.GetRoot();
    private readonly SemanticModel _model = compilation.GetSemanticModel(tree);

    /// <summary>
    /// The part of an identifier before the cursor, or null in text that names nothing (strings, comments, numbers).
    /// </summary>
    public (int Start, string Text)? PartBefore(int position)
    {
        if (position == 0)
        {
            return (0, "");
        }

        var token = _root.FindToken(position - 1, findInsideTrivia: true);
        if (InText(token, position))
        {
            return null;
        }

        if (token.Span.Contains(position - 1)
            && (token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(token.Kind())))
        {
            return (token.SpanStart, token.Text[..(position - token.SpanStart)]);
        }

        return (position, "");
    }

    /// <summary>What may follow: members after a dot, otherwise everything in scope.</summary>
    public IEnumerable<ISymbol> InScope(int position)
    {
        var before = position == 0 ? default : _root.FindToken(position - 1);
        var receiver = before.IsKind(SyntaxKind.DotToken) ? Receiver(before) : null;
        if (receiver is null)
        {
            return before.IsKind(SyntaxKind.DotToken) ? [] : _model.LookupSymbols(position);
        }

        if (_model.GetSymbolInfo(receiver).Symbol is INamespaceOrTypeSymbol container)
        {
            return _model.LookupSymbols(position, container)
                .Where(symbol => symbol.IsStatic || symbol is INamespaceOrTypeSymbol or IFieldSymbol { IsConst: true });
        }

        return _model.GetTypeInfo(receiver).Type is { TypeKind: not TypeKind.Error } type
            ? _model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
                .Where(
                    symbol => symbol is not INamedTypeSymbol
                        && (!symbol.IsStatic || symbol is IMethodSymbol { IsExtensionMethod: true }))
            : [];
    }

    /// <summary>The parameters that an argument which begins here may name.</summary>
    public IEnumerable<IParameterSymbol> NameableAt(int position)
    {
        var before = position == 0 ? default : _root.FindToken(position - 1);
        var called = before.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken
            ? before.Parent switch
            {
                ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation } => invocation.Expression,
                ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } => creation,
                _ => null,
            }
            : null;
        return called is null
            ? []
            : _model.GetMemberGroup(called).OfType<IMethodSymbol>().SelectMany(method => method.Parameters);
    }

    /// <summary>
    /// What the name at the cursor stands for, all overloads; inside an argument list, what is called.
    /// </summary>
    public IReadOnlyList<ISymbol> At(int position)
    {
        var node = NameAt(position);
        if (node is null)
        {
            return [];
        }
        // In `Math.Sqrt` the member access knows what the bare name does not.
        if (node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
        {
            node = access;
        }

        var declared = _model.GetDeclaredSymbol(node) ?? (node.Parent is null ? null : DeclaredBy(node));
        if (declared is not null)
        {
            return [declared];
        }

        var known = _model.GetSymbolInfo(node);
        var group = _model.GetMemberGroup(node);
        if (group.Length > 0)
        {
            return known.Symbol is null
                ? group
                : [known.Symbol, .. group.Where(other => !SymbolEqualityComparer.Default.Equals(other, known.Symbol))];
        }

        return known.Symbol is { } symbol ? [symbol] : known.CandidateSymbols;
    }

    private SyntaxNode? NameAt(int position)
    {
        var token = Identifier(position) ?? (position > 0 ? Identifier(position - 1) : null);
        if (token is { } identifier)
        {
            return identifier.Parent;
        }

        for (var node = _root.FindToken(Math.Max(0, position - 1)).Parent; node is not null; node = node.Parent)
        {
            if (node is BaseArgumentListSyntax && node.Span.Start < position)
            {
                return node.Parent switch
                {
                    InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
                    InvocationExpressionSyntax invocation => invocation.Expression,
                    ObjectCreationExpressionSyntax creation => creation.Type,
                    _ => null,
                };
            }
        }

        return null;
    }

    private SyntaxToken? Identifier(int position)
    {
        var token = _root.FindToken(position);
        var named = token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is PredefinedTypeSyntax;
        return named && token.Span.Contains(position) ? token : null;
    }

    /// <summary>The declaration whose own name is the node's token: <c>var x</c>, <c>double F(…)</c>.</summary>
    private ISymbol? DeclaredBy(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax or
            VariableDeclaratorSyntax or ParameterSyntax or PropertyDeclarationSyntax or SingleVariableDesignationSyntax
            ? _model.GetDeclaredSymbol(node)
            : null;

    private static ExpressionSyntax? Receiver(SyntaxToken dot) => dot.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        QualifiedNameSyntax name => name.Left,
        MemberBindingExpressionSyntax binding =>
            binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private static bool InText(SyntaxToken token, int position)
    {
        if (token.IsKind(SyntaxKind.NumericLiteralToken) && token.Span.End >= position)
        {
            return true;
        }

        var inString = token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or
            SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken;
        if (inString && token.SpanStart < position && position <= token.Span.End)
        {
            return true;
        }

        var trivia = token.SyntaxTree?.GetRoot().FindTrivia(position - 1) ?? default;
        return trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or
            SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.ReferenceDirectiveTrivia;
    }
}
