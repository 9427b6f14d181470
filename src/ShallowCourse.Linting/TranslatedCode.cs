using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>
/// What a translation must keep of a code cell: every token, in order. Comments are free. A string may differ where
/// the translation's holds a Chinese character: it is meant for the reader, while names and formats are not. An
/// interpolated string counts as one piece, whose values may change places.
/// </summary>
internal static class TranslatedCode
{
    /// <summary>The first place where the code differs, or null where it is the same.</summary>
    public static (int Line, string Got, string Expected)? Difference(string original, string translation)
    {
        var expected = Pieces(original);
        var got = Pieces(translation);
        for (var i = 0; i < Math.Max(expected.Count, got.Count); i++)
        {
            if (i >= expected.Count || i >= got.Count || !Matches(expected[i], got[i]))
            {
                return (i < got.Count ? got[i].Line : translation.Split('\n').Length, Text(got, i), Text(expected, i));
            }
        }

        return null;
    }

    private static bool Matches(Piece expected, Piece got) =>
        expected.Text == got.Text
            || (
                expected.IsString && got.IsString && TranslatedProse.HasChinese(got.Text)
                    && expected.Values.SequenceEqual(got.Values, StringComparer.Ordinal));

    private static string Text(List<Piece> pieces, int index) =>
        index < pieces.Count ? $"`{pieces[index].Text}`" : "the cell's end";

    // Directives (`#r`, `#load`) are trivia, and count; comments are trivia without a structure.
    private static List<Piece> Pieces(string code)
    {
        var tree = CellSyntax.Read(code);
        var lines = tree.GetText().Lines;
        return
            [
                .. tree.GetRoot()
                    .DescendantNodesAndTokens(node => node is not InterpolatedStringExpressionSyntax, true)
                    .Where(part => part.IsToken || part.AsNode() is InterpolatedStringExpressionSyntax)
                    .Where(part => part.Span.Length > 0)
                    .Select(part => new Piece(
                        part.AsNode()?.ToString() ?? part.AsToken().Text,
                        IsString(part),
                        Values(part.AsNode()),
                        lines.GetLineFromPosition(part.SpanStart).LineNumber + 1)),
            ];
    }

    private static bool IsString(SyntaxNodeOrToken part) =>
        part.IsNode
            || part.IsKind(SyntaxKind.StringLiteralToken)
            || part.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
            || part.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);

    private static IReadOnlyList<string> Values(SyntaxNode? text) => text is InterpolatedStringExpressionSyntax whole
        ?
        [
            .. whole.Contents.OfType<InterpolationSyntax>().Select(value => value.ToString())
                .Order(StringComparer.Ordinal),
        ]
        : [];

    private sealed record Piece(string Text, bool IsString, IReadOnlyList<string> Values, int Line);
}
