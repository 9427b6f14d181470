namespace ShallowCourse.Notebooks.Running;

/// <summary>Where a run has got to.</summary>
/// <param name="Notebook">Which notebook.</param>
/// <param name="CellsDone">Code cells that have ended.</param>
/// <param name="CellsInAll">Code cells that there are.</param>
/// <param name="Cell">The one that runs next; null after the last.</param>
/// <param name="Executed">The copy with the outputs so far.</param>
internal sealed record RunProgress(
    Notebook Notebook, int CellsDone, int CellsInAll, NotebookCell? Cell, Notebook Executed);
