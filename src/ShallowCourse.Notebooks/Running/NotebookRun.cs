namespace ShallowCourse.Notebooks.Running;

/// <summary>One executed code cell.</summary>
/// <param name="Cell">As in the source.</param>
/// <param name="Elapsed">Compiling, restoring packages and running together.</param>
/// <param name="Failure">What it did that it should not have, ready to print; null if all was well.</param>
internal sealed record CellRun(NotebookCell Cell, TimeSpan Elapsed, CellError? Failure);

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

/// <summary>Where a run has got to.</summary>
/// <param name="Notebook">Which notebook.</param>
/// <param name="CellsDone">Code cells that have ended.</param>
/// <param name="CellsInAll">Code cells that there are.</param>
/// <param name="Cell">The one that runs next; null after the last.</param>
internal sealed record RunProgress(Notebook Notebook, int CellsDone, int CellsInAll, NotebookCell? Cell);
