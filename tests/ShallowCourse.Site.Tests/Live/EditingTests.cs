using static Microsoft.Playwright.Assertions;

namespace ShallowCourse.Site.Tests.Live;

public sealed class EditingTests(ChromiumFixture chromium) : LiveTest(chromium)
{
    [Fact]
    public async Task A_changed_cell_runs_as_changed_and_is_marked()
    {
        var reader = await OpenAsync();

        await reader.TypeAsync("greet", "Console.WriteLine(\"good evening\");");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");

        await reader.WaitForStateAsync("greet", "changed by you · ran in");
        Assert.Equal("good evening", await reader.OutputsAsync("greet"));
        await Expect(reader.Page.Locator("#greet.is-changed")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_copy_button_copies_what_was_typed()
    {
        var reader = await OpenAsync();
        await reader.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await reader.TypeAsync("greet", "Console.WriteLine(\"mine\");");
        await reader.Cell("greet").Locator(".copy").ClickAsync();

        await Expect(reader.Cell("greet").Locator(".copy")).ToHaveTextAsync("✓");
        Assert.Equal(
            "Console.WriteLine(\"mine\");", await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task An_error_stands_in_words_under_its_line_while_typing_and_goes_when_it_is_put_right()
    {
        var reader = await OpenAsync();

        await reader.TypeAsync("greet", "Console.WriteLine(\"a\");\nwrong;\nConsole.WriteLine(\"b\");");

        var words = reader.Cell("greet").Locator(".cm-words.error");
        await Expect(words).ToHaveTextAsync("The name 'wrong' does not exist in the current context");
        Assert.Equal("wrong", await reader.Cell("greet").Locator(".cm-wrong").InnerTextAsync());
        Assert.Equal(
            "wrong;",
            await words.EvaluateAsync<string>("words => words.previousElementSibling.textContent"));

        await reader.TypeAsync("greet", "Console.WriteLine(\"a\");");
        await Expect(words).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_exception_stands_under_its_line_too()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", "var data = 1;\nthrow \"not today\";");

        await reader.Page.Keyboard.PressAsync("Shift+Enter");

        await Expect(reader.Cell("data").Locator(".cm-words.error")).ToHaveTextAsync("not today");
        await Expect(reader.Cell("data").Locator(".output.error .label")).ToHaveTextAsync("Error");
    }

    [Fact]
    public async Task Completion_knows_the_names_of_cells_that_have_not_run_yet()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("greet", "");
        await reader.WaitForDockAsync("Ready");

        await reader.Page.Keyboard.TypeAsync("dat", new() { Delay = 30 });
        await Expect(reader.Page.Locator(".cm-completionLabel").First).ToHaveTextAsync("data");
        await reader.Page.Locator(".cm-completionLabel").First.ClickAsync();

        Assert.Equal("data", await reader.CodeAsync("greet"));
    }

    [Fact]
    public async Task A_name_under_the_pointer_shows_its_declaration_and_its_doc_comment()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("greet", "Console.WriteLine(\"a\");");
        await reader.WaitForDockAsync("Ready");

        await reader.Editor("greet").GetByText("WriteLine").HoverAsync();

        await Expect(reader.Page.Locator(".cm-hover code")).ToHaveTextAsync("void Console.WriteLine(string value)");
        await Expect(reader.Page.Locator(".cm-hover p")).ToHaveTextAsync("Writes a line.");
    }

    [Fact]
    public async Task Reset_brings_the_lessons_code_back_and_the_readers_can_be_brought_back_too()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", "var data = 7;");

        await reader.Tool("data", "reset").ClickAsync();
        Assert.Equal("var data = 400; // points", await reader.CodeAsync("data"));

        await reader.Tool("data", "back").ClickAsync();
        Assert.Equal("var data = 7;", await reader.CodeAsync("data"));
    }

    [Fact]
    public async Task Reset_all_can_be_undone()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync("data", "var data = 7;");
        await reader.TypeAsync("greet", "Use(data);");

        await reader.ChooseAsync("reset-all");
        await reader.WaitForDockAsync("2 cells reset to the lesson’s code.");
        await Expect(reader.Page.Locator(".is-changed")).ToHaveCountAsync(0);

        await reader.Page.Locator(".tool.undo").ClickAsync();
        Assert.Equal("var data = 7;", await reader.CodeAsync("data"));
        Assert.Equal("Use(data);", await reader.CodeAsync("greet"));
    }
}
