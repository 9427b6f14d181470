using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// A cell whose assembly is loaded: its text, the symbols that lead from code to text, and where its output goes.
/// </summary>
internal sealed record LoadedCell(CellText Text, byte[] Symbols, CellExecution Execution)
{
    /// <summary>
    /// Where a method of the cell takes an entry by index, one place for each statement. Optimised code throws
    /// IndexOutOfRangeException at the end of the method, for all its indices together, so the frame has no line.
    /// </summary>
    public IReadOnlyList<CellPosition> IndexedIn(MethodBase method)
    {
        var statements = StatementsOf(method);
        return [.. Text.Tree.GetRoot().DescendantNodes()
            .Where(node => node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax)
            // The innermost: the code around a cell's statements spans them all.
            .Select(
                node => (
                    Node: node,
                    Statement: statements.Where(span => span.Contains(node.Span))
                        .OrderBy(span => span.Length)
                        .Cast<TextSpan?>()
                        .FirstOrDefault()))
            .Where(item => item.Statement is { } statement && !IsInLambda(item.Node, statement))
            .GroupBy(item => item.Statement!.Value)
            .Select(group => group.Count() == 1 ? group.Single().Node.Span : group.Key)
            .Select(span => Text.At(Text.Tree.GetLocation(span)))
            .OfType<CellPosition>()];
    }

    /// <summary>
    /// The statement that an offset in a method's code belongs to: what a frame's line is made of where the runtime
    /// reads no symbols, as in a page.
    /// </summary>
    public CellPosition? StatementAt(MethodBase method, int offset)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Symbols));
        return PointsOf(provider, method)
            .TakeWhile(point => point.Offset <= offset)
            .Where(point => !point.IsHidden)
            .Select(point => Text.At(new LinePosition(point.StartLine - 1, point.StartColumn - 1)))
            .LastOrDefault();
    }

    // What a lambda in the statement does is not done by this method.
    private static bool IsInLambda(SyntaxNode node, TextSpan statement) =>
        node.Ancestors().TakeWhile(outer => statement.Contains(outer.Span))
            .Any(outer => outer is AnonymousFunctionExpressionSyntax);

    private List<TextSpan> StatementsOf(MethodBase method)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Symbols));
        var lines = Text.Tree.GetText().Lines;
        return [.. PointsOf(provider, method)
            .Where(point => !point.IsHidden)
            .Select(point => TextSpan.FromBounds(
                lines.GetPosition(new LinePosition(point.StartLine - 1, point.StartColumn - 1)),
                lines.GetPosition(new LinePosition(point.EndLine - 1, point.EndColumn - 1))))];
    }

    private static SequencePointCollection PointsOf(MetadataReaderProvider symbols, MethodBase method)
    {
        var handle = (MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken);
        return symbols.GetMetadataReader().GetMethodDebugInformation(handle).GetSequencePoints();
    }
}
