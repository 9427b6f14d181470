namespace ShallowCourse.Notebooks.Tests.Scripting;

public sealed class ScriptSessionTests : SessionTest
{
    [Fact]
    public async Task A_cell_sees_what_earlier_cells_declared()
    {
        await Value("using System.Globalization;\nint n1 = 4; int Twice(int n) => 2 * n;");
        await Value("record Layer(int Units);");
        await Value("using static System.Math;");
        Assert.Equal(8, await Value("var layer = new Layer(Twice(n1)); Max(layer.Units, 3)"));
        Assert.Equal("de", await Value("CultureInfo.GetCultureInfo(\"de\").Name"));
    }

    [Fact]
    public async Task A_later_cell_may_declare_a_name_again()
    {
        await Value("var x = 1; int F() => x;");
        await Value("var x = \"two\";");
        Assert.Equal("two1", await Value("x + F()"));
    }

    [Fact]
    public async Task A_cell_that_throws_keeps_what_it_assigned()
    {
        var result = await Run("var before = 1;\nthrow new InvalidOperationException(\"half way\");\nvar after = 2;");
        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.Equal(1, await Value("before"));
        Assert.Equal(0, await Value("after"));
    }

    [Theory]
    [InlineData("1 + 1", "result: 2")]
    [InlineData("\"text\"", "result: text")]
    [InlineData("string none = null; none", "result: null")]
    [InlineData("int.Parse(\"3\");", null)]
    [InlineData("int x = 3;", null)]
    [InlineData("void Nothing() { } Nothing()", null)]
    [InlineData("await Task.Delay(1)", null)]
    [InlineData("await Task.FromResult(7)", "result: 7")]
    [InlineData("return 5;", "result: 5")]
    public async Task The_value_of_a_trailing_expression_is_shown(string code, string? shown)
    {
        await Value(code);
        Assert.Equal(shown is null ? [] : [shown], Output.Events);
    }

    [Fact]
    public async Task Console_text_and_displays_come_in_the_order_of_the_code()
    {
        await Value("""
            Console.Write("a"); Console.WriteLine("b");
            1.Display();
            Console.Error.WriteLine("c");
            Console.WriteLine("d");
            "e".Display();
            6 * 7
            """);
        Assert.Equal(
            ["stdout: ab\n", "display: 1", "stderr: c\n", "stdout: d\n", "display: e", "result: 42"], Output.Events);
    }

    [Fact]
    public async Task A_display_is_a_statement_and_the_output_can_be_cleared()
    {
        await Value("1.Display(); ClearOutput(wait: true);");
        Assert.Equal(["display: 1", "clear: wait"], Output.Events);
    }

    [Fact]
    public async Task What_is_printed_arrives_while_the_cell_still_runs()
    {
        const string arrived = nameof(What_is_printed_arrives_while_the_cell_still_runs);
        var run = Run(
            $"Console.Write(\"now\"); while (AppContext.GetData(\"{arrived}\") is null) await Task.Delay(5);",
            TimeSpan.FromMinutes(1));
        await Until.TrueAsync(
            () => Output.Console == "now" || run.IsCompleted, TestContext.Current.CancellationToken);
        AppContext.SetData(arrived, true);
        Assert.True((await run).Succeeded);
    }

    [Fact]
    public async Task A_package_that_brings_what_the_session_itself_refers_to_leaves_Display_unambiguous()
    {
        using var session = new ScriptSession(DesktopHost.Session with { Packages = new RoslynFeed() });
        var output = new RecordingOutput();
        foreach (var code in (string[])["1", "#r \"nuget: Some.Package, 1.0.0\"", "\"shown\".Display(); 2"])
        {
            var result = await session.RunAsync(
                new CellSource(code, "cell"), output, cancel: TestContext.Current.CancellationToken);
            Assert.True(result.Succeeded, result.Error?.ToString());
        }

        Assert.Contains("display: shown", output.Events);
    }

    [Fact]
    public async Task What_a_receiver_prints_itself_does_not_come_back_to_it()
    {
        var receiver = new PrintingOutput();

        await Session.RunAsync(
            new CellSource("Console.Write(6 * 7); 1", "cell"), receiver,
            cancel: TestContext.Current.CancellationToken);

        Assert.Equal(["42"], receiver.Heard);
    }

    [Fact]
    public async Task Two_sessions_at_once_do_not_mix_their_output()
    {
        const string code = """
            for (var i = 0; i < 200; i++)
            {
                Console.WriteLine(NAME + i);
                if (i % 50 == 0) await Task.Delay(1);
                if (i % 70 == 0) await Task.Run(() => Console.WriteLine(NAME + "task"));
            }
            """;
        using var other = new ScriptSession(DesktopHost.Session);
        var otherOutput = new RecordingOutput();
        await Task.WhenAll(
            Run(code.Replace("NAME", "\"one \"", StringComparison.Ordinal)),
            other.RunAsync(
                new CellSource(code.Replace("NAME", "\"two \"", StringComparison.Ordinal), "cell"), otherOutput,
                cancel: TestContext.Current.CancellationToken));
        Assert.Equal(
            203,
            Output.Console.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Count(line => line.StartsWith("one ", StringComparison.Ordinal)));
        Assert.DoesNotContain("two", Output.Console, StringComparison.Ordinal);
        Assert.DoesNotContain("one", otherOutput.Console, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_sessions_do_not_see_each_others_variables()
    {
        await Value("var mine = 1;");
        using var other = new ScriptSession(DesktopHost.Session);
        var result = await other.RunAsync(
            new CellSource("mine", "cell"), new RecordingOutput(), cancel: TestContext.Current.CancellationToken);
        Assert.Contains("CS0103", result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_megabytes_of_console_output_are_cut_with_a_note()
    {
        var result = await Run(
            "var line = new string('x', 999); for (var i = 0; i < 100_000; i++) Console.WriteLine(line); \"done\"");
        Assert.True(result.Succeeded);
        Assert.EndsWith(
            "[output cut: a cell may print 1,000,000 characters]\n", Output.Console, StringComparison.Ordinal);
        Assert.InRange(Output.Console.Length, 1_000_000, 1_000_100);
        Assert.Equal("result: done", Output.Events[^1]);
    }

    [Fact]
    public async Task A_cut_does_not_halve_a_character()
    {
        using var session = new ScriptSession(DesktopHost.Session with { ConsoleLimit = 3 });
        await session.RunAsync(
            new CellSource("Console.Write(\"ab😀\")", "cell"), Output, cancel: TestContext.Current.CancellationToken);
        Assert.StartsWith("ab\n[output cut", Output.Console, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_look_the_same_in_every_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        try
        {
            await Value("""
                Console.WriteLine($"{1234.5:N1}");
                await Task.Delay(1);
                Console.WriteLine(0.25);
                new[] { 0.5, 1.5 }.Display();
                0.125
                """);
            Assert.Equal("1,234.5\n0.25\n", Output.Console);
            Assert.Contains("1.5", Output.Text("display"), StringComparison.Ordinal);
            Assert.Equal("0.125", Output.Text("result"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("var n = 0; while (n < 3) n++; n", 3)]
    [InlineData("var n = 0; do { n++; } while (n < 3); n", 3)]
    [InlineData("var n = 0; for (var i = 0; i < 3; i++) ; for (var i = 0; i < 3; i++) n++; n", 3)]
    [InlineData("var n = 0; foreach (var (a, b) in new[] { (1, 2) }) n = a + b; n", 3)]
    [InlineData("var n = 0; foreach (var a in new[] { 1, 2 }) foreach (var b in new[] { 1, 2 }) if (a < b) n += 3; "
        + "else continue; n", 3)]
    [InlineData("var n = 0; while (true) { if (++n == 3) break; /* { */ } n", 3)]
    [InlineData("var n = 0; for (var i = 0; i < 3; i++) // one\n    n++; // two\nn", 3)]
    [InlineData(
        "var n = 0; foreach (var a in new[] { 1 }) using (new System.IO.MemoryStream()) lock (new object()) n = 3; n",
        3)]
    [InlineData("int n; { int Up(int k) { while (k < 3) k++; return k; } n = Up(0); } n", 3)]
    [InlineData("dynamic d = 3; while (d < 3) d++; (int)d", 3)]
    [InlineData("int[] a = [1, 2]; var n = a is [var first, ..] and [.., var last] ? first + last : 0; n", 3)]
    [InlineData("async IAsyncEnumerable<int> Three() { await Task.Yield(); yield return 3; } var n = 0; await foreach "
        + "(var k in Three()) n += k; n", 3)]
    public async Task Loops_of_every_form_run_as_they_are_written(string code, int value) =>
        Assert.Equal(value, await Value(code));

    [Theory]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(\"de-DE\");")]
    [InlineData("if (true) { System.Threading.Thread.CurrentThread.CurrentCulture = new(\"de-DE\"); }")]
    public async Task A_culture_that_a_cell_sets_is_the_next_cells_too(string code)
    {
        await Value(code);

        Assert.Equal("1,5", await Value("$\"{1.5}\""));
    }

    [Fact]
    public async Task A_cell_does_not_see_the_tools_own_types_and_packages()
    {
        var result = await Run("typeof(ShallowCourse.Notebooks.Format.Notebook)");
        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.Equal(CellStatus.Failed, (await Run("using Markdig;")).Status);
    }

    [Fact]
    public async Task An_analysis_knows_earlier_cells_and_runs_nothing()
    {
        await Value("var hidden = new List<int>();");
        var compilation = Session.Analyze("hidden.Add(1); hidden.", TestContext.Current.CancellationToken);
        var tree = compilation.SyntaxTrees.Single();
        var symbols = compilation.GetSemanticModel(tree).LookupSymbols(3);
        Assert.Contains(symbols, symbol => symbol.Name == "hidden");
        Assert.Equal(0, await Value("hidden.Count"));
    }

    private sealed class RoslynFeed : IPackageResolver
    {
        public Task<ResolvedPackages> ResolveAsync(
            IReadOnlyList<PackageRequest> packages, IReadOnlyList<string> sources, string folder,
            CancellationToken cancel)
        {
            string[] compiler = [typeof(Microsoft.CodeAnalysis.Compilation).Assembly.Location];
            return Task.FromResult(new ResolvedPackages(compiler, compiler, []));
        }
    }

    /// <summary>Shows on the console what it is told, as a host without a front end may.</summary>
    private sealed class PrintingOutput : ISessionOutput
    {
        private const int Enough = 3; // else a mistake would fill the stack

        public List<string> Heard { get; } = [];

        public void Stream(string name, string text)
        {
            Heard.Add(text);
            if (Heard.Count < Enough)
            {
                Console.Write($"{name}: {text}");
            }
        }

        public void Display(MimeBundle bundle) => throw new NotSupportedException();

        public void Result(MimeBundle bundle) => Console.Write("and a value");

        public void Error(CellError error) => throw new NotSupportedException();

        public void ClearOutput(bool wait) => throw new NotSupportedException();
    }
}
