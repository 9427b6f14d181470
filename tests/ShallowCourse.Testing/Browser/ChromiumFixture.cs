using Microsoft.Playwright;

namespace ShallowCourse.Testing.Browser;

/// <summary>
/// The machine's own Chromium, started once for a test class. Playwright's download is not used: it is not to be had
/// everywhere. Where no Chromium is on PATH the tests are skipped and say so; on CI they fail.
/// </summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    // No sandbox: CI runs as root in containers; the pages are our own.
    private static readonly string[] Arguments =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    /// <summary>
    /// A fresh page in a browser that is offline, or in one whose network <paramref name="route"/> decides.
    /// </summary>
    internal async Task<BrowserPage> OpenAsync(
        Uri address, BrowserNewContextOptions? options = null, Func<IBrowserContext, Task>? route = null)
    {
        if (_browser is null)
        {
            Unavailable.Skip("No Chromium on PATH (looked for chromium, google-chrome, msedge).");
        }

        options ??= new();
        options.Offline = route is null;
        var context = await _browser.NewContextAsync(options);
        if (route is not null)
        {
            await route(context);
        }

        var page = await context.NewPageAsync();
        var watched = new BrowserPage(page);
        await page.GotoAsync(address.AbsoluteUri);
        return watched;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix)))
            .FirstOrDefault(File.Exists);
    }
}
