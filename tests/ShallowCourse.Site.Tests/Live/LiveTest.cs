using Microsoft.Playwright;

namespace ShallowCourse.Site.Tests.Live;

/// <summary>A test with a live site of its own and a browser that is online.</summary>
public abstract class LiveTest(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IAsyncLifetime
{
    /// <summary>For a machine that has much else to do; what is there is there at once.</summary>
    private const float MostMilliseconds = 120_000;

    private readonly List<BrowserPage> _pages = [];
    private LiveSite? _site;

    private protected LiveSite Site => _site!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "site-assets", "live", "loader.js")))
        {
            Unavailable.Skip("npm did not restore what compiles the live page.");
        }

        Assertions.SetDefaultExpectTimeout(MostMilliseconds);
        _site = await LiveSite.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
        {
            await page.DisposeAsync();
        }

        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The lesson in a browser profile of its own.</summary>
    /// <param name="options">The browser's.</param>
    /// <param name="script">Runs in the page before its own scripts.</param>
    private protected async Task<LiveReader> OpenAsync(BrowserNewContextOptions? options = null, string? script = null)
    {
        var opened = await chromium.OpenAsync(
            Site.AddressOf(LiveSite.Lesson),
            options,
            context => script is null ? Task.CompletedTask : context.AddInitScriptAsync(script));
        opened.Page.SetDefaultTimeout(MostMilliseconds);
        _pages.Add(opened);
        return new LiveReader(opened.Page);
    }

    /// <summary>The lesson in another tab of the same profile.</summary>
    private protected async Task<LiveReader> OpenAnotherTabAsync(LiveReader first)
    {
        var page = await first.Page.Context.NewPageAsync();
        await page.GotoAsync(Site.AddressOf(LiveSite.Lesson).AbsoluteUri);
        return new LiveReader(page);
    }

    /// <summary>The service worker answers for the page from then on.</summary>
    private protected static Task WaitUntilServedAsync(LiveReader reader) =>
        reader.Page.WaitForFunctionAsync("navigator.serviceWorker.controller !== null");
}
