using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ShallowCourse.Browser.Tests;

/// <summary>One engine in one page of one browser: loading it is what takes long.</summary>
public sealed class PageEngine : IAsyncLifetime
{
    private readonly ChromiumFixture _chromium = new();
    private StaticServer? _server;
    private BrowserPage? _opened;

    internal IPage Page => _opened!.Page;

    public async ValueTask InitializeAsync()
    {
        _server = await StaticServer.StartAsync();
        await _chromium.InitializeAsync();
        _opened = await _chromium.OpenAsync(_server.Address, route: _ => Task.CompletedTask);
        Page.SetDefaultTimeout(0); // the run as a whole has a limit
        await Page.WaitForFunctionAsync("globalThis.isLoaded");
        await Page.EvaluateAsync("controlled()");
        await RestartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_opened is not null)
        {
            await _opened.DisposeAsync();
        }

        await _chromium.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>A new worker with a fresh session.</summary>
    internal async Task RestartAsync(string? progress = null)
    {
        await Page.EvaluateAsync("startWorker()");
        var start = new JsonObject { ["type"] = "start", ["base"] = new Uri(_server!.Address, "live/").AbsoluteUri };
        if (progress is not null)
        {
            start["progress"] = progress;
        }

        var answer = await AskAsync(start);
        Assert.True(answer.Type == "ready", answer.Content.ToJsonString());
        await OpenAsync();
    }

    /// <summary>A fresh session.</summary>
    internal async Task OpenAsync() => Assert.Equal("opened", (await AskAsync(new() { ["type"] = "open" })).Type);

    internal Task<PageAnswer> RunAsync(string code, string name = "cell", int? limit = null)
    {
        var request = Request(code, name);
        if (limit is not null)
        {
            request["limit"] = limit;
        }

        return AskAsync(request);
    }

    /// <summary>Runs a cell, and stops it when it has printed something.</summary>
    internal async Task<PageAnswer> StopAsync(string code, int afterMilliseconds) =>
        new(await EvaluateAsync(
            "([message, after]) => stopped(message, after)", new JsonArray(Request(code, "cell"), afterMilliseconds)));

    internal async Task<PageAnswer> AskAsync(JsonObject request) =>
        new(await EvaluateAsync("message => ask(message)", request));

    private static JsonObject Request(string code, string name) =>
        new() { ["type"] = "run", ["cell"] = new JsonObject { ["name"] = name, ["code"] = code } };

    private async Task<JsonObject> EvaluateAsync(string script, JsonNode argument)
    {
        var found = await Page.EvaluateAsync<string>(
            $"async json => JSON.stringify(await ({script})(JSON.parse(json)))", argument.ToJsonString());
        return JsonNode.Parse(found)!.AsObject();
    }
}

/// <summary>What a request led to: its answer, and what was said before.</summary>
internal sealed record PageAnswer(JsonObject Whole)
{
    public JsonObject Content => Whole["answer"]!.AsObject();

    public string Type => (string)Content["type"]!;

    public string? Status => (string?)Content["status"];

    public double Milliseconds => (double)Whole["milliseconds"]!;

    /// <summary>From the reader's Stop to the end; of stopped cells.</summary>
    public double StopMilliseconds => (double)Whole["stop"]!;

    /// <summary>As a notebook stores them: text printed in pieces is one output.</summary>
    public IReadOnlyList<CellOutput> Outputs
    {
        get
        {
            List<CellOutput> outputs = [];
            foreach (var said in Whole["events"]!.AsArray().Where(said => (string?)said!["type"] == "output"))
            {
                var output = CellOutput.FromJson(said!["output"]!.AsObject(), NotebookField.Root("page"));
                if (output is StreamOutput next && outputs is [.., StreamOutput last] && last.Name == next.Name)
                {
                    outputs[^1] = last with { Text = last.Text + next.Text };
                }
                else
                {
                    outputs.Add(output);
                }
            }

            return outputs;
        }
    }

    /// <summary>Everything shown, as text.</summary>
    public string Text => string.Concat(Outputs.Select(ShownText.Of));

    public override string ToString() => Whole.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
}
