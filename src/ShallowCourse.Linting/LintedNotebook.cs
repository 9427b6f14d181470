using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>A notebook with its code cells parsed once for all rules.</summary>
internal sealed class LintedNotebook
{
    public LintedNotebook(Notebook notebook)
    {
        Notebook = notebook;
        Code = [.. notebook.CodeCells.Select(cell => new LintedCell(cell))];
    }

    public Notebook Notebook { get; }

    public IReadOnlyList<LintedCell> Code { get; }

    public IEnumerable<NotebookCell> Markdown => Notebook.Cells.Where(cell => cell.Type == CellType.Markdown);

    public int PositionOf(string? cell) => Notebook.Cells.FirstOrDefault(other => other.Name == cell)?.Number ?? 0;

    /// <summary>Every node of a kind in every code cell.</summary>
    public IEnumerable<(LintedCell Cell, T Node)> Nodes<T>()
        where T : SyntaxNode =>
        Code.SelectMany(cell => cell.Nodes<T>().Select(node => (cell, node)));
}

/// <summary>A code cell as C# 13 script: the newest that all hosts compile.</summary>
internal sealed class LintedCell(NotebookCell cell)
{
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp13, DocumentationMode.None, SourceCodeKind.Script);

    public NotebookCell Cell { get; } = cell;

    public CompilationUnitSyntax Root { get; } = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(
        cell.Source, ParseOptions).GetRoot();

    /// <summary>The value that the cell shows: an expression at its end with no semicolon after it.</summary>
    public ExpressionSyntax? TrailingExpression =>
        Root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
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
