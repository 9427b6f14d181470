using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>Rules about variables that cells share. Judged from syntax: names, and where they are declared.</summary>
internal static class VariableRules
{
    public static IEnumerable<LintFinding> ClassUsesVariable(LintedNotebook linted)
    {
        HashSet<string> instance = [];
        foreach (var cell in linted.Code)
        {
            instance.ExceptWith(StaticNames(cell));
            instance.UnionWith(Variables(cell));
            instance.UnionWith(
                Methods(cell).Where(method => !IsStatic(method.Modifiers))
                    .Select(method => method.Identifier.ValueText));
            foreach (var member in cell.Root.Members.Where(IsStaticScope))
            {
                foreach (var use in Uses(member, instance).DistinctBy(use => use.Identifier.ValueText))
                {
                    yield return cell.Finding(
                        use,
                        $"{use.Identifier.ValueText} of the notebook inside a "
                            + $"{(member is MethodDeclarationSyntax ? "static method" : "type")}",
                        "only what is passed in, const or static",
                        "A script's variables and methods belong to an object that types cannot reach: pass it as an "
                            + "argument.");
                }
            }
        }
    }

    public static IEnumerable<LintFinding> VariableOfAThrowingCell(LintedNotebook linted)
    {
        HashSet<string> lost = [];
        foreach (var cell in linted.Code)
        {
            var declared = Variables(cell).ToList();
            foreach (var use in Uses(cell.Root, lost).DistinctBy(use => use.Identifier.ValueText))
            {
                if (!declared.Contains(use.Identifier.ValueText))
                {
                    yield return cell.Finding(
                        use, $"{use.Identifier.ValueText}, assigned in a cell that throws",
                        "a variable of a cell that runs to its end",
                        "Some hosts keep nothing of a cell that threw: assign it in a cell of its own before.");
                }
            }

            if (cell.Cell.HasTag(CellTags.RaisesException))
            {
                lost.UnionWith(declared);
            }
            else
            {
                lost.ExceptWith(declared);
            }
        }
    }

    private static bool IsStaticScope(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax || (member is MethodDeclarationSyntax method && IsStatic(method.Modifiers));

    private static bool IsStatic(SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.StaticKeyword) || modifiers.Any(SyntaxKind.ConstKeyword);

    private static IEnumerable<MethodDeclarationSyntax> Methods(LintedCell cell) =>
        cell.Root.Members.OfType<MethodDeclarationSyntax>();

    private static IEnumerable<string> StaticNames(LintedCell cell) =>
        cell.Root.Members.OfType<FieldDeclarationSyntax>().Where(field => IsStatic(field.Modifiers))
            .SelectMany(field => field.Declaration.Variables).Select(variable => variable.Identifier.ValueText)
            .Concat(
                Methods(cell).Where(method => IsStatic(method.Modifiers)).Select(method => method.Identifier.ValueText))
            .Concat(cell.Root.Members.OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText));

    /// <summary>
    /// What a cell adds to the script's object: fields, and variables declared inside top-level expressions.
    /// </summary>
    private static IEnumerable<string> Variables(LintedCell cell)
    {
        foreach (var member in cell.Root.Members)
        {
            if (member is FieldDeclarationSyntax field && !IsStatic(field.Modifiers))
            {
                foreach (var variable in field.Declaration.Variables)
                {
                    yield return variable.Identifier.ValueText;
                }
            }

            if (member is GlobalStatementSyntax
                { Statement: ExpressionStatementSyntax or LocalDeclarationStatementSyntax } statement)
            {
                foreach (var node in statement.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax))
                {
                    if (node is SingleVariableDesignationSyntax designation)
                    {
                        yield return designation.Identifier.ValueText;
                    }
                    else if (node is VariableDeclaratorSyntax variable)
                    {
                        yield return variable.Identifier.ValueText;
                    }
                }
            }
        }
    }

    private static IEnumerable<IdentifierNameSyntax> Uses(SyntaxNode scope, HashSet<string> names)
    {
        var own = scope is CompilationUnitSyntax
            ? []
            : scope.DescendantNodesAndSelf().Select(DeclaredName).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name =>
            names.Contains(name.Identifier.ValueText) && !own.Contains(name.Identifier.ValueText) && IsFreeName(name));
    }

    /// <summary>Not a member of something, not a type, not a label before a colon or an equals sign.</summary>
    private static bool IsFreeName(IdentifierNameSyntax name) =>
        !SyntaxFacts.IsInTypeOnlyContext(name) && name.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name != name,
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => false,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment =>
                assignment.Left != name
                    || !(
                        initializer.IsKind(SyntaxKind.ObjectInitializerExpression)
                            || initializer.IsKind(SyntaxKind.WithInitializerExpression)),
            _ => true,
        };

    private static string? DeclaredName(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        FromClauseSyntax range => range.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        _ => null,
    };
}
