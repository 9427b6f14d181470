using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// A cell's code as it is compiled: its loops ask <see cref="CellGuard"/> in every turn whether to stop. The compiler's
/// own instrumentation leaves a script's top-level code out, and loops on the pool's threads may outlast the cell and
/// its token. No line is added, so only columns differ from what the learner wrote, and <c>At</c> puts them right.
/// </summary>
internal sealed class CellText
{
    private static readonly string Check = $"global::{typeof(CellGuard).FullName}.{nameof(CellGuard.Check)}();";

    private static readonly string KeepCulture =
        $"global::{typeof(CellGuard).FullName}.{nameof(CellGuard.KeepCulture)}();";

    private readonly SourceText _written;
    private readonly List<(LinePosition At, int Length)> _insertions = [];

    private CellText(CSharpSyntaxTree written)
    {
        _written = written.GetText();
        Tree = written;
        if (written.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return;
        }

        var changes = Loops(written.GetCompilationUnitRoot())
            .SelectMany(Guards)
            .Concat(CulturesSet(written.GetCompilationUnitRoot()))
            .OrderBy(change => change.Span.Start)
            .ToList();
        if (changes.Count == 0)
        {
            return;
        }

        foreach (var change in changes)
        {
            _insertions.Add((_written.Lines.GetLinePosition(change.Span.Start), change.NewText!.Length));
        }

        Tree = written.WithChangedText(_written.WithChanges(changes));
    }

    public SyntaxTree Tree { get; }

    /// <summary>Whether this is the same code under the same name.</summary>
    public bool IsSameAs(CellText other) =>
        Tree.FilePath == other.Tree.FilePath && _written.ContentEquals(other._written);

    public static CellText Of(SyntaxTree written) => new((CSharpSyntaxTree)written);

    /// <summary>
    /// The learner's place for a place in the tree; null for another tree, or a line that there is not.
    /// </summary>
    public CellPosition? At(Location location)
    {
        if (location.SourceTree != Tree)
        {
            return null;
        }

        var span = location.GetLineSpan();
        return At(span.StartLinePosition, span.EndLinePosition);
    }

    /// <inheritdoc cref="At(Location)"/>
    public CellPosition? At(LinePosition start, LinePosition? end = null)
    {
        if (start.Line < 0 || start.Line >= _written.Lines.Count)
        {
            return null;
        }

        var line = _written.Lines[start.Line].ToString();
        var column = Written(start);
        var last = end?.Line == start.Line ? Written(end.Value) : line.TrimEnd().Length;
        return new CellPosition(Tree.FilePath, start.Line + 1, column + 1, line, Math.Max(1, last - column));
    }

    private int Written(LinePosition compiled)
    {
        var shift = 0;
        foreach (var (at, length) in _insertions)
        {
            if (at.Line == compiled.Line && at.Character + shift < compiled.Character)
            {
                shift += Math.Min(length, compiled.Character - at.Character - shift);
            }
        }
        return compiled.Character - shift;
    }

    private static IEnumerable<StatementSyntax> Loops(CompilationUnitSyntax root) => root.DescendantNodes()
        .Select(node => node switch
        {
            WhileStatementSyntax loop => loop.Statement,
            DoStatementSyntax loop => loop.Statement,
            ForStatementSyntax loop => loop.Statement,
            CommonForEachStatementSyntax loop => loop.Statement,
            GotoStatementSyntax jump => jump, // which may go back
            _ => null,
        })
        .OfType<StatementSyntax>();

    private static IEnumerable<TextChange> CulturesSet(CompilationUnitSyntax root) => root.DescendantNodes()
        .OfType<ExpressionStatementSyntax>()
        .Where(statement => statement.Parent is GlobalStatementSyntax or BlockSyntax
            && !statement.SemicolonToken.IsMissing
            && statement.Expression is AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax
                {
                    Name.Identifier.Text: nameof(Thread.CurrentCulture) or nameof(Thread.CurrentUICulture)
                }
            })
        .Select(statement => new TextChange(new TextSpan(statement.Span.End, 0), KeepCulture));

    private static IEnumerable<TextChange> Guards(StatementSyntax body) => body is BlockSyntax block
        ? [new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), Check)]
        : [
            new TextChange(new TextSpan(body.SpanStart, 0), "{" + Check),
            new TextChange(new TextSpan(body.Span.End, 0), "}")];
}
