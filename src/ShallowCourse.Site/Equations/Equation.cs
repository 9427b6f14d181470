namespace ShallowCourse.Site.Equations;

/// <summary>A numbered equation and where it is taught.</summary>
/// <param name="Number">As in its tag: 3.35.</param>
/// <param name="Formula">As the lesson writes it, with the tag.</param>
/// <param name="Lesson">Whose page shows it.</param>
/// <param name="Cell">The cell that holds it.</param>
internal sealed record Equation(string Number, Formula Formula, Lesson Lesson, NotebookCell Cell)
{
    /// <summary>Below the site's root.</summary>
    public string Url => $"{Lesson.Url}#{AnchorOf(Number)}";

    public static string AnchorOf(string number) => $"eq-{number}";
}
