using System.Globalization;
using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Tests.Running;

public sealed class NotebookRunnerTests
{
    [Fact]
    public async Task Cells_share_their_state_and_are_counted()
    {
        var run = await RunAsync("state-across-cells");
        Assert.True(run.Succeeded);
        Assert.Equal(["declare", "use"], run.Cells.Select(cell => cell.Cell.Name));
        Assert.Equal([null, 1, 2], run.Executed.Cells.Select(cell => cell.ExecutionCount));
        var result = Assert.IsType<ResultOutput>(Assert.Single(run.Executed.Find("use")!.Outputs));
        Assert.Equal(("5", 2), (result.Data.Text(MimeBundle.Plain), result.ExecutionCount));
    }

    [Fact]
    public async Task A_cell_that_throws_keeps_what_it_assigned() =>
        Assert.Equal("1", Shown(await RunAsync("exception-keeps-variables"), "after"));

    [Theory]
    [InlineData("compile-error", "bad", 2, 13, "var b = a + missing;")]
    [InlineData("runtime-error", "bad", 3, 5, "    return 1 / (n / 2);")]
    public async Task An_error_is_located_and_ends_the_notebook(
        string name, string cell, int line, int column, string source)
    {
        var run = await RunAsync(name);
        var failure = Assert.Single(run.Failures);
        Assert.Equal(
            ($"{name}.ipynb#{cell}", line, column, source),
            (failure.At!.Cell, failure.At.Line, failure.At.Column, failure.At.SourceLine));
        Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Find(cell)!.Outputs));
        Assert.Empty(run.Executed.Find("never")!.Outputs);
        Assert.Null(run.Executed.Find("never")!.ExecutionCount);
    }

    [Theory]
    [InlineData("throw new Exception(\"lost\");", "thread.Join();")]
    [InlineData("wait.Wait(); throw new Exception(\"lost\");", "")]
    public async Task What_a_thread_does_not_catch_fails_the_cell_that_started_it(string work, string end)
    {
        var notebook = Notebook.Create(
            "a.ipynb",
            NotebookCell.Code("first", "var wait = new System.Threading.ManualResetEventSlim();"),
            NotebookCell.Code(
                "starts", $"var thread = new System.Threading.Thread(() => {{ {work} }});\nthread.Start();\n{end}"),
            NotebookCell.Code("last", "wait.Set();\nthread.Join();"));

        var run = await new NotebookRunner(new RunOptions { Session = DesktopHost.Session })
            .RunAsync(notebook, null, TestContext.Current.CancellationToken);

        Assert.Equal("starts", Assert.Single(run.Cells, cell => cell.Failure is not null).Cell.Name);
        Assert.Contains("lost", Assert.Single(run.Failures).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kernelspec":{"name":"python3","language":"python"}}""", "{}", "got Python; expected C#")]
    [InlineData("{}", """{"polyglot_notebook":{"kernelName":"pwsh"}}""", "got PowerShell; expected C#")]
    public async Task A_cell_of_another_language_is_refused(string notebook, string cell, string expected)
    {
        var run = await new NotebookRunner(new RunOptions { Session = DesktopHost.Session }).RunAsync(
            Notebook.Create(
                "a.ipynb", NotebookCell.Code("a", "print(1)").WithMetadata(JsonNode.Parse(cell)!.AsObject()))
                .WithMetadata(JsonNode.Parse(notebook)!.AsObject()),
            null, TestContext.Current.CancellationToken);

        Assert.Contains(expected, Assert.Single(run.Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_can_be_allowed()
    {
        var run = await RunAsync("compile-error", new RunOptions { Session = DesktopHost.Session, AllowErrors = true });
        Assert.Single(run.Failures);
        Assert.Equal("2", Shown(run, "never"));
    }

    [Theory]
    [InlineData("endless-loop", "loop", "True")]
    [InlineData("sleeping-cell", "sleep", "1")]
    [InlineData("awaiting-cell", "wait", "1")]
    public async Task A_cell_that_never_ends_is_stopped_and_later_cells_can_still_run(
        string name, string cell, string after)
    {
        var run = await RunAsync(name, new RunOptions
        { Session = DesktopHost.Session, Timeout = TimeSpan.FromMilliseconds(300), AllowErrors = true });
        Assert.Equal(CellError.TimeLimit, Assert.Single(run.Failures).Name);
        Assert.Equal(CellError.TimeLimit, Assert.IsType<ErrorOutput>(run.Executed.Find(cell)!.Outputs[^1]).Name);
        Assert.Equal(after, Shown(run, "after"));
    }

    [Fact]
    public async Task A_hundred_megabytes_of_console_output_are_cut_with_a_note()
    {
        var run = await RunAsync("hundred-megabytes");
        var output = Assert.IsType<StreamOutput>(Assert.Single(run.Executed.Find("print")!.Outputs));
        Assert.Contains("[output cut: a cell may print 1,000,000 characters]", output.Text, StringComparison.Ordinal);
        Assert.InRange(output.Text.Length, 1_000_000, 1_000_100);
        Assert.True(run.Succeeded);
    }

    [Fact]
    public async Task A_cell_that_is_to_raise_and_does_is_no_failure()
    {
        var run = await RunAsync("raises-exception");
        Assert.True(run.Succeeded);
        Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Find("raises")!.Outputs));
        Assert.Equal("reached", Shown(run, "after"));
    }

    [Fact]
    public async Task A_cell_that_is_to_raise_and_does_not_is_a_failure()
    {
        var run = await RunAsync("raises-nothing");
        Assert.Contains(
            "raises-nothing.ipynb#calm ended without an error", Assert.Single(run.Failures).Message,
            StringComparison.Ordinal);
        Assert.Empty(run.Executed.Find("never")!.Outputs);
    }

    [Fact]
    public async Task Console_text_and_displays_stay_in_order()
    {
        var outputs = (await RunAsync("displays-in-order")).Executed.Find("show")!.Outputs;
        Assert.Equal(
            ["first\n", "2", "third\n", "4"],
            outputs.Select(output => output switch
            {
                StreamOutput stream => stream.Text,
                DisplayOutput display => display.Data.Text(MimeBundle.Plain),
                ResultOutput result => result.Data.Text(MimeBundle.Plain),
                _ => null,
            }));
    }

    [Fact]
    public async Task Outputs_of_an_earlier_run_are_gone_also_where_execution_did_not_come()
    {
        var run = await RunAsync("outputs-of-an-earlier-run");
        Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Find("bad")!.Outputs));
        Assert.Empty(run.Executed.Find("never")!.Outputs);
        Assert.Equal([1, null], run.Executed.Cells.Select(cell => cell.ExecutionCount));
    }

    [Fact]
    public async Task Numbers_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var run = await RunAsync("culture");
            Assert.Equal(
                "1,234.5 0.25\n", Assert.IsType<StreamOutput>(Assert.Single(run.Executed.Find("print")!.Outputs)).Text);
            Assert.Equal("0.125", Shown(run, "value"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Progress_is_told_before_each_cell_and_after_the_last()
    {
        List<string> told = [];
        await RunAsync("state-across-cells", progress: new Told(told));
        Assert.Equal(["0 of 2, declare", "1 of 2, use", "2 of 2, "], told);
    }

    [Fact]
    public async Task Cancelling_ends_the_run_in_the_middle_of_a_cell()
    {
        using var source = new CancellationTokenSource();
        var run = new NotebookRunner(new RunOptions { Session = DesktopHost.Session })
            .RunAsync(Read("sleeping-cell"), null, source.Token);
        source.CancelAfter(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task A_matrix_shows_as_a_table_with_its_shape()
    {
        var notebook = Notebook.Create(
            Path.Combine(Repository.Root, NotebookFiles.DefaultFolder, "matrix.ipynb"),
            NotebookCell.Code("setup", "#r \"nuget: ShallowCourse, 1.0.0\"\nusing MathNet.Numerics.LinearAlgebra;"),
            NotebookCell.Code("matrix", "Matrix<double>.Build.Dense(2, 20, (i, j) => i + j / 4.0)"),
            NotebookCell.Code("vector", "Vector<double>.Build.Dense(3, i => i / 2.0)"));
        var run = await new NotebookRunner(new RunOptions { Session = DesktopHost.Session })
            .RunAsync(notebook, null, TestContext.Current.CancellationToken);
        Assert.True(run.Succeeded, string.Join('\n', run.Failures));
        Assert.Equal(
            "(2, 20)\n  0  0.25  0.5  0.75  1  1.25  1.5  1.75  …  4.75\n  1  1.25  1.5  1.75  2  2.25  2.5  2.75  …  "
                + "5.75",
            Shown(run, "matrix"));
        Assert.Equal("(3, 1)\n    0\n  0.5\n    1", Shown(run, "vector"));
        var html = Assert.IsType<ResultOutput>(run.Executed.Find("matrix")!.Outputs[0]).Data.Text(MimeBundle.Html)!;
        Assert.Contains("(2, 20)", html, StringComparison.Ordinal);
        Assert.Equal(20, html.Split("<td").Length - 1);
    }

    private static Notebook Read(string name) => NotebookFile.Read(Fixtures.PathOf("run", name + ".ipynb"));

    private static Task<NotebookRun> RunAsync(
        string name, RunOptions? options = null, IProgress<RunProgress>? progress = null) =>
        new NotebookRunner(options ?? new RunOptions { Session = DesktopHost.Session })
            .RunAsync(Read(name), progress, TestContext.Current.CancellationToken);

    private static string? Shown(NotebookRun run, string cell) =>
        Assert.IsType<ResultOutput>(Assert.Single(run.Executed.Find(cell)!.Outputs)).Data.Text(MimeBundle.Plain);

    private sealed class Told(List<string> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) =>
            told.Add(FormattableString.Invariant($"{value.CellsDone} of {value.CellsInAll}, {value.Cell?.Name}"));
    }
}
