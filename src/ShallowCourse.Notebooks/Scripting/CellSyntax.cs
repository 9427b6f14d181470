using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>Cells as C# 13 script: the newest that every host compiles, Verso's compiler goes no further.</summary>
internal static class CellSyntax
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    /// <summary>A cell as it is run.</summary>
    public static SyntaxTree Parse(CellSource cell, CancellationToken cancel = default) =>
        CSharpSyntaxTree.ParseText(
            PackageDirective.BlankSources(CellPart.CSharpOf(cell.Code)), Options, cell.Name, Encoding.UTF8, cancel);

    /// <summary>Text as it stands, its comments not looked into.</summary>
    public static SyntaxTree Read(string code) =>
        CSharpSyntaxTree.ParseText(code, Options.WithDocumentationMode(DocumentationMode.None));
}
