namespace ShallowCourse.Site.Indexes;

internal sealed record LibraryUse(Lesson Lesson, NotebookCell Cell);
