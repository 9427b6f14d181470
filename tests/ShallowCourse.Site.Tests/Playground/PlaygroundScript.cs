using System.Diagnostics;
using System.Text.Json;

namespace ShallowCourse.Site.Tests.Playground;

/// <summary>
/// The playground's compiled script, run by Node: the file that the page loads, not a copy of its sources.
/// </summary>
internal static class PlaygroundScript
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory, "site-assets", "playground", "playground.js");

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>Skips the test where npm was missing at build time or node is now, but never on CI.</summary>
    public static void Require()
    {
        if (!File.Exists(Path))
        {
            Unavailable.Skip(
                $"{Path} is missing: npm could not restore typescript and esbuild when the tool was built.");
        }
    }

    /// <summary>Does what each request, a name and its arguments, asks for; see Fixtures/playground/drive.js.</summary>
    public static async Task<IReadOnlyList<T>> RunAsync<T>(IEnumerable<object[]> requests)
    {
        Require();
        var token = TestContext.Current.CancellationToken;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
        limit.CancelAfter(TimeLimit);
        using var node = Start();
        try
        {
            var output = node.StandardOutput.ReadToEndAsync(limit.Token);
            var error = node.StandardError.ReadToEndAsync(limit.Token);
            await node.StandardInput.WriteAsync(JsonSerializer.Serialize(requests, Json).AsMemory(), limit.Token);
            node.StandardInput.Close();
            await node.WaitForExitAsync(limit.Token);
            Assert.True(node.ExitCode == 0, await error);
            return JsonSerializer.Deserialize<List<T>>(await output, Json)!;
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process Start()
    {
        var start =
            new ProcessStartInfo("node")
            { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(System.IO.Path.Combine(AppContext.BaseDirectory, "Fixtures", "playground", "drive.js"));
        start.ArgumentList.Add(Path);
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            Unavailable.Skip($"node cannot be started: {error.Message}");
            throw;
        }
    }
}
