using Microsoft.Playwright;

namespace ShallowCourse.Browser.Tests;

/// <summary>What a reader is told when the engine does not come whole.</summary>
public sealed class EngineLoadTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    [Fact]
    public async Task A_file_that_is_missing_ends_in_one_sentence() =>
        Assert.Matches(
            "^C# could not be loaded: .*404.* Check the network and reload the page; what you typed is kept.$",
            await StartAsync("**/live/engine/System.Linq.*", route => route.FulfillAsync(new() { Status = 404 })));

    [Fact]
    public async Task A_file_that_is_damaged_ends_in_one_sentence() =>
        Assert.Matches(
            "^C# could not be loaded: .* Check the network and reload the page; what you typed is kept.$",
            await StartAsync(
                "**/live/engine/System.Linq.*",
                route => route.FulfillAsync(new() { Status = 200, BodyBytes = [1, 2, 3] })));

    [Fact]
    public async Task A_network_that_is_gone_ends_in_one_sentence() =>
        Assert.StartsWith(
            "C# could not be loaded: ", await StartAsync("**/live/engine.json", route => route.AbortAsync()));

    private async Task<string?> StartAsync(string files, Func<IRoute, Task> route)
    {
        await using var server = await StaticServer.StartAsync();
        await using var opened = await chromium.OpenAsync(
            server.Address, route: context => context.RouteAsync(files, route));
        await opened.Page.WaitForFunctionAsync("globalThis.isLoaded");
        opened.Page.SetDefaultTimeout(0);
        return await opened.Page.EvaluateAsync<string?>(
            """
            async base => {
              startWorker();
              const { answer } = await ask({ type: "start", base });
              return answer.type === "failed" ? answer.message : null;
            }
            """,
            new Uri(server.Address, "live/").AbsoluteUri);
    }
}
