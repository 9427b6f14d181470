namespace ShallowCourse.Site;

/// <param name="Notebook">The executed copy.</param>
/// <param name="Failures">What failed that was not meant to, one line each; empty if every cell did what it
/// should.</param>
internal sealed record NotebookExecution(Notebook Notebook, IReadOnlyList<string> Failures);
