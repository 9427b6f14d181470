using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>Rules about what a cell shows, and how.</summary>
internal static class DisplayRules
{
    private const string Trailing = "a trailing expression, or x.Display(); in mid-cell";

    public static IEnumerable<LintFinding> NoDisplayCall(LintedNotebook linted)
    {
        foreach (var (cell, call) in linted.Nodes<InvocationExpressionSyntax>())
        {
            if (call.Expression is IdentifierNameSyntax
                { Identifier.ValueText: "display" or "HTML" or "Html" or "javascript" or "Javascript" } name)
            {
                yield return cell.Finding(
                    call, $"{name.Identifier.ValueText}(…)", Trailing, "It exists in .NET Interactive only.");
            }
            else if (call.Expression is MemberAccessExpressionSyntax
            { Name.Identifier.ValueText: "Update", Expression: InvocationExpressionSyntax shown }
                && IsDisplay(shown))
            {
                yield return cell.Finding(
                    call, "Update(…) of a displayed value", "a new display, or a figure with frames",
                    "It is broken in the last .NET Interactive.");
            }
        }
    }

    public static IEnumerable<LintFinding> DisplayStatement(LintedNotebook linted) =>
        from item in linted.Nodes<InvocationExpressionSyntax>()
        where IsDisplay(item.Node) && item.Node.Expression is MemberAccessExpressionSyntax
            && item.Node.Parent is not ExpressionStatementSyntax { SemicolonToken.IsMissing: false }
        select item.Cell.Finding(
            item.Node, $"{item.Node} as a value", "x.Display(); as a statement",
            "Display returns nothing in Verso: end the statement with a semicolon, or leave .Display() out.");

    public static IEnumerable<LintFinding> ConsoleOrDisplay(LintedNotebook linted)
    {
        foreach (var cell in linted.Code)
        {
            var writes = cell.Nodes<InvocationExpressionSyntax>().FirstOrDefault(IsConsoleWrite);
            var shows = cell.Nodes<InvocationExpressionSyntax>().FirstOrDefault(IsDisplay)
                ?? (cell.TrailingExpression is { } last && last != writes && !IsConsoleWrite(last) ? last : null);
            if (writes is not null && shows is not null)
            {
                yield return cell.Finding(
                    shows, $"a display here and Console output in line {cell.LineOf(writes)}", "one of the two",
                    "Verso prints the console after all displays: split the cell.");
            }
        }
    }

    public static IEnumerable<LintFinding> NoConsoleError(LintedNotebook linted) =>
        from item in linted.Nodes<MemberAccessExpressionSyntax>()
        where item.Node.Expression.ToString() is "Console" or "System.Console"
            && item.Node.Name.Identifier.ValueText is "Error" or "OpenStandardError" or "SetError"
        select item.Cell.Finding(
            item.Node, item.Node.ToString(), "Console.Out or a display",
            "Verso and nbgrader count anything on stderr as a failed cell.");

    public static IEnumerable<LintFinding> NoBackgroundDisplay(LintedNotebook linted) =>
        from item in linted.Nodes<SyntaxNode>()
        where StartsBackgroundWork(item.Node)
        from call in item.Node.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where IsDisplay(call) || IsConsoleWrite(call)
        select item.Cell.Finding(
            call, $"{call.Expression} on a background thread", "output from the cell's own thread",
            "What comes after the cell's end is lost: collect the results, wait, then show them.");

    public static IEnumerable<LintFinding> PictureAlone(LintedNotebook linted) =>
        from cell in linted.Code
        let last = cell.TrailingExpression
        where last is TupleExpressionSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax
            or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax { Initializer: not null }
        where last.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(
                name => name.Identifier.ValueText is "Chart" or "CourseChart" or "NetworkDiagram" or "ComputationGraph")
        select cell.Finding(
            last, "pictures inside a list or tuple", "one picture as trailing expression, others by .Display();",
            "Some hosts show only the text of what lies in a list.");

    private static bool IsDisplay(ExpressionSyntax call) => call is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Display" }
            or IdentifierNameSyntax { Identifier.ValueText: "display" },
    };

    private static bool IsConsoleWrite(ExpressionSyntax call) => call is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Write" or "WriteLine" } access,
    } && access.Expression.ToString() is "Console" or "System.Console" or "Console.Out" or "Console.Error";

    private static bool StartsBackgroundWork(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call =>
            call.Expression.ToString() is "Task.Run" or "Task.Factory.StartNew" or "Parallel.For" or "Parallel.ForEach"
                or "ThreadPool.QueueUserWorkItem",
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax type } =>
            type.Identifier.ValueText is "Thread" or "Timer" or "Task",
        _ => false,
    };
}
