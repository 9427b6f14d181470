using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>Tells a learner what the compiler says.</summary>
internal static class CellDiagnostics
{
    // One missing brace makes dozens; the first few say it.
    private const int Shown = 5;

    public static CellError Error(CellText text, IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToList();
        List<string> lines = [];
        foreach (var error in errors.Take(Shown))
        {
            lines.Add(Line(text, error));
            lines.AddRange(text.At(error.Location)?.Quote() ?? []);
        }
        if (errors.Count > Shown)
        {
            lines.Add(FormattableString.Invariant($"and {errors.Count - Shown} more errors"));
        }

        return new CellError(CellError.Compilation, Text(errors[0]), text.At(errors[0].Location), lines);
    }

    public static IReadOnlyList<string> Warnings(CellText text, IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Warning, IsSuppressed: false })
            .Select(warning => Line(text, warning)),
    ];

    private static string Line(CellText text, Diagnostic diagnostic) => text.At(diagnostic.Location) is { } at
        ? $"{at}: {Severity(diagnostic)} {Text(diagnostic)}"
        : $"{Severity(diagnostic)} {Text(diagnostic)}";

    private static string Severity(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";

    private static string Text(Diagnostic diagnostic)
    {
        var words = $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        return DiagnosticAdvice.For(diagnostic) is { } advice ? $"{words.TrimEnd('.')}. {advice}" : words;
    }
}
