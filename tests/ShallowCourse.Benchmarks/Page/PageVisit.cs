using Microsoft.Playwright;
using ShallowCourse.Testing.Browser;

namespace ShallowCourse.Benchmarks.Page;

/// <summary>
/// A reader with a browser profile of their own in lesson 3.9, and the seconds that each thing takes.
/// </summary>
internal sealed class PageVisit : IAsyncDisposable
{
    private const float MostMilliseconds = 60_000;
    private const double EditorsPause = 0.25; // restMilliseconds of errors.ts
    private const string Cell = "data";
    private const string Exercise = "ex-3-09-update";

    private readonly BrowserPage _page;
    private readonly PageClock _clock;

    private PageVisit(BrowserPage page)
    {
        _page = page;
        _clock = new PageClock(new LiveReader(page.Page));
    }

    private LiveReader Reader => _clock.Reader;

    public static async Task<PageVisit> OpenAsync(ChromiumFixture chromium, Uri lesson)
    {
        Assertions.SetDefaultExpectTimeout(MostMilliseconds);
        var page = await chromium.OpenAsync(lesson, route: _ => Task.CompletedTask);
        page.Page.SetDefaultTimeout(MostMilliseconds);
        var visit = new PageVisit(page);
        await visit._clock.PrepareAsync();
        return visit;
    }

    public ValueTask DisposeAsync() => _page.DisposeAsync();

    public async Task LoadAgainAsync()
    {
        await Reader.Page.ReloadAsync();
        await _clock.PrepareAsync();
    }

    public async Task GoToAsync(Uri lesson)
    {
        await Reader.Page.GotoAsync(lesson.AbsoluteUri);
        await _clock.PrepareAsync();
    }

    /// <summary>The lesson's second cell, so with the first one.</summary>
    public Task<double> FirstResultAsync() => _clock.RunAsync(Cell);

    /// <summary>A pointer rests on Run, as it does before a click; then it is pressed when all is warm.</summary>
    public async Task<double> FirstResultAfterIntentAsync()
    {
        await Reader.Tool(Cell, "run").HoverAsync();
        await Reader.WaitForDockAsync("Ready");
        await Reader.Page.WaitForTimeoutAsync(3000); // what the cells need is compiled ahead, and nothing shows it
        return await _clock.RunAsync(Cell);
    }

    public async Task<double> SmallCellAsync()
    {
        await Reader.TypeAsync(
            Cell, "var doubled = Enumerable.Range(1, 4).Select(n => 2 * n);\nstring.Join(\" \", doubled)");
        await _clock.RunAsync(Cell);
        return await _clock.RunAsync(Cell);
    }

    public async Task<double> TrainingAsync()
    {
        await Reader.TypeAsync(
            Cell,
            """
            var flower = Dataset.Load("flower");
            var start = Initialization.Gaussian(new LayerSizes(2, 4, 1), new NumPyRandom(2), scale: 0.01);
            Trainer.Train(flower.X, flower.Y, start, new TrainingOptions { Iterations = 10_000 }).FinalCost
            """);
        await _clock.RunAsync(Cell);
        return await _clock.RunAsync(Cell);
    }

    public async Task<double> CheckAsync(string answer)
    {
        await Reader.TypeAsync(Exercise, answer);
        await Reader.Page.WaitForTimeoutAsync(2000); // while the engine looks at what was typed
        return await _clock.CheckAsync(Exercise);
    }

    /// <summary>From the dot to the list: the editor's own pause of 0.15 s is in it.</summary>
    public async Task<double> CompletionAsync()
    {
        await Reader.TypeAsync(Cell, "var flower = Dataset.Load(\"flower\");\nflower");
        await Reader.Page.Keyboard.PressAsync("Control+End");
        var seconds = _clock.TimeAsync("", "document.querySelector('.cm-tooltip-autocomplete li') !== null");
        await Reader.Page.Keyboard.PressAsync(".");
        var took = await seconds;
        await Reader.Page.Keyboard.PressAsync("Escape");
        return took;
    }

    /// <summary>From the last key to the words, without the editor's own pause.</summary>
    public async Task<double> DiagnosticsAsync()
    {
        await Reader.TypeAsync(Cell, "var flower = Dataset.Load(\"flower\");");
        await Reader.Page.WaitForTimeoutAsync(1000);
        await Reader.Page.Keyboard.PressAsync("Control+End");
        var seconds = _clock.TimeAsync("", $"cell('{Cell}').querySelector('.cm-words.error') !== null");
        await Reader.Page.Keyboard.InsertTextAsync("\nwrong;");
        return await seconds - EditorsPause;
    }

    public async Task<double> StopLoopAsync()
    {
        await BeginAsync("while (true) { }");
        return await _clock.StopAsync("was stopped");
    }

    /// <summary>A call that does not ask whether it shall stop.</summary>
    public async Task<double> StopDeafAsync()
    {
        await BeginAsync("System.Linq.Enumerable.Range(0, int.MaxValue).Max(n => n % 7)");
        return await _clock.StopAsync("C# was started again");
    }

    public async Task<double> AfterAllMemoryAsync()
    {
        await Reader.TypeAsync(
            Cell,
            "var blocks = new List<byte[]>();\nwhile (true) { var block = new byte[64 << 20]; block.AsSpan().Fill(1); "
            + "blocks.Add(block); }");
        await _clock.RunAsync(Cell, "failed in");
        await Reader.TypeAsync(Cell, "1 + 1");
        return await _clock.RunAsync(Cell);
    }

    public async Task<double> RunAllAsync()
    {
        var last = await Reader.Page.Locator(".cell.code[id]").Last.GetAttributeAsync("id");
        var seconds = await _clock.TimeAsync(
            "document.querySelector('.run-here .tool').click()",
            $"ended('{last}', ' in ') || document.querySelector('.dock-status')?.textContent.includes('did not run')");
        var words = await Reader.Dock.InnerTextAsync();
        return words.Contains("did not run", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"{Reader.Page.Url}: {words}")
            : seconds;
    }

    public Task ResetAllAsync() => Reader.ChooseAsync("reset-all");

    /// <summary>Until the service worker has the whole site.</summary>
    public async Task WaitUntilKeptAsync() => await Reader.Page.EvaluateAsync(
        "async () => { while (!window.isKept) await new Promise((done) => setTimeout(done, 100)); }");

    private async Task BeginAsync(string code)
    {
        await Reader.TypeAsync(Cell, code);
        await Reader.Page.Keyboard.PressAsync("Shift+Enter");
        await _clock.WaitUntilBusyAsync(Cell);
        await Reader.Page.WaitForTimeoutAsync(300);
    }
}
