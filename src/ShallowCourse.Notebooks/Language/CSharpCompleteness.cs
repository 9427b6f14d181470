using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Notebooks.Language;

/// <summary>Whether a console should run the code or ask for another line, by the parser alone.</summary>
internal static class CSharpCompleteness
{

    public static CodeCompleteness Judge(string code)
    {
        var tree = CellSyntax.Parse(new CellSource(code, "input"));
        if (!SyntaxFactory.IsCompleteSubmission(tree))
        {
            return CodeCompleteness.Incomplete;
        }

        return tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? CodeCompleteness.Invalid
            : CodeCompleteness.Complete;
    }
}
