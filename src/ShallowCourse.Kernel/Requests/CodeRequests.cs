using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Requests;

/// <summary>What a front end asks about code that is not run: complete, inspect, is_complete.</summary>
internal sealed class CodeRequests(Task<IKernelSession> session)
{
    public async Task<JsonObject?> Complete(JupyterMessage request)
    {
        var code = request.Content.Text("code");
        var list = (await session).Complete(code, Position(request, code));
        var reply = JupyterReply.Ok();
        reply["matches"] = new JsonArray([.. list.Items.Select(item => JsonValue.Create(item.Text))]);
        var start = CursorPosition.ToProtocol(code, list.Start);
        var end = CursorPosition.ToProtocol(code, list.End);
        reply["cursor_start"] = start;
        reply["cursor_end"] = end;
        // JupyterLab's name for the icons and signatures beside the matches.
        reply["metadata"] = new JsonObject
        {
            ["_jupyter_types_experimental"] = new JsonArray([.. list.Items.Select(item => new JsonObject
            {
                ["text"] = item.Text,
                ["type"] = item.Kind,
                ["signature"] = item.Signature,
                ["start"] = start,
                ["end"] = end,
            })]),
        };
        return reply;
    }

    public async Task<JsonObject?> Inspect(JupyterMessage request)
    {
        var code = request.Content.Text("code");
        var found = (await session).Inspect(code, Position(request, code), request.Content.Number("detail_level") > 0);
        var reply = JupyterReply.Ok();
        reply["found"] = found is not null;
        reply["data"] = found is null ? [] : new JsonObject { [MimeBundle.Plain] = found };
        reply["metadata"] = new JsonObject();
        return reply;
    }

    public static Task<JsonObject?> IsComplete(JupyterMessage request)
    {
        var code = request.Content.Text("code");
        var completeness = CSharpCompleteness.Judge(code);
        var reply = new JsonObject { ["status"] = completeness.ToString().ToLowerInvariant() };
        if (completeness == CodeCompleteness.Incomplete)
        {
            reply["indent"] = Indent(code);
        }

        return Task.FromResult<JsonObject?>(reply);
    }

    private static int Position(JupyterMessage request, string code) =>
        CursorPosition.ToString(code, request.Content.Number("cursor_pos", int.MaxValue));

    /// <summary>The last line's indent, one step deeper after an opening bracket.</summary>
    private static string Indent(string code)
    {
        var line = code[(code.LastIndexOf('\n') + 1)..];
        var indent = line[..(line.Length - line.TrimStart().Length)];
        return line.TrimEnd() is [.., '{' or '(' or '['] ? indent + "    " : indent;
    }
}
