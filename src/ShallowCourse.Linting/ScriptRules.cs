using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>Rules about what C# script in the hosts' compilers can do.</summary>
internal static class ScriptRules
{
    /// <summary>Lines of a cell that is read; one that a learner fills in may be longer.</summary>
    private const int LongestCell = 15;

    /// <summary>Columns of a line: what a page of the site shows on a desk without scrolling.</summary>
    private const int LongestLine = 93;

    // Structs a cell may well make nullable. Anything unknown counts as a reference type: #nullable enable never harms.
    private static readonly string[] ValueTypes =
        [
            "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid", "Index", "Range", "Complex",
            "CancellationToken", "ConsoleColor", "KeyValuePair"];

    public static IEnumerable<LintFinding> Syntax(LintedNotebook linted) =>
        from cell in linted.Code
        from diagnostic in cell.Root.GetDiagnostics()
        where diagnostic.Severity == DiagnosticSeverity.Error && !HasItsOwnRule(diagnostic, cell)
        select LintFinding.In(
            cell.Cell, cell.LineAt(diagnostic.Location.SourceSpan.Start),
            $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}", "C# 13 script",
            "C# 13 is the newest that all hosts compile; script has no ref locals at top level.");

    public static IEnumerable<LintFinding> CellLength(LintedNotebook linted) =>
        from cell in linted.Notebook.CodeCells
        let lines = cell.Source.TrimEnd().Split('\n').Length
        where lines > LongestCell && !cell.HasTag(CellTags.Exercise)
        select LintFinding.In(
            cell, LongestCell + 1, $"{lines} lines", $"at most {LongestCell} (or the tag `{CellTags.Exercise}`)",
            "Split the cell where a result can be shown.");

    public static IEnumerable<LintFinding> LineLength(LintedNotebook linted) =>
        from cell in linted.Notebook.CodeCells
        from line in cell.Source.Split('\n').Index()
        let columns = line.Item.Length
        where columns > LongestLine
        select LintFinding.In(
            cell, line.Index + 1, $"{columns} columns", $"at most {LongestLine}",
            "A page shows no more without scrolling: break the line.");

    public static IEnumerable<LintFinding> NoNamespace(LintedNotebook linted) =>
        from item in linted.Nodes<BaseNamespaceDeclarationSyntax>()
        select item.Cell.Finding(
            item.Node, $"namespace {item.Node.Name}", "none",
            "Script has no namespaces: declare the types at top level.");

    public static IEnumerable<LintFinding> NoTopLevelUsingVar(LintedNotebook linted) =>
        from item in linted.Nodes<UsingDirectiveSyntax>()
        where IsUsingVariable(item.Node)
        select item.Cell.Finding(
            item.Node, "using var at top level", "using (var …) { … }",
            "A script's variables are fields, which cannot be disposed of at the end of a scope: write the block "
                + "form.");

    public static IEnumerable<LintFinding> NoTopLevelSpan(LintedNotebook linted) =>
        from cell in linted.Code
        from field in cell.Root.Members.OfType<FieldDeclarationSyntax>()
        where field.Declaration.Type is GenericNameSyntax { Identifier.ValueText: "Span" or "ReadOnlySpan" }
            || field.Declaration.Variables.Any(variable => variable.Initializer?.Value is { } value && MakesSpan(value))
        select cell.Finding(
            field, field.ToString(), "no Span at top level",
            "A script's variables are fields: use an array, or move the lines into a method.");

    public static IEnumerable<LintFinding> NoDynamic(LintedNotebook linted) =>
        from item in linted.Nodes<IdentifierNameSyntax>()
        where item.Node.Identifier.ValueText == "dynamic" && SyntaxFacts.IsInTypeOnlyContext(item.Node)
        select item.Cell.Finding(item.Node, "dynamic", "a type, or var", "Verso's C# has no dynamic binder.");

    public static IEnumerable<LintFinding> ExtensionMethod(LintedNotebook linted) =>
        from item in linted.Nodes<MethodDeclarationSyntax>()
        where item.Node.ParameterList.Parameters is [var first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword)
            && !(item.Node.Parent is CompilationUnitSyntax && item.Node.Modifiers.Any(SyntaxKind.StaticKeyword))
        select item.Cell.Finding(
            item.Node,
            $"extension method {item.Node.Identifier} "
                + $"{(item.Node.Parent is CompilationUnitSyntax ? "that is not static" : "inside a type")}",
            "a static method at top level", "Script's own class is the static class: leave the wrapper out.");

    public static IEnumerable<LintFinding> NullableEnable(LintedNotebook linted)
    {
        HashSet<string> structs = [
            .. ValueTypes,
            .. linted.Nodes<BaseTypeDeclarationSyntax>().Where(item => IsValueType(item.Node))
                .Select(item => item.Node.Identifier.ValueText)];
        return from item in linted.Nodes<NullableTypeSyntax>()
               where !IsValueType(item.Node.ElementType, structs) && !IsEnabledAt(item.Cell, item.Node.SpanStart)
               select item.Cell.Finding(
                   item.Node, item.Node.ToString(), "#nullable enable before it in the cell",
                   "Without it the compiler warns on stderr, which is an error in some hosts.");
    }

    /// <summary>Script reads <c>using var x = …</c> as a using directive that lacks its semicolon.</summary>
    private static bool IsUsingVariable(UsingDirectiveSyntax directive) => directive.SemicolonToken.IsMissing;

    private static bool HasItsOwnRule(Diagnostic diagnostic, LintedCell cell)
    {
        var position = diagnostic.Location.SourceSpan.Start;
        return diagnostic.Id == "CS7021" // a namespace
            || cell.Root.Usings.Any(
                directive => IsUsingVariable(directive) && directive.FullSpan.IntersectsWith(position))
            || cell.Cell.Source[..position].Split('\n')[^1].TrimStart().StartsWith('#');
    }

    private static bool MakesSpan(ExpressionSyntax value) => value is StackAllocArrayCreationExpressionSyntax
        or InvocationExpressionSyntax
    { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsSpan" } };

    private static bool IsValueType(BaseTypeDeclarationSyntax type) =>
        type is StructDeclarationSyntax or EnumDeclarationSyntax
            || (type is RecordDeclarationSyntax record && record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword));

    private static bool IsValueType(TypeSyntax type, HashSet<string> structs) => type switch
    {
        PredefinedTypeSyntax predefined =>
            !predefined.Keyword.IsKind(SyntaxKind.StringKeyword)
                && !predefined.Keyword.IsKind(SyntaxKind.ObjectKeyword),
        TupleTypeSyntax => true,
        SimpleNameSyntax name => structs.Contains(name.Identifier.ValueText),
        QualifiedNameSyntax qualified => structs.Contains(qualified.Right.Identifier.ValueText),
        _ => false,
    };

    private static bool IsEnabledAt(LintedCell cell, int position) =>
        cell.Nodes<NullableDirectiveTriviaSyntax>()
            .LastOrDefault(
                directive => directive.SpanStart < position)?.SettingToken.IsKind(SyntaxKind.EnableKeyword) == true;
}
