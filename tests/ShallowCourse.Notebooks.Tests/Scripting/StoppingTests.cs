namespace ShallowCourse.Notebooks.Tests.Scripting;

public sealed class StoppingTests : SessionTest
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("while (true) n++;")]
    [InlineData("await Task.Delay(1); while (true) n++;")]
    [InlineData("System.Threading.Thread.Sleep(60_000);")]
    [InlineData("await Task.Delay(60_000);")]
    [InlineData("Task.Delay(60_000).Wait();")]
    [InlineData("await Task.Delay(1); System.Threading.Thread.Sleep(60_000);")]
    [InlineData("await new TaskCompletionSource().Task;")]
    [InlineData("while (true) { try { while (true) n++; } catch (Exception) { } }")]
    [InlineData("lock (new object()) { new System.Threading.ManualResetEvent(false).WaitOne(); }")]
    [InlineData("Task.Run(() => { while (true) n++; }).Wait();")]
    [InlineData("System.Threading.Tasks.Parallel.For(0, 4, i => { while (true) n++; });")]
    [InlineData("try { } finally { while (true) n++; }")]
    [InlineData("switch (m) { case 3: goto case 3; }")]
    [InlineData("do n++; while (true);")]
    [InlineData("for (; ; ) ;")]
    [InlineData("if (m > 0) while (true) n++; else n--;")]
    [InlineData("foreach (var (a, b) in Enumerable.Repeat((1, 2), int.MaxValue)) for (; ; ) n += a + b;")]
    [InlineData("again: n++; goto again;")]
    [InlineData("{ void Inner() { while (true) n++; } Inner(); }")]
    [InlineData("class Static { public static int Value = Loop(); static int Loop() { while (true) ; } }\n"
        + "var v = Static.Value;")]
    [InlineData("class Getter { public int Value { get { while (true) ; } } }\nvar v = new Getter().Value;")]
    [InlineData("int Fibonacci(int k) => k < 2 ? k : Fibonacci(k - 1) + Fibonacci(k - 2);\nFibonacci(60);")]
    [InlineData("async Task Later() { await Task.Yield(); while (true) n++; }\nawait Later();")]
    [InlineData("async IAsyncEnumerable<int> Numbers() { while (true) { await Task.Yield(); yield return n++; } }\n"
        + "await foreach (var k in Numbers()) n += k;")]
    [InlineData("IEnumerable<int> Endless() { while (true) yield return n++; }\nEndless().Count()")]
    public async Task A_cell_that_never_ends_is_stopped_by_its_time_limit_and_the_session_lives_on(string code)
    {
        await Value("long m = 3; int n = 0;");
        var result = await Run("var assigned = 5;\n" + code, Limit);
        Assert.Equal(CellStatus.TimedOut, result.Status);
        Assert.Contains(
            "ran longer than its time limit of 0.3 s and was stopped", result.Error!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be stopped", result.Error.Message, StringComparison.Ordinal);
        Assert.Equal(8L, await Value("m + assigned"));
        Assert.True(
            (await Run("await Task.Delay(1); System.Threading.Thread.Sleep(1);", TimeSpan.FromMinutes(1))).Succeeded);
    }

    [Fact]
    public async Task Endless_recursion_ends_in_an_exception()
    {
        var result = await Run("int Down(int n) => Down(n + 1) + 1;\nDown(0)");
        Assert.Equal("System.InsufficientExecutionStackException", result.Error!.Name);
        Assert.Equal(1, result.Error.At!.Line);
        Assert.InRange(result.Error.Traceback.Count, 3, 40);
    }

    [Fact]
    public async Task A_stopped_loop_is_reported_with_its_line()
    {
        var result = await Run("var n = 0;\nwhile (true)\n    n++;", Limit);
        Assert.Equal("lesson.ipynb#cell", result.Error!.At!.Cell);
        Assert.InRange(result.Error.At.Line, 2, 3);
    }

    [Fact]
    public async Task Cancelling_interrupts_a_cell_and_the_session_lives_on()
    {
        using var source = new CancellationTokenSource(Limit);
        var result = await Session.RunAsync(
            new CellSource("var kept = 1; while (true) ;", "cell"), Output, cancel: source.Token);
        Assert.Equal(CellStatus.Interrupted, result.Status);
        Assert.Equal(CellError.Interrupted, result.Error!.Name);
        Assert.Equal(1, await Value("kept"));
    }

    [Theory]
    [InlineData("Task loop = Task.Run(() => { gate.Wait(); while (true) begun = true; });")]
    [InlineData("void Loop() { gate.Wait(); for (; ; ) begun = true; }\nTask loop = Task.Run(Loop);")]
    [InlineData("Task loop = Task.Run(async () => { await gate.WaitAsync(); do { begun = true; } while (true); });")]
    public async Task A_loop_that_begins_elsewhere_after_its_cell_was_stopped_ends_too(string code)
    {
        await Value("using System.Threading; var gate = new SemaphoreSlim(0); var begun = false;");
        await Run(code + " Thread.Sleep(60_000);", Limit);
        // Later cells have tokens of their own, which the loop must not take for its own.
        await Value("gate.Release();");
        Assert.Equal(true, await Value("await Task.WhenAny(loop, Task.Delay(20_000)) == loop"));
        Assert.Equal(false, await Value("begun"));
    }

    [Fact]
    public async Task What_a_stopped_cell_would_have_printed_later_reaches_no_later_cell()
    {
        await Run(
            "_ = Task.Run(async () => { for (var i = 0; i < 40; i++) { await Task.Delay(10); "
                + "Console.WriteLine(\"stray\"); } }); await Task.Delay(60_000);",
            TimeSpan.FromMilliseconds(100));
        var before = Output.Events.Count;
        var later = new RecordingOutput();
        await Run("await Task.Delay(200); Console.WriteLine(\"mine\");", cell: "later", output: later);
        Assert.Equal(["stdout: mine\n"], later.Events);
        Assert.Equal(before, Output.Events.Count);
    }

    [Fact]
    public async Task What_cannot_be_stopped_is_said()
    {
        using var session = new ScriptSession(DesktopHost.Session with { StopGrace = TimeSpan.FromMilliseconds(100) });
        var result = await session.RunAsync(
            new CellSource(
                "var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In); "
                    + "pipe.ReadByte();",
                "cell"),
            Output,
            Limit,
            TestContext.Current.CancellationToken);
        Assert.Equal(CellStatus.TimedOut, result.Status);
        Assert.Contains(
            "could not be stopped: it is inside a library and still runs", result.Error!.Message,
            StringComparison.Ordinal);
    }

    /// <summary>
    /// Each loop runs for seconds inside the base library, which asks nobody. Aborting such a thread ended the process.
    /// </summary>
    [Theory]
    [InlineData("Enumerable.Range(0, 20_000_000).OrderBy(k => k ^ 0x55555).ToArray();")]
    [InlineData("Array.Sort(Enumerable.Range(0, 10_000_000).Select(k => -k).ToArray(), "
        + "Comparer<int>.Create((a, b) => a.CompareTo(b)));")]
    [InlineData("Enumerable.Range(0, 20_000_000).GroupBy(k => k).Count();")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(new string('a', 30) + '!', \"^(a+)+$\");")]
    [InlineData("Enumerable.Repeat(1L, int.MaxValue).Concat(Enumerable.Repeat(1L, int.MaxValue)).Max();")]
    public async Task A_loop_inside_a_library_costs_no_variable_and_the_next_cells_run(string code)
    {
        using var session = new ScriptSession(DesktopHost.Session with { StopGrace = TimeSpan.FromMilliseconds(300) });
        async Task<CellResult> RunCell(string source, TimeSpan? limit) => await session.RunAsync(
            new CellSource(source, "cell"), Output, limit, TestContext.Current.CancellationToken);

        await RunCell("var kept = 5;", null);
        var stopped = await RunCell(code, Limit);
        var after = await RunCell("kept + 1", null);

        Assert.Equal(CellStatus.TimedOut, stopped.Status);
        Assert.Equal(6, after.Value);
    }

    [Fact]
    public async Task Printing_without_end_is_stopped_without_breaking_later_output()
    {
        await Run("while (true) Console.WriteLine(\"again and again\");", Limit);
        var later = new RecordingOutput();
        await Run("Console.WriteLine(\"mine\"); 1.Display();", cell: "later", output: later);
        Assert.Equal(["stdout: mine\n", "display: 1"], later.Events);
    }

    [Fact]
    public async Task Waiting_for_an_async_method_of_the_cell_does_not_deadlock() =>
        Assert.Equal(3, await Value("async Task<int> Later() { await Task.Delay(5); return 3; }\nLater().Result"));

    [Fact]
    public async Task An_exception_in_an_async_void_method_fails_the_cell_and_not_the_process()
    {
        var result = await Run(
            "async void Broken() { await Task.Delay(5); throw new InvalidOperationException(\"lost\"); }\n"
                + "Broken(); await Task.Delay(60_000);");
        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.Equal("lost", result.Error!.Message);
    }
}
