using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Requests;

/// <summary>Comms: the kernel has no widgets, so it opens none, and closes at once what a front end opens.</summary>
internal sealed class CommRequests(IopubChannel iopub)
{
    public static Task<JsonObject?> Info(JupyterMessage request)
    {
        var reply = JupyterReply.Ok();
        reply["comms"] = new JsonObject();
        return Task.FromResult<JsonObject?>(reply);
    }

    public Task<JsonObject?> Open(JupyterMessage request)
    {
        var close = new JsonObject { ["comm_id"] = request.Content.Text("comm_id"), ["data"] = new JsonObject() };
        iopub.Publish("comm_close", close, request);
        return Task.FromResult<JsonObject?>(null);
    }

    /// <summary>Messages to a comm that does not exist need no answer.</summary>
    public static Task<JsonObject?> Ignore(JupyterMessage request) => Task.FromResult<JsonObject?>(null);
}
