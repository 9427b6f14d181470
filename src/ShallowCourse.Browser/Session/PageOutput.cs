using System.Text.Json.Nodes;
using ShallowCourse.Browser.Interop;

namespace ShallowCourse.Browser.Session;

/// <summary>Sends what a cell shows to the page as it comes, as a notebook stores it.</summary>
internal sealed class PageOutput(long id) : ISessionOutput
{
    public void Stream(string name, string text) => Send(new StreamOutput(name, text));

    public void Display(MimeBundle bundle) => Send(new DisplayOutput(bundle));

    public void Result(MimeBundle bundle) => Send(new ResultOutput(bundle));

    public void Error(CellError error) => Send(new ErrorOutput(error.Name, error.Message, error.Traceback));

    public void ClearOutput(bool wait) => PageChannel.Post(id, "clear", new JsonObject { ["wait"] = wait });

    public string? ReadLine() => throw new NotSupportedException(
        "A page cannot wait for a line of text. Write the text into the cell, as in var line = \"…\";");

    private void Send(CellOutput output) =>
        PageChannel.Post(id, "output", new JsonObject { ["output"] = output.ToJson() });
}
