using ShallowCourse.Browser.Interop;

namespace ShallowCourse.Browser.Session;

/// <summary>What a cell of the page shows; it cannot ask.</summary>
internal sealed class PageOutput(long id) : LiveOutput(PageChannel.ToPage, id)
{
    public override string? ReadLine() => throw new NotSupportedException(
        "A page cannot wait for a line of text. Write the text into the cell, as in var line = \"…\";");
}
