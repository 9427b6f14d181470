namespace ShallowCourse.Notebooks.Running;

/// <summary>One executed notebook.</summary>
/// <param name="Executed">The copy with outputs; cells that were not reached have none.</param>
/// <param name="Cells">In order, as far as execution came.</param>
/// <param name="Elapsed">From start to end.</param>
internal sealed record NotebookRun(Notebook Executed, IReadOnlyList<CellRun> Cells, TimeSpan Elapsed)
{
    public IEnumerable<CellError> Failures => Cells.Select(cell => cell.Failure).OfType<CellError>();

    public bool Succeeded => !Failures.Any();

    /// <summary>Why the notebook was not run to its end although nothing is wrong with it; null where it was.</summary>
    public string? Skipped { get; init; }
}
