using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Live;

/// <summary>Sends what a cell shows to the page as it comes, as a notebook stores it.</summary>
/// <param name="channel">To the page.</param>
/// <param name="id">The request that runs the cell.</param>
internal abstract class LiveOutput(LiveChannel channel, long id) : ISessionOutput
{
    public void Stream(string name, string text) => Send(new StreamOutput(name, text));

    public void Display(MimeBundle bundle) => Send(new DisplayOutput(bundle));

    public void Result(MimeBundle bundle) => Send(new ResultOutput(bundle));

    public void Error(CellError error) => Send(new ErrorOutput(error.Name, error.Message, error.Traceback));

    public void Late(CellError error) =>
        Send(new StreamOutput(StreamOutput.StandardError, StrayException.Report(error)));

    public void ClearOutput(bool wait) => Post("clear", new JsonObject { ["wait"] = wait });

    public abstract string? ReadLine();

    protected void Post(string type, JsonObject content) => channel.Post(id, type, content);

    private void Send(CellOutput output) => Post("output", new JsonObject { ["output"] = output.ToJson() });
}
