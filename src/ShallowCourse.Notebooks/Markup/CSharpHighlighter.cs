using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Notebooks.Markup;

/// <summary>
/// C# as HTML with coloured tokens, from Roslyn's parser: right about interpolated strings, contextual keywords and
/// generics,
/// where a highlighter of regular expressions guesses, and the page needs no script for it.
/// </summary>
internal static class CSharpHighlighter
{
    /// <summary>
    /// The same text, escaped, with <c>&lt;span class="k|s|n|c|p|t|m"&gt;</c> around keywords, strings, numbers,
    /// comments, directives, types and methods.
    /// </summary>
    /// <param name="source">Complete or not.</param>
    /// <param name="comments">Shows the text of comments; null for as it is.</param>
    public static string ToHtml(string source, Func<string, string>? comments = null)
    {
        var html = new StringBuilder();
        foreach (var token in CellSyntax.Read(source).GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                Append(html, trivia.ToFullString(), ClassOf(trivia), comments);
            }

            Append(html, token.Text, ClassOf(token));
            foreach (var trivia in token.TrailingTrivia)
            {
                Append(html, trivia.ToFullString(), ClassOf(trivia), comments);
            }
        }
        return html.ToString();
    }

    private static void Append(StringBuilder html, string text, string? kind, Func<string, string>? comments = null)
    {
        if (kind is null || text.Length == 0)
        {
            html.Append(HtmlText.Escape(text));
        }
        else
        {
            html.Append("<span class=\"")
                .Append(kind)
                .Append("\">")
                .Append(kind == "c" && comments is not null ? comments(text) : HtmlText.Escape(text))
                .Append("</span>");
        }
    }

    private static string? ClassOf(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => "c",
        _ => trivia.IsDirective ? "p" : null,
    };

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken
            or SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedRawStringEndToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken => "s",
        SyntaxKind.IdentifierToken => ClassOfName(token),
        _ => token.IsKeyword() || SyntaxFacts.IsContextualKeyword(token.Kind()) ? "k" : null,
    };

    private static string? ClassOfName(SyntaxToken token) => token.Parent switch
    {
        BaseTypeDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax or DelegateDeclarationSyntax =>
            "t",
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => "m",
        SimpleNameSyntax { IsVar: true } or IdentifierNameSyntax { Identifier.ValueText: "nameof" or "nint" } => "k",
        SimpleNameSyntax name when IsCalled(name) => "m",
        SimpleNameSyntax name when SyntaxFacts.IsInTypeOnlyContext(name) =>
            name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null ? "t" : null,
        GenericNameSyntax => "t",
        // Matrix.Build, Math.PI: by convention a capitalised word before a dot; the course's own X and W1 are not
        // types.
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Expression == name
            && LooksLikeType(token.ValueText) => "t",
        _ => null,
    };

    private static bool IsCalled(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call.Expression == name,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access =>
            access.Name == name && call.Expression == access,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax } => true,
        _ => false,
    };

    private static bool LooksLikeType(string name) => name.Length > 2 && char.IsUpper(name[0]) && char.IsLower(name[1]);
}
