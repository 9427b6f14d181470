namespace ShallowCourse.Notebooks.Scripting;

/// <summary>A cell's code and the names that messages call it by.</summary>
/// <param name="Code">The C# text.</param>
/// <param name="Cell">The cell's id.</param>
/// <param name="Notebook">The notebook's file name, or null where there is none.</param>
internal sealed record CellSource(string Code, string Cell, string? Notebook = null)
{
    /// <summary>What it is in before a line <c>#!…</c> says otherwise.</summary>
    public string Language { get; init; } = CellLanguage.CSharp;

    /// <summary><c>3.09.ipynb#ex-3-09-backward</c>: the "file" of diagnostics and stack traces.</summary>
    public string Name => Notebook is null ? Cell : $"{Notebook}#{Cell}";
}
