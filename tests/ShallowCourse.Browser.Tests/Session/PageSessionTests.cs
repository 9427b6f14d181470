using System.Text.Json.Nodes;

namespace ShallowCourse.Browser.Tests.Session;

/// <summary>What a reader does with one cell, in a real browser.</summary>
public sealed class PageSessionTests(PageEngine engine) : IClassFixture<PageEngine>
{
    private const string Setup = """
        #r "nuget: ShallowCourse, 1.0.0"
        using ShallowCourse;
        using MathNet.Numerics.LinearAlgebra;
        """;

    [Fact]
    public async Task A_loop_without_an_end_is_stopped_and_its_variables_stay()
    {
        await engine.OpenAsync();
        await engine.RunAsync("var x = 3; long turns = 0;");

        var stopped = await engine.StopAsync("x = 7; while (true) { turns++; }", 300);
        var after = await engine.RunAsync("$\"{x} {turns > 0}\"");

        Assert.Equal("interrupted", stopped.Status);
        Assert.Equal("7 True", after.Text);
    }

    [Theory]
    [InlineData("while (true) { System.Threading.Thread.Sleep(30); }")]
    [InlineData("while (true) { Console.WriteLine(\"again\"); }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("void Dig() { while (true) { try { Dig2(); } catch { } } } void Dig2() { for (;;) { } } Dig();")]
    public async Task A_cell_that_sleeps_prints_waits_or_catches_everything_is_stopped_too(string code)
    {
        await engine.OpenAsync();

        var stopped = await engine.StopAsync(code, 300);

        Assert.Equal("interrupted", stopped.Status);
        Assert.Equal("2", (await engine.RunAsync("1 + 1")).Text);
    }

    [Fact]
    public async Task A_cell_whose_time_is_over_says_so()
    {
        await engine.OpenAsync();

        var ended = await engine.RunAsync("while (true) { }", limit: 300);

        Assert.Equal("timedOut", ended.Status);
        Assert.Contains("ran longer than its time limit of 0.3 s", ended.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dynamic_gets_a_sentence()
    {
        await engine.OpenAsync();

        var ended = await engine.RunAsync("dynamic n = 3; n + 1");

        Assert.Equal("failed", ended.Status);
        Assert.Contains("dynamic does not work here: write the type", ended.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_ends_a_method_that_does_not_end()
    {
        await engine.OpenAsync();
        await engine.RunAsync(Setup);
        await engine.RunAsync("Matrix<double> SumColumns(Matrix<double> dZ) { while (true) { } }");

        var check = await engine.RunAsync("Check.SumColumns(SumColumns)");

        Assert.Equal("succeeded", check.Status);
        Assert.Contains("5 s", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_printed_early_is_seen_while_the_cell_goes_on()
    {
        await engine.OpenAsync();

        var stopped = await engine.StopAsync("Console.Write(\"begun\"); while (true) { }", 400);

        Assert.Equal("begun", Assert.IsType<StreamOutput>(stopped.Outputs[0]).Text);
    }

    [Fact]
    public async Task An_error_is_told_with_its_place_as_on_the_command_line()
    {
        await engine.OpenAsync();

        var failed = await engine.RunAsync("int Half(int n)\n{\n    return 1 / n;\n}\nHalf(0)", "lesson.ipynb#cell");

        Assert.Equal(
            """
            lesson.ipynb#cell(3,5): System.DivideByZeroException: Attempted to divide by zero.
                    return 1 / n;
                    ^^^^^^^^^^^^^
               at Half(Int32) in lesson.ipynb#cell(3,5)
               at the cell in lesson.ipynb#cell(5,1)
            """.ReplaceLineEndings("\n"),
            failed.Text);
    }

    [Fact]
    public async Task A_recursion_without_an_end_and_too_much_memory_leave_the_session_whole()
    {
        await engine.RestartAsync();
        var deep = await engine.RunAsync("int Down(int n) => Down(n + 1) + 1;\nDown(0)");
        var much = await engine.RunAsync(
            "var all = new List<double[]>();\nwhile (true) { all.Add(new double[10_000_000]); }");
        var after = await engine.RunAsync("all = null; 1 + 1");
        await engine.RestartAsync(); // the worker's memory never shrinks

        Assert.Contains("InsufficientExecutionStackException", deep.Text, StringComparison.Ordinal);
        Assert.Contains("OutOfMemoryException", much.Text, StringComparison.Ordinal);
        Assert.Equal("2", after.Text);
    }

    [Fact]
    public async Task ReadLine_and_another_package_get_a_sentence()
    {
        await engine.OpenAsync();

        Assert.Contains(
            "cannot wait for a line", (await engine.RunAsync("Console.ReadLine()")).Text, StringComparison.Ordinal);
        Assert.Contains(
            "cannot be used in this page",
            (await engine.RunAsync("#r \"nuget: Plotly.NET, 6.0.0\"")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completions_documentation_and_errors_come_from_the_compiler()
    {
        await engine.OpenAsync();
        await engine.RunAsync(Setup);

        var completions = await engine.AskAsync(Request("complete", "Trainer.Tr", 10));
        var inspected = await engine.AskAsync(Request("inspect", "Trainer.Train", 10));
        var diagnosed = await engine.AskAsync(new() { ["type"] = "diagnose", ["code"] = "var y = nothing;" });

        Assert.Equal("Train", (string?)completions.Content["items"]![0]!["text"]);
        Assert.Equal(8, (int)completions.Content["start"]!);
        Assert.Contains("Repeats forward propagation", (string)inspected.Content["text"]!, StringComparison.Ordinal);
        var error = diagnosed.Content["items"]!.AsArray().Single()!;
        Assert.Equal("CS0103", (string?)error["code"]);
        Assert.Equal(8, (int)error["start"]!);
        Assert.Equal(15, (int)error["end"]!);
    }

    [Fact]
    public async Task Progress_is_told_to_the_page_and_put_back_into_a_new_worker()
    {
        await engine.RestartAsync();
        await engine.RunAsync(Setup);
        await engine.RunAsync("Matrix<double> SumColumns(Matrix<double> dZ) => dZ.RowSums().ToColumnMatrix();");
        await engine.RunAsync("Check.SumColumns(SumColumns)");
        var progress = await engine.Page.EvaluateAsync<string>("progressed.at(-1)");

        await engine.RestartAsync(progress);
        await engine.RunAsync(Setup);
        var told = await engine.RunAsync("Progress.Show()");

        Assert.Contains("ex-3-05-sum-columns", progress, StringComparison.Ordinal);
        Assert.Contains("1 of", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_compiled_ahead_give_the_same_and_can_be_changed_or_left_out()
    {
        await engine.OpenAsync();
        await WarmAsync("var a = 1;", "var b = a + 1;");

        await engine.RunAsync("var a = 5;");
        Assert.Equal("6", (await engine.RunAsync("a + 1")).Text);
        await engine.OpenAsync();
        await WarmAsync("var a = 1;", "var b = a + 1;");
        await engine.RunAsync("var a = 1;");
        await engine.RunAsync("var b = a + 1;");
        Assert.Equal("2", (await engine.RunAsync("b")).Text);
    }

    private Task<PageAnswer> WarmAsync(params string[] cells) =>
        engine.AskAsync(new() { ["type"] = "warm", ["cells"] = new JsonArray([.. cells.Select(Cell)]) });

    private static JsonNode Cell(string code) => new JsonObject { ["name"] = "cell", ["code"] = code };

    private static JsonObject Request(string type, string code, int cursor) =>
        new() { ["type"] = type, ["code"] = code, ["cursor"] = cursor };
}
