namespace ShallowCourse.Site;

/// <summary>Runs a notebook in a fresh session. The site only needs to know that much of it.</summary>
internal delegate Task<NotebookExecution> NotebookExecutor(Notebook notebook, CancellationToken cancellationToken);
