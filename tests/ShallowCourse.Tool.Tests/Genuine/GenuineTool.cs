using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ShallowCourse.Tool.Tests.Genuine;

/// <summary>
/// .NET Interactive's own tool, as VS Code speaks to it: commands and events as lines of JSON. (Its packages in this
/// process would be quicker to start, but they bring another Roslyn than ours; and what learners meet is the tool.)
/// </summary>
internal sealed class GenuineTool : IAsyncDisposable
{
    private const string Version = "1.0.712001";

    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan CellLimit = TimeSpan.FromMinutes(2);

    private static readonly Lazy<Task<(string? Path, string Said)>> Installed = new(InstallAsync);

    private readonly Process _process;
    private int _count;

    private GenuineTool(Process process)
    {
        _process = process;
        // What it says of itself, telemetry among it, is read so that it never waits for a reader.
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>A fresh kernel that runs in a folder. Where the tool cannot be installed the test says so.</summary>
    public static async Task<GenuineTool> StartAsync(string folder)
    {
        var (path, said) = await Installed.Value;
        if (path is null)
        {
            Unavailable.Skip($"Microsoft.dotnet-interactive {Version} cannot be installed here: {said}");
        }

        var start = new ProcessStartInfo(path, ["stdio", "--working-dir", folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment = { ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1" },
        };
        return new GenuineTool(Process.Start(start)!);
    }

    /// <summary>Runs a cell's code to its end.</summary>
    public async Task<GenuineCell> RunAsync(string code) => await EndOfAsync(await SubmitAsync(code), code);

    /// <summary>Cancels a cell that waits for ever, as a front end's Stop does, once it has begun.</summary>
    public async Task<GenuineCell> CancelAsync()
    {
        const string Begun = "begun";
        var code = $"Console.WriteLine(\"{Begun}\"); await System.Threading.Tasks.Task.Delay(-1);";
        var token = await SubmitAsync(code);
        await EndOfAsync(token, code, Begun);
        await SendAsync("Cancel", []);
        return await EndOfAsync(token, code);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private Task<string> SubmitAsync(string code) => SendAsync("SubmitCode", new JsonObject { ["code"] = code });

    private async Task<string> SendAsync(string type, JsonObject command)
    {
        var token = FormattableString.Invariant($"cell-{++_count}");
        command["targetKernelName"] = "csharp";
        var message = new JsonObject { ["token"] = token, ["commandType"] = type, ["command"] = command };
        await _process.StandardInput.WriteLineAsync(message.ToJsonString());
        await _process.StandardInput.FlushAsync();
        return token;
    }

    /// <summary>What the tool says until the command has ended, or until the cell prints a word.</summary>
    private async Task<GenuineCell> EndOfAsync(string token, string code, string? word = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(CellLimit);
        var events = new List<JsonNode>();
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            // Its welcome is no JSON.
            if (!line.StartsWith('{') || JsonNode.Parse(line) is not { } message || message["eventType"] is null)
            {
                continue;
            }

            events.Add(message);
            if (word is not null && (string?)message["eventType"] == "StandardOutputValueProduced")
            {
                return new GenuineCell(events);
            }

            if ((string?)message["eventType"] is "CommandSucceeded" or "CommandFailed"
                && (string?)message["command"]?["token"] == token)
            {
                return new GenuineCell(events);
            }
        }

        throw new InvalidOperationException($"The tool ended in the middle of a cell:\n{code}");
    }

    private static async Task<(string? Path, string Said)> InstallAsync()
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "dotnet-interactive", Version);
        var tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet-interactive.exe" : "dotnet-interactive");
        if (File.Exists(tool))
        {
            return (tool, "");
        }

        var (code, output) = await ChildProcess.RunAsync(
            ChildProcess.Start(
                "dotnet",
                ["tool", "install", "Microsoft.dotnet-interactive", "--version", Version, "--tool-path", folder],
                []),
            InstallLimit);
        return code == 0 ? (tool, "") : (null, output.Trim());
    }
}
