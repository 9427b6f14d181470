using Microsoft.CodeAnalysis;

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
