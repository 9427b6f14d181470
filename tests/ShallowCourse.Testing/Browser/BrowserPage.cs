using Microsoft.Playwright;

namespace ShallowCourse.Testing.Browser;

/// <summary>A page that remembers what went wrong on it and what it asked the network for.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    // What Chromium advises on speed when plotly.js draws a surface, most of it for want of a graphics card.
    private static readonly string[] Advice =
        ["GL Driver Message (OpenGL, Performance,", "Canvas2D: Multiple readback"];

    public BrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsAdvice(message.Text))
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Scheme is "http" or "https" or "ws" or "wss")
            {
                External.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> External { get; } = [];

    /// <summary>
    /// Asks the page where it is: WaitForURLAsync can miss a page that comes between its look and its wait.
    /// </summary>
    public Task ArriveAtAsync(string part) => Page.WaitForFunctionAsync("part => location.href.includes(part)", part);

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    private static bool IsAdvice(string text) => Advice.Any(part => text.Contains(part, StringComparison.Ordinal));
}
