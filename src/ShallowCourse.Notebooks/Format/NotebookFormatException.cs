namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// A file that is not a notebook as nbformat 4 defines it: what is wrong, what was found, what belongs there, what to
/// do.
/// </summary>
internal sealed class NotebookFormatException(
    string file, string what, string got, string expected, string remedy, Exception? inner = null)
    : Exception($"{file}: {what}: got {got}; expected {expected}. {remedy}", inner)
{
    public string File { get; } = file;
}
