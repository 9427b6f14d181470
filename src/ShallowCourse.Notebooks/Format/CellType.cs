namespace ShallowCourse.Notebooks.Format;

internal enum CellType
{
    Code,
    Markdown,
    Raw,
}
