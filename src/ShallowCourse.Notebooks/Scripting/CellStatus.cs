namespace ShallowCourse.Notebooks.Scripting;

internal enum CellStatus
{
    Succeeded,

    /// <summary>It did not compile, a package was missing, or it threw.</summary>
    Failed,

    TimedOut,
    Interrupted,
}
