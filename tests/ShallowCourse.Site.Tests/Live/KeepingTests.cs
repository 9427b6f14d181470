using System.Text.Json.Nodes;
using static Microsoft.Playwright.Assertions;

namespace ShallowCourse.Site.Tests.Live;

public sealed class KeepingTests(ChromiumFixture chromium) : LiveTest(chromium)
{
    private const string Mine = "var data = 7; // mine";

    [Fact]
    public async Task What_was_typed_is_there_after_a_reload_that_comes_at_once()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", Mine);

        await reader.Page.ReloadAsync();

        await Expect(reader.Page.Locator("#data.is-changed")).ToHaveCountAsync(1);
        Assert.Equal(Mine, await reader.CodeAsync("data"));
        await reader.WaitForDockAsync("Your text is back in 1 cell.");
    }

    [Fact]
    public async Task A_lesson_that_changed_below_the_readers_text_shows_both_and_lets_the_reader_choose()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", Mine);
        await reader.WaitUntilKeptAsync(Mine);
        Site.ChangeLesson(">400<", ">500<");

        await reader.Page.ReloadAsync();

        var moved = reader.Cell("data").Locator(".lesson-moved");
        await Expect(moved).ToContainTextAsync("The lesson’s own cell has changed since you began.");
        await Expect(moved.Locator("code")).ToHaveTextAsync("var data = 500; // points");
        Assert.Equal(Mine, await reader.CodeAsync("data"));

        await moved.Locator(".keep-mine").ClickAsync();
        await Expect(moved).ToHaveCountAsync(0);
        Assert.Equal(Mine, await reader.CodeAsync("data"));
    }

    [Fact]
    public async Task Text_whose_cell_the_lesson_lost_is_shown_below_it()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", Mine);
        await reader.WaitUntilKeptAsync(Mine);
        Site.ChangeLesson("id=\"data\"", "id=\"points\"");

        await reader.Page.ReloadAsync();

        await Expect(reader.Page.Locator(".lost-work code")).ToHaveTextAsync(Mine);
    }

    [Fact]
    public async Task Of_two_tabs_the_newest_text_wins_and_the_other_is_not_lost()
    {
        var first = await OpenAsync();
        var second = await OpenAnotherTabAsync(first);
        await first.TypeAsync("data", "var data = 1;");
        await second.TypeAsync("data", "var data = 2;");

        await first.WaitForStateAsync("data", "newest text, from another tab");

        Assert.Equal("var data = 2;", await first.CodeAsync("data"));
        await first.Tool("data", "back").ClickAsync();
        Assert.Equal("var data = 1;", await first.CodeAsync("data"));
    }

    [Theory]
    [InlineData(
        "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };",
        "The browser’s storage is full or refused")]
    [InlineData(
        "IDBFactory.prototype.open = () => { throw new DOMException('private', 'SecurityError'); };",
        "This browser keeps nothing for this page")]
    public async Task Storage_that_takes_nothing_is_said_once_and_the_text_can_be_exported(
        string script, string sentence)
    {
        var reader = await OpenAsync(script: script);
        await reader.TypeAsync("data", Mine);
        await Expect(reader.Page.Locator(".dock-warning")).ToContainTextAsync(sentence);

        await reader.Page.Locator(".tool.seen").ClickAsync();
        await reader.TypeAsync("data", $"{Mine} still");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await reader.WaitForStateAsync("data", "ran in");
        await Expect(reader.Page.Locator(".dock-warning")).ToBeEmptyAsync();

        var archive = JsonNode.Parse(await ExportAsync(reader))!;
        Assert.Equal($"{Mine} still", (string?)archive["work"]![0]!["code"]);
    }

    [Fact]
    public async Task Everything_goes_by_a_file_into_another_profile()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", Mine);
        await reader.TypeAsync("ex-9-01-double", "int Double(int x) => right;");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await reader.WaitForStateAsync("ex-9-01-double-check", "passed");
        var file = await ExportAsync(reader);

        var other = await OpenAsync();
        await other.RunAsync("setup");
        await other.TypeAsync("data", "var data = 8; // theirs");
        await ImportAsync(other, file.Replace("\"saved\": ", "\"saved\": 1", StringComparison.Ordinal));

        await other.WaitForDockAsync("Imported 2 cells of 1 lesson.");
        Assert.Equal(Mine, await other.CodeAsync("data"));
        await other.WaitForStateAsync("ex-9-01-double-check", "passed");
        await other.Tool("data", "back").ClickAsync();
        Assert.Equal("var data = 8; // theirs", await other.CodeAsync("data"));
    }

    [Theory]
    [InlineData("no JSON", "This file is not JSON.")]
    [InlineData("{\"cells\":[]}", "This file does not hold exported work.")]
    public async Task A_file_that_holds_no_work_is_refused_in_a_sentence(string file, string sentence)
    {
        var reader = await OpenAsync();
        await reader.RunAsync("setup");

        await ImportAsync(reader, file);

        await reader.WaitForDockAsync(sentence);
    }

    [Fact]
    public async Task The_notebook_comes_with_the_edits_and_is_otherwise_the_lessons()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", Mine);

        var waiting = reader.Page.WaitForDownloadAsync();
        await reader.ChooseAsync("download");
        var path = await (await waiting).PathAsync();

        var mine = NotebookFile.Read(path);
        var lesson = NotebookFile.Read(
            Path.Combine(Site.Folder, "notebooks", Path.ChangeExtension(LiveSite.Lesson, ".ipynb")));
        Assert.Equal(
            lesson.Cells.Select(cell => cell.Id == "data" ? Mine : cell.Source),
            mine.Cells.Select(cell => cell.Source));
        Assert.Equal(lesson.Cells.Select(cell => cell.Id), mine.Cells.Select(cell => cell.Id));
    }

    private static async Task<string> ExportAsync(LiveReader reader)
    {
        var waiting = reader.Page.WaitForDownloadAsync();
        await reader.ChooseAsync("export");
        return await File.ReadAllTextAsync(await (await waiting).PathAsync(), TestContext.Current.CancellationToken);
    }

    private static async Task ImportAsync(LiveReader reader, string file)
    {
        var waiting = reader.Page.WaitForFileChooserAsync();
        await reader.ChooseAsync("import");
        await (await waiting).SetFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "work.json",
            MimeType = "application/json",
            Buffer = System.Text.Encoding.UTF8.GetBytes(file),
        });
    }
}
