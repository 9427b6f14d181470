namespace ShallowCourse.Notebooks.Format;

/// <summary>The words in a cell's <c>tags</c> that mean something to the course.</summary>
internal static class CellTags
{
    /// <summary>The learner writes this cell.</summary>
    public const string Exercise = "exercise";

    /// <summary>The cell must fail, and the notebook goes on after it.</summary>
    public const string RaisesException = "raises-exception";

    /// <summary>
    /// The cell asks for packages that cannot be had everywhere: without them the notebook is skipped.
    /// </summary>
    public const string OptionalPackage = "optional-package";
}
