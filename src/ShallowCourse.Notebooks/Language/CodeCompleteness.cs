namespace ShallowCourse.Notebooks.Language;

internal enum CodeCompleteness
{
    Complete,
    Incomplete,
    Invalid,
}
