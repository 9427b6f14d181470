namespace ShallowCourse.Site;

/// <summary>Runs a notebook in a fresh session. The site only needs to know that much of it.</summary>
internal delegate Task<NotebookExecution> NotebookExecutor(Notebook notebook, CancellationToken cancellationToken);

/// <param name="Notebook">The executed copy.</param>
/// <param name="Failures">What failed that was not meant to, one line each; empty if every cell did what it
/// should.</param>
internal sealed record NotebookExecution(Notebook Notebook, IReadOnlyList<string> Failures);
