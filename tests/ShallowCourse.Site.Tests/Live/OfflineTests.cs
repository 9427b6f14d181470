using System.IO.Compression;
using static Microsoft.Playwright.Assertions;

namespace ShallowCourse.Site.Tests.Live;

public sealed class OfflineTests(ChromiumFixture chromium) : LiveTest(chromium)
{
    [Fact]
    public async Task Before_the_reader_means_it_the_live_page_costs_at_most_15_kilobytes()
    {
        const int Most = 15_000;
        var files = new List<string> { "sw.js", "manifest.webmanifest" };
        var reader = await OpenAsync();
        await WaitUntilServedAsync(reader);

        var loaded = await reader.Page.EvaluateAsync<string[]>(
            "performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname.slice(1))");
        var live = loaded.Where(name => name.StartsWith("live/", StringComparison.Ordinal)).ToList();

        Assert.Equal(["loader"], live.Select(name => Path.GetFileName(name).Split('.')[0]));
        var bytes = files.Concat(live).Sum(name => Compressed(Path.Combine(Site.Folder, name)));
        Assert.InRange(bytes, 1, Most);
    }

    [Fact]
    public async Task A_pointer_that_rests_on_Run_starts_the_engine_but_not_where_data_is_to_be_saved()
    {
        var saving = await OpenAsync(
            script: "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });");
        await saving.Tool("greet", "run").HoverAsync();

        var reader = await OpenAsync();
        await reader.Tool("greet", "run").HoverAsync();
        await reader.WaitForDockAsync("Ready. Cells run in this page.");

        Assert.Equal("", await reader.State("greet").InnerTextAsync());
        await Expect(saving.Dock).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task After_the_first_Run_the_whole_site_works_without_a_network()
    {
        var reader = await OpenAsync();
        await WaitUntilServedAsync(reader);
        await reader.Page.EvaluateAsync("""
            () => navigator.serviceWorker.addEventListener("message", ({ data }) => {
              if (data.type === "kept") window.kept = data.missing;
            })
            """);
        await reader.RunAsync("greet");
        await reader.Page.WaitForFunctionAsync("window.kept === 0");

        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.GotoAsync(Site.AddressOf("en/9.02-another-lesson.html").AbsoluteUri);
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("Another lesson");
        await reader.Page.GotoAsync(Site.AddressOf("nowhere.html").AbsoluteUri);
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Not here");
        await reader.Page.GotoAsync(Site.AddressOf(LiveSite.Lesson).AbsoluteUri);
        await reader.RunAsync("greet");
        Assert.Equal("data is there\nhello", await reader.OutputsAsync("greet"));
    }

    [Fact]
    public async Task A_page_that_was_only_read_is_there_without_a_network_too()
    {
        var reader = await OpenAsync();
        await WaitUntilServedAsync(reader);
        await WaitUntilAsync(reader, "await caches.match(location.href) !== undefined");

        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.ReloadAsync();

        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("Cells that run");
    }

    [Fact]
    public async Task A_new_version_of_the_site_shows_itself_and_keeps_what_did_not_change()
    {
        var reader = await OpenAsync();
        await WaitUntilServedAsync(reader);
        await WaitUntilAsync(reader, "await caches.match(location.href) !== undefined");
        Site.ChangeLesson("Cells that run", "Cells that run faster");
        var worker = Path.Combine(Site.Folder, "sw.js");
        var version = await CacheNamesAsync(reader);
        File.WriteAllText(
            worker,
            File.ReadAllText(worker).Replace("siteVersion = \"", "siteVersion = \"new", StringComparison.Ordinal));

        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("faster");
        await reader.Page.EvaluateAsync("navigator.serviceWorker.getRegistration().then(one => one.update())");
        await WaitUntilAsync(reader, """
            (await caches.keys()).filter((name) => !name.includes("for ever")).every((name) => name.includes(" new"))
            """);

        Assert.All(version, name => Assert.DoesNotContain(" new", name, StringComparison.Ordinal));
        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("faster");
    }

    [Theory]
    [InlineData("runtime.*", null, "runtime of the engine could not be loaded (404).")]
    [InlineData("runtime.*", "short", "runtime of the engine arrived damaged.")]
    [InlineData("worker.*", null, "the engine's script could not be loaded.")]
    public async Task An_engine_that_is_missing_or_damaged_is_said_in_a_sentence_and_can_be_tried_again(
        string file, string? damage, string sentence)
    {
        var path = Site.Find(file);
        var whole = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        File.Delete(path);
        if (damage is not null)
        {
            await File.WriteAllTextAsync(path, damage, TestContext.Current.CancellationToken);
        }

        var reader = await OpenAsync();
        await reader.Tool("greet", "run").ClickAsync();
        await reader.WaitForDockAsync(sentence);
        await reader.WaitForDockAsync("Reading goes on.");
        Assert.Equal("data is there\nhello", await reader.OutputsAsync("greet"));

        await File.WriteAllBytesAsync(path, whole, TestContext.Current.CancellationToken);
        await reader.Page.EvaluateAsync(
            "caches.keys().then(names => Promise.all(names.map(name => caches.delete(name))))");
        // Where the reader's coming near has already started the engine, the button is gone.
        await reader.Page.EvaluateAsync("document.querySelector('.tool.again')?.click()");
        await reader.WaitForDockAsync("Ready.");
    }

    [Fact]
    public async Task The_manifest_names_pages_and_icons_that_are_there()
    {
        var reader = await OpenAsync();

        var missing = await reader.Page.EvaluateAsync<string[]>("""
            async () => {
              const address = document.querySelector("link[rel=manifest]").href;
              const manifest = await (await fetch(address)).json();
              const files = [manifest.start_url, ...manifest.icons.map((icon) => icon.src)];
              const answers = await Promise.all(files.map((file) => fetch(new URL(file, address))));
              return answers.filter((answer) => !answer.ok).map((answer) => answer.url);
            }
            """);

        Assert.Empty(missing);
    }

    /// <summary>For a condition that awaits something: WaitForFunction takes the promise itself for true.</summary>
    private static async Task WaitUntilAsync(LiveReader reader, string condition)
    {
        var holds = await reader.Page.EvaluateAsync<bool>($$"""
            async () => {
              while (!({{condition}})) await new Promise((done) => requestAnimationFrame(done));
              return true;
            }
            """);
        Assert.True(holds);
    }

    private static Task<string[]> CacheNamesAsync(LiveReader reader) =>
        reader.Page.EvaluateAsync<string[]>(
            "caches.keys().then(names => names.filter(name => !name.includes('for ever')))");

    private static long Compressed(string file)
    {
        using var sink = new MemoryStream();
        using (var gzip = new GZipStream(sink, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return sink.Length;
    }
}
