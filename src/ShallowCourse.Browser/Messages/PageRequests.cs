using System.Text.Json.Nodes;
using ShallowCourse.Browser.Interop;
using ShallowCourse.Browser.Session;

namespace ShallowCourse.Browser.Messages;

/// <summary>Answers the page's requests, one object of JSON each; a request that fails is answered too.</summary>
internal static class PageRequests
{
    private static readonly PageSession Session = new();

    public static async Task AnswerAsync(string json)
    {
        var request = JsonNode.Parse(json)!.AsObject();
        var id = (long)request["id"]!;
        try
        {
            await AnswerAsync(id, request);
        }
        catch (Exception error)
        {
            PageChannel.Post(id, "failed", new JsonObject
            {
                ["message"] = $"The page's session could not answer: {error.GetType().Name}: {error.Message} "
                    + "Reload the page; what you typed is kept.",
            });
        }
    }

    private static async Task AnswerAsync(long id, JsonObject request)
    {
        switch ((string?)request["type"])
        {
            case "start":
                PageProgress.Keep((string?)request["progress"]);
                Session.Open();
                PageChannel.Post(id, "ready", new JsonObject { ["host"] = "page", ["version"] = PageSession.Version });
                break;
            case "open":
                Session.Open();
                PageChannel.Post(id, "opened");
                break;
            case "warm":
                await Session.WarmAsync([.. request["cells"]!.AsArray().Select(cell => CellOf(cell!))]);
                PageChannel.Post(id, "warmed");
                break;
            case "run":
                var ended = await Session.RunAsync(id, CellOf(request["cell"]!), TimeOf(request["limit"]));
                PageChannel.Post(id, "ended", ended);
                break;
            case "stop":
                Session.Stop(id);
                break;
            case "complete":
                PageChannel.Post(id, "completions", Session.Complete(CodeOf(request), (int)request["cursor"]!));
                break;
            case "inspect":
                var text = Session.Inspect(CodeOf(request), (int)request["cursor"]!);
                PageChannel.Post(id, "inspected", new JsonObject { ["text"] = text });
                break;
            case "diagnose":
                PageChannel.Post(id, "diagnostics", new JsonObject { ["items"] = Session.Diagnose(CodeOf(request)) });
                break;
            case "progress":
                PageProgress.Keep((string?)request["json"]);
                PageChannel.Post(id, "restored");
                break;
            case var other:
                throw new InvalidOperationException($"\"{other}\" is no request.");
        }
    }

    private static string CodeOf(JsonObject request) => (string)request["code"]!;

    // Without a name where a cell is only compiled ahead.
    private static CellSource CellOf(JsonNode cell) => cell is JsonObject named
        ? new CellSource((string)named["code"]!, (string?)named["name"] ?? "cell")
        : new CellSource((string)cell!, "cell");

    private static TimeSpan? TimeOf(JsonNode? milliseconds) =>
        milliseconds is null ? null : TimeSpan.FromMilliseconds((double)milliseconds);
}
