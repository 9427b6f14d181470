namespace ShallowCourse.Notebooks.Scripting;

/// <summary>.NET Interactive's words for showing, for notebooks that were written for it.</summary>
public static class InteractiveDisplay
{
#pragma warning disable IDE1006
    /// <summary>.NET Interactive's word for <see cref="Display"/>.</summary>
    public static void display(object? value) => CellDisplay.Display(value);

    /// <summary>A text that is shown as HTML.</summary>
    public static object HTML(string content) => new Html(content);
#pragma warning restore IDE1006

    private sealed class Html(string content)
    {
        public string ToHtml() => content;

        public override string ToString() => content;
    }
}
