namespace ShallowCourse.Notebooks.Running;

/// <summary>One executed code cell.</summary>
/// <param name="Cell">As in the source.</param>
/// <param name="Elapsed">Compiling, restoring packages and running together.</param>
/// <param name="Failure">What it did that it should not have, ready to print; null if all was well.</param>
internal sealed record CellRun(NotebookCell Cell, TimeSpan Elapsed, CellError? Failure);
