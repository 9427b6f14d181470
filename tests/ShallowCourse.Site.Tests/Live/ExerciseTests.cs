using static Microsoft.Playwright.Assertions;

namespace ShallowCourse.Site.Tests.Live;

public sealed class ExerciseTests(ChromiumFixture chromium) : LiveTest(chromium)
{
    private const string Exercise = "ex-9-01-double";
    private const string Check = "ex-9-01-double-check";

    [Fact]
    public async Task A_stub_is_not_attempted_a_mistake_is_named_and_the_right_answer_passes()
    {
        var reader = await OpenAsync();

        await reader.Tool(Check, "run").ClickAsync();
        await ReportSaysAsync(reader, "Not attempted");

        await reader.TypeAsync(Exercise, "int Double(int x) => x;");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await ReportSaysAsync(reader, "The transpose is missing");
        await ProgressSaysAsync(reader, "0 of 1 exercise here, 0 of 1 in the course");

        await reader.TypeAsync(Exercise, "int Double(int x) => right;");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await ReportSaysAsync(reader, "Passed");
        await ProgressSaysAsync(reader, "1 of 1 exercise here, 1 of 1 in the course");
        await reader.WaitForStateAsync(Check, "passed");
    }

    [Fact]
    public async Task An_exercise_does_not_wait_for_the_whole_lesson_unless_it_uses_its_names()
    {
        var reader = await OpenAsync();

        await reader.Tool(Check, "run").ClickAsync();
        await ReportSaysAsync(reader, "Not attempted");
        await reader.WaitForStateAsync("setup", "ran in");
        Assert.Equal("", await reader.State("data").InnerTextAsync());

        await reader.TypeAsync(Exercise, "int Double(int x) { Use(data); right }");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await ReportSaysAsync(reader, "Passed");
        await reader.WaitForStateAsync("data", "ran in");
    }

    [Fact]
    public async Task Hints_come_one_at_a_time_and_the_solution_after_the_last()
    {
        var reader = await OpenAsync();
        await reader.Tool(Check, "run").ClickAsync();
        await ReportSaysAsync(reader, "Not attempted");
        await Expect(reader.Tool(Check, "solution")).ToBeHiddenAsync();

        for (var number = 1; number <= 3; number++)
        {
            await reader.Tool(Check, "hint").ClickAsync();
            await ReportSaysAsync(reader, $"Hint {number} of 3");
        }

        await reader.Tool(Check, "solution").ClickAsync();
        await ReportSaysAsync(reader, "The solution, explained");
    }

    [Fact]
    public async Task Progress_is_there_after_a_reload_and_in_the_engine_too()
    {
        var reader = await OpenAsync();
        await reader.TypeAsync(Exercise, "int Double(int x) => right;");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await ReportSaysAsync(reader, "Passed");

        await reader.Page.ReloadAsync();

        await reader.WaitForStateAsync(Check, "passed");
        await reader.TypeAsync(Exercise, "int Double(int x) => x;");
        await reader.Page.Keyboard.PressAsync("Shift+Enter");
        await ReportSaysAsync(reader, "The transpose is missing");
        await reader.WaitForStateAsync(Check, "passed");
    }

    private static Task ProgressSaysAsync(LiveReader reader, string words) =>
        Expect(reader.Page.Locator(".dock-exercises")).ToHaveTextAsync(words);

    private static Task ReportSaysAsync(LiveReader reader, string words) =>
        Expect(reader.Cell(Check).Locator(".report")).ToHaveTextAsync(words);
}
