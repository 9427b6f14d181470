namespace ShallowCourse.Notebooks.Scripting;

/// <summary>How one cell ended. Outputs went to its <see cref="ISessionOutput"/>, the error among them.</summary>
internal sealed record CellResult(CellStatus Status, TimeSpan Elapsed)
{
    /// <summary>Null exactly where the cell succeeded.</summary>
    public CellError? Error { get; init; }

    /// <summary>The trailing expression's value; null also where there is none.</summary>
    public object? Value { get; init; }

    /// <summary>The compiler's warnings, one line each. No host fails on them, and nbgrader scores a cell with
    /// anything on stderr as zero: they are not outputs.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public bool Succeeded => Status == CellStatus.Succeeded;
}
