using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Live;

/// <summary>Answers the page's requests, one object of JSON each; a request that fails is answered too.</summary>
internal sealed class LiveRequests(LiveSession session, LiveChannel channel)
{
    public async Task AnswerAsync(string json)
    {
        var request = JsonNode.Parse(json)!.AsObject();
        var id = (long)request["id"]!;
        try
        {
            await AnswerAsync(id, request);
        }
        catch (Exception error)
        {
            channel.Post(id, "failed", new JsonObject
            {
                ["message"] = $"The session could not answer: {error.GetType().Name}: {error.Message} "
                    + "Reload the page; what you typed is kept.",
            });
        }
    }

    private async Task AnswerAsync(long id, JsonObject request)
    {
        switch ((string?)request["type"])
        {
            case "start":
                session.Keep((string?)request["progress"]);
                session.Open(LessonOf(request));
                channel.Post(id, "ready", new JsonObject { ["host"] = session.Host, ["version"] = CourseVersion.Text });
                break;
            case "open":
                session.Open(LessonOf(request));
                channel.Post(id, "opened");
                break;
            case "warm":
                await session.WarmAsync([.. request["cells"]!.AsArray().Select(cell => CellOf(cell!))]);
                channel.Post(id, "warmed");
                break;
            case "run":
                var ended = await session.RunAsync(id, CellOf(request["cell"]!), TimeOf(request["limit"]));
                channel.Post(id, "ended", ended);
                break;
            case "stop":
                session.Stop(id);
                break;
            case "answer":
                session.Answer((string?)request["text"]);
                break;
            case "complete":
                channel.Post(id, "completions", session.Complete(CodeOf(request), (int)request["cursor"]!));
                break;
            case "inspect":
                var text = session.Inspect(CodeOf(request), (int)request["cursor"]!);
                channel.Post(id, "inspected", new JsonObject { ["text"] = text });
                break;
            case "diagnose":
                channel.Post(id, "diagnostics", new JsonObject { ["items"] = session.Diagnose(CodeOf(request)) });
                break;
            case "progress":
                session.Keep((string?)request["json"]);
                channel.Post(id, "restored");
                break;
            case var other:
                throw new InvalidOperationException($"\"{other}\" is no request.");
        }
    }

    private static string LessonOf(JsonObject request) => (string?)request["lesson"] ?? "";

    private static string CodeOf(JsonObject request) => (string)request["code"]!;

    // Without a name where a cell is only compiled ahead.
    private static CellSource CellOf(JsonNode cell) => cell is JsonObject named
        ? new CellSource((string)named["code"]!, (string?)named["name"] ?? "cell")
        : new CellSource((string)cell!, "cell");

    private static TimeSpan? TimeOf(JsonNode? milliseconds) =>
        milliseconds is null ? null : TimeSpan.FromMilliseconds((double)milliseconds);
}
