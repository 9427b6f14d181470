using System.Text.Json.Nodes;

namespace ShallowCourse.Hosting.Sessions;

/// <summary>What a cell of a native session shows in its page, and asks its reader.</summary>
internal sealed class NativeOutput(LiveChannel channel, long id) : LiveOutput(channel, id)
{
    private TaskCompletionSource<string?>? _asked;

    public override string? ReadLine()
    {
        _asked = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Post("ask", new JsonObject { ["prompt"] = "" });
        // The cell's own thread, which an interrupt wakes.
        return _asked.Task.GetAwaiter().GetResult();
    }

    public void Answer(string? line) => _asked?.TrySetResult(line);
}
