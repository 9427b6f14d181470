using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>One cell as the compiler left it.</summary>
/// <param name="Compilation">What later cells build on.</param>
/// <param name="Text">The cell's source.</param>
/// <param name="Diagnostics">Errors and warnings.</param>
/// <param name="Code">Null where there are errors, and for a cell that only has usings and references.</param>
internal sealed record CompiledCell(
    CSharpCompilation Compilation, CellText Text, ImmutableArray<Diagnostic> Diagnostics, CellCode? Code)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The class that holds the cell.</summary>
    public string EntryType => Compilation.Options.ScriptClassName!;
}
