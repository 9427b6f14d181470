using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>A code cell, parsed.</summary>
internal sealed class LintedCell(NotebookCell cell)
{
    public NotebookCell Cell { get; } = cell;

    public CompilationUnitSyntax Root { get; } = CellSyntax.Read(cell.Source).GetCompilationUnitRoot();

    /// <summary>The value that the cell shows: an expression at its end with no semicolon after it.</summary>
    public ExpressionSyntax? TrailingExpression =>
        Root.Members.LastOrDefault() is GlobalStatementSyntax
        { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
            ? last.Expression
            : null;

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode =>
        Root.DescendantNodes(descendIntoTrivia: true).OfType<T>();

    /// <summary>Line in the cell, from 1.</summary>
    public int LineOf(SyntaxNode node) => LineAt(node.SpanStart);

    public int LineAt(int position) => Root.SyntaxTree.GetText().Lines.GetLineFromPosition(position).LineNumber + 1;

    public LintFinding Finding(SyntaxNode at, string got, string expected, string remedy) =>
        LintFinding.In(Cell, LineOf(at), got, expected, remedy);
}
