using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ShallowCourse.Grading;

/// <summary>A learner's cell taken apart: declarations, imports, and the lines that only try something.</summary>
internal sealed class CellParts
{
    private CellParts(string source, CompilationUnitSyntax root)
    {
        Usings = [.. root.Usings.Select(line => line.ToString())];
        Declarations = [.. root.Members.Where(IsDeclaration).Select(Declaration.Of)];
        Packages = [.. root.GetReferenceDirectives().Select(line => line.File.ValueText)];
        Needs = FreeNames.Of(root, Declarations.SelectMany(item => item.Names));
        var last = root.Members.LastIndexOf(IsVariable);
        var tries = root.Members.Skip(last + 1).OfType<GlobalStatementSyntax>().Select(item => item.Span).ToArray();
        var isBroken = root.ContainsDiagnostics && root.GetDiagnostics().Any(IsError);
        Methods = isBroken ? source : Blank(source, span => tries.Any(item => item.Contains(span)));
        Tries = isBroken || tries.Length == 0
            ? ""
            : Blank(source, span => !tries.Any(item => item.Contains(span)));
        NeverEnds = !isBroken && root.Members.OfType<GlobalStatementSyntax>().Any(item => IsEndless(item.Statement));
    }

    /// <summary>Its <c>using</c> lines.</summary>
    public IReadOnlyList<string> Usings { get; }

    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>What its <c>#r</c> lines ask for.</summary>
    public IReadOnlyList<string> Packages { get; }

    /// <summary>Names that it uses and does not declare.</summary>
    public IReadOnlySet<string> Needs { get; }

    /// <summary>The cell without <see cref="Tries"/>, every character at its place.</summary>
    public string Methods { get; }

    /// <summary>The statements after the last variable, which no method needs; empty if there are none.</summary>
    public string Tries { get; }

    /// <summary>Whether a statement is a loop that nothing ends.</summary>
    public bool NeverEnds { get; }

    public static CellParts Of(string source) =>
        new(source, CellSyntax.Read(PackageDirective.BlankSources(source)).GetCompilationUnitRoot());

    public bool Declares(string name) => Declarations.Any(item => item.Names.Contains(name));

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static bool IsDeclaration(MemberDeclarationSyntax member) =>
        member is not GlobalStatementSyntax || IsVariable(member);

    // var (train, test) = … is a statement to the compiler.
    private static bool IsVariable(MemberDeclarationSyntax member) =>
        member is FieldDeclarationSyntax or PropertyDeclarationSyntax
        || (member is GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement }
            && statement.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
                .OfType<DeclarationExpressionSyntax>().Any());

    private static bool IsEndless(StatementSyntax statement) =>
        statement switch
        {
            WhileStatementSyntax { Condition: LiteralExpressionSyntax condition } =>
                condition.IsKind(SyntaxKind.TrueLiteralExpression),
            DoStatementSyntax { Condition: LiteralExpressionSyntax condition } =>
                condition.IsKind(SyntaxKind.TrueLiteralExpression),
            ForStatementSyntax { Condition: null } => true,
            _ => false,
        }
        && !statement.DescendantNodes().Any(node => node is BreakStatementSyntax or ReturnStatementSyntax
            or ThrowStatementSyntax or ThrowExpressionSyntax or GotoStatementSyntax);

    private static string Blank(string source, Func<TextSpan, bool> isBlanked) =>
        string.Create(source.Length, source, (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = from[i] is '\n' or '\r' || !isBlanked(new TextSpan(i, 1)) ? from[i] : ' ';
            }
        });
}

/// <summary>What a cell declares at its top: a method, a type, or variables.</summary>
internal sealed record Declaration(
    IReadOnlyList<string> Names, string Source, IReadOnlySet<string> Needs, bool IsMethod)
{
    public static Declaration Of(MemberDeclarationSyntax member)
    {
        string[] names = member switch
        {
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
            DelegateDeclarationSyntax type => [type.Identifier.ValueText],
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            BaseFieldDeclarationSyntax field =>
                [.. field.Declaration.Variables.Select(item => item.Identifier.ValueText)],
            _ => [.. member.DescendantNodes().OfType<SingleVariableDesignationSyntax>()
                .Select(item => item.Identifier.ValueText)],
        };
        return new Declaration(
            names, member.ToString(), FreeNames.Of(member, names), member is MethodDeclarationSyntax);
    }
}

/// <summary>The names in a piece of code that have to come from elsewhere.</summary>
internal static class FreeNames
{
    public static IReadOnlySet<string> Of(SyntaxNode code, IEnumerable<string> declared)
    {
        var names = code.DescendantNodes().OfType<SimpleNameSyntax>().Where(IsFree)
            .Select(name => name.Identifier.ValueText).ToHashSet(StringComparer.Ordinal);
        names.ExceptWith(declared);
        names.ExceptWith(code.DescendantNodes().Select(Declared).OfType<string>());
        return names;
    }

    private static string? Declared(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };

    // A call behind a dot may be an extension method of another cell.
    private static bool IsFree(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Parent is InvocationExpressionSyntax,
        NameColonSyntax or NameEqualsSyntax => false,
        _ => true,
    };
}
