using Microsoft.Playwright;

namespace ShallowCourse.Site.Tests.Live;

/// <summary>What a reader does on a live page, and what the page then says.</summary>
internal sealed class LiveReader(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Dock => Page.Locator(".dock-status");

    public ILocator Cell(string id) => Page.Locator($"[id=\"{id}\"]");

    public ILocator Tool(string id, string name) => Cell(id).Locator($".tool.{name}");

    public ILocator State(string id) => Cell(id).Locator(".state");

    public ILocator Editor(string id) => Cell(id).Locator(".cm-content");

    /// <summary>The code as the page has it, whether an editor is open or not.</summary>
    public async Task<string> CodeAsync(string id) =>
        await Cell(id).Locator(".source pre.code code").EvaluateAsync<string>("code => code.textContent");

    public async Task<string> OutputsAsync(string id) =>
        (await Cell(id).Locator(".outputs").InnerTextAsync()).Trim();

    public async Task RunAsync(string id, string until = "ran in")
    {
        await Tool(id, "run").ClickAsync();
        await WaitForStateAsync(id, until);
    }

    public Task WaitForStateAsync(string id, string words) =>
        Assertions.Expect(State(id)).ToContainTextAsync(words);

    public Task WaitForDockAsync(string words) => Assertions.Expect(Dock).ToContainTextAsync(words);

    /// <summary>Opens the editor and puts this in the place of what is there.</summary>
    public async Task TypeAsync(string id, string code)
    {
        if (await Editor(id).CountAsync() == 0)
        {
            await Tool(id, "edit").ClickAsync();
        }

        await Editor(id).FocusAsync();
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.InsertTextAsync(code);
    }

    public async Task ChooseAsync(string item)
    {
        await Page.Locator(".dock-menu summary").ClickAsync();
        await Page.Locator($".dock-menu .tool.{item}").ClickAsync();
    }

    /// <summary>Until what was typed is in the browser's database: it is written a moment after the last key.</summary>
    public Task WaitUntilKeptAsync(string code) => Page.WaitForFunctionAsync(
        """
        code => new Promise((resolve, reject) => {
          indexedDB.databases().then(([one]) => {
            const request = indexedDB.open(one.name);
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              const all = request.result.transaction("work").objectStore("work").getAll();
              all.onsuccess = () => {
                request.result.close();
                resolve(all.result.some((work) => work.code === code));
              };
            };
          });
        })
        """,
        code);
}
