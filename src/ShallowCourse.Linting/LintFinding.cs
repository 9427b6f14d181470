using System.Globalization;

namespace ShallowCourse.Linting;

/// <summary>One breach of the notebook contract. A finding about the whole notebook has no cell, and line 0.</summary>
internal sealed record LintFinding(string? Cell, int Line, string Got, string Expected, string Remedy)
{
    public string Rule { get; init; } = "";

    public string Notebook { get; init; } = "";

    public static LintFinding In(NotebookCell cell, int line, string got, string expected, string remedy) =>
        new(cell.Name, line, got, expected, remedy);

    public static LintFinding InNotebook(string got, string expected, string remedy) =>
        new(null, 0, got, expected, remedy);

    /// <summary><c>notebook#cell-id:line: rule: got …; expected …. Remedy.</c></summary>
    public override string ToString() => Cell is null
        ? $"{Notebook}: {Rule}: got {Got}; expected {Expected}. {Remedy}"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Notebook}#{Cell}:{Line}: {Rule}: got {Got}; expected {Expected}. {Remedy}");
}
