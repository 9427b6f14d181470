using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Requests;

/// <summary>Runs cells: counts them, publishes what they show, answers when they have ended.</summary>
/// <param name="session">The session, which may still be warming up.</param>
/// <param name="iopub">Where inputs and outputs go.</param>
/// <param name="stdin">Who answers <c>Console.ReadLine</c>.</param>
/// <param name="interruption">How a cell is stopped.</param>
/// <param name="history">Where cells are remembered.</param>
internal sealed class ExecuteRequests(
    Task<IKernelSession> session, IopubChannel iopub, StdinChannel stdin, Interruption interruption,
    ExecutionHistory history)
{
    private int _count;

    /// <summary>Called when a cell has failed and the client wants the waiting ones dropped.</summary>
    public Action AbortWaiting { get; set; } = () => { };

    private string Name => FormattableString.Invariant($"In[{_count}]");

    public async Task<JsonObject?> Reply(JupyterMessage request)
    {
        var code = request.Content.Text("code");
        var silent = request.Content.Flag("silent");
        var stored = !silent && request.Content.Flag("store_history", missing: true);
        if (stored)
        {
            _count++;
        }

        if (!silent)
        {
            iopub.Publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = _count }, request);
        }

        if (PagerRequest.Parse(code) is { } pager)
        {
            return Ok(new JsonArray(await pager.PayloadAsync(session)), []);
        }

        ISessionOutput output = silent
            ? new SilentOutput()
            : new ExecutionOutput(iopub, request.Content.Flag("allow_stdin") ? stdin : null, request, _count);
        var error = await RunAsync(code, Name, output);
        var resultText = (output as ExecutionOutput)?.ResultText;
        if (stored)
        {
            history.Add(_count, code, resultText);
        }

        if (error is null)
        {
            return Ok([], await EvaluateAsync(request.Content.Object("user_expressions")));
        }

        if (request.Content.Flag("stop_on_error", missing: true))
        {
            AbortWaiting();
        }

        var reply = JupyterReply.Error(error);
        reply["execution_count"] = _count;
        return reply;
    }

    private async Task<CellError?> RunAsync(string code, string name, ISessionOutput output)
    {
        var (error, reported) = await interruption.RunAsync(async interrupt =>
        {
            if (output is ExecutionOutput live)
            {
                live.Interrupt = interrupt;
            }

            try
            {
                return (await (await session.WaitAsync(interrupt)).RunAsync(code, name, output, interrupt), true);
            }
            catch (OperationCanceledException)
            {
                return (CellError.Of(CellError.Interrupted, "the cell was stopped before it began", null), false);
            }
            catch (Exception fault)
            {
                return (
                    CellError.Of(fault.GetType().Name, $"the kernel could not run the cell: {fault.Message}", null),
                    false);
            }
        });
        if (error is not null && !reported)
        {
            output.Error(error);
        }

        return error;
    }

    private JsonObject Ok(JsonArray payload, JsonObject expressions) => new()
    {
        ["status"] = "ok",
        ["execution_count"] = _count,
        ["payload"] = payload,
        ["user_expressions"] = expressions,
    };

    /// <summary>Each expression's value as a display; a failing one is an error in its own place only.</summary>
    private async Task<JsonObject> EvaluateAsync(JsonObject expressions)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in expressions)
        {
            var output = new SilentOutput();
            var code = (expression as JsonValue)?.ToString() ?? "";
            var error = await RunAsync(code, name, output);
            values[name] = error is null
                ? new JsonObject
                { ["status"] = "ok", ["data"] = output.Value?.ToJson() ?? [], ["metadata"] = new JsonObject() }
                : JupyterReply.Error(error);
        }

        return values;
    }
}
