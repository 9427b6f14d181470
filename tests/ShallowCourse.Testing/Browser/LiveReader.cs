using Microsoft.Playwright;

namespace ShallowCourse.Testing.Browser;

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
    public async Task WaitUntilKeptAsync(string code) => await Page.EvaluateAsync<bool>(
        """
        async (code) => {
          const answer = (request) => new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const [{ name }] = await indexedDB.databases();
          const database = await answer(indexedDB.open(name));
          const isKept = async () => (await answer(database.transaction("work").objectStore("work").getAll()))
            .some((work) => work.code === code);
          while (!(await isKept())) await new Promise((done) => requestAnimationFrame(done));
          database.close();
          return true;
        }
        """,
        code);
}
