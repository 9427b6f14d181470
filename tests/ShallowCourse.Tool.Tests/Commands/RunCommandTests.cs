using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ShallowCourse.Tool.Tests.Commands;

public sealed class RunCommandTests : IDisposable
{
    private readonly string _copies = Directory.CreateTempSubdirectory("ShallowCourse-tests-").FullName;

    public void Dispose() => Directory.Delete(_copies, recursive: true);

    [Fact]
    public void A_run_without_failure_is_exit_code_0_and_writes_a_copy()
    {
        var (code, output, error) = Run("state-across-cells");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("state-across-cells.ipynb: 2 cells, ", output, StringComparison.Ordinal);
        var copy = NotebookFile.Read(Path.Combine(_copies, "state-across-cells.ipynb"));
        Assert.Single(copy.Find("use")!.Outputs);
    }

    [Fact]
    public void A_failed_cell_is_exit_code_1_told_with_place_and_line()
    {
        var (code, _, error) = Run("compile-error");
        Assert.Equal(1, code);
        Assert.Equal(
            """
            compile-error.ipynb#bad(2,13): error CS0103: The name 'missing' does not exist in the current context
                var b = a + missing;
                            ^^^^^^^

            """,
            error,
            ignoreLineEndingDifferences: true);
        Assert.True(File.Exists(Path.Combine(_copies, "compile-error.ipynb")));
    }

    [Fact]
    public void The_source_stays_as_it_is_byte_for_byte()
    {
        var source = Fixtures.PathOf("run", "outputs-of-an-earlier-run.ipynb");
        var before = File.ReadAllBytes(source);
        Run("outputs-of-an-earlier-run");
        Assert.Equal(before, File.ReadAllBytes(source));
    }

    [Fact]
    public void A_copy_never_replaces_its_source()
    {
        var source = Path.Combine(_copies, "own.ipynb");
        File.Copy(Fixtures.PathOf("run", "state-across-cells.ipynb"), source);
        var before = File.ReadAllBytes(source);
        var (code, _, error) = CommandLine.Run(RunCommand.Create(), source, "--out", _copies);
        Assert.Equal(2, code);
        Assert.Contains("--out", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(source));
    }

    [Fact]
    public void A_malformed_notebook_is_refused_with_exit_code_2_and_the_others_still_run()
    {
        var (code, output, error) = Run("malformed", "state-across-cells");
        Assert.Equal(2, code);
        Assert.Contains("malformed.ipynb: line 1, byte 12", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Contains("2 cells", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_exit_code_2()
    {
        var (code, _, error) = Run("not-there");
        Assert.Equal(2, code);
        Assert.Contains("not-there.ipynb: got neither a file nor a folder", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--timeout", "0")]
    [InlineData("--timeout", "soon")]
    [InlineData("--timeout", "NaN")]
    [InlineData("--timeout", "1e300")]
    [InlineData("--jobs", "0")]
    public void An_option_that_makes_no_sense_is_refused(string option, string value)
    {
        var (code, _, error) = Run(["state-across-cells"], option, value);
        Assert.NotEqual(0, code);
        Assert.Contains(option, error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_copies));
    }

    [Fact]
    public void The_time_limit_can_be_set()
    {
        var (code, _, error) = Run(["endless-loop"], "--timeout", "0.2");
        Assert.Equal(1, code);
        Assert.Contains(
            "endless-loop.ipynb#loop ran longer than its time limit of 0.2 s", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Relative_files_are_found_from_the_notebooks_folder_and_the_current_folder_comes_back()
    {
        var before = Environment.CurrentDirectory;
        var (code, _, error) = Run("relative-file");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public void Several_notebooks_at_once_end_as_they_do_one_by_one()
    {
        string[] names = ["state-across-cells", "displays-in-order", "culture", "raises-exception", "compile-error"];
        var (code, output, _) = Run(names, "--jobs", "4");
        Assert.Equal(1, code);
        Assert.Equal(5, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var together = names.Select(Copy).ToArray();
        foreach (var name in names)
        {
            Run(name);
        }

        Assert.Equal(names.Select(Copy), together);
    }

    [Fact]
    public void Json_tells_every_cell_and_nothing_else_is_printed()
    {
        var (code, output, error) = Run(["runtime-error", "state-across-cells"], "--json");
        Assert.Equal((1, ""), (code, error));
        var runs = JsonNode.Parse(output)!.AsArray();
        Assert.Equal(
            ["runtime-error.ipynb", "state-across-cells.ipynb"],
            runs.Select(run => Path.GetFileName((string)run!["notebook"]!)));
        Assert.Equal([false, true], runs.Select(run => (bool)run!["succeeded"]!));
        var failure = runs[0]!["cells"]![0]!["failure"]!;
        Assert.Equal(
            ("System.DivideByZeroException", 3, 5),
            ((string)failure["name"]!, (int)failure["line"]!, (int)failure["column"]!));
        Assert.Null(runs[1]!["cells"]![0]!["failure"]);
    }

    [Fact]
    public async Task A_cell_that_ends_the_process_does_not_pass_for_success()
    {
        var (code, _, error) = await StartAsync(
            "run", Fixtures.PathOf("run", "ends-the-process.ipynb"), "--out", _copies);
        Assert.Equal(1, code);
        Assert.Contains("ends-the-process.ipynb#exit ended the process", error, StringComparison.Ordinal);
        var reached = NotebookFile.Read(Path.Combine(_copies, "ends-the-process.ipynb"));
        Assert.Equal("1",
            Assert.IsType<ResultOutput>(Assert.Single(reached.Find("before")!.Outputs)).Data.Text(MimeBundle.Plain));
        Assert.Empty(reached.Find("exit")!.Outputs);
    }

    [Fact]
    public void Notebooks_of_one_name_keep_the_folders_that_tell_them_apart()
    {
        using var folders = new TemporaryFolder();
        var first = folders.Write("a/own.ipynb", NotebookCell.Code("one", "1"));
        var second = folders.Write("b/own.ipynb", NotebookCell.Code("two", "2"));
        var third = folders.Write("b/other.ipynb", NotebookCell.Code("three", "3"));

        var (code, _, error) = CommandLine.Run(RunCommand.Create(), first, second, third, "--out", _copies);

        Assert.Equal((0, ""), (code, error));
        Assert.NotNull(NotebookFile.Read(Path.Combine(_copies, "a", "own.ipynb")).Find("one"));
        Assert.NotNull(NotebookFile.Read(Path.Combine(_copies, "b", "own.ipynb")).Find("two"));
        Assert.True(File.Exists(Path.Combine(_copies, "other.ipynb")));
    }

    [Fact]
    public void An_unknown_option_is_not_taken_for_a_path()
    {
        var (code, _, error) = CommandLine.Run(RunCommand.Create(), "--allow-error");
        Assert.Equal(1, code);
        Assert.Contains("--allow-error: got no such option", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relative_paths_mean_the_folder_in_which_the_command_was_typed()
    {
        Directory.CreateDirectory(Path.Combine(_copies, "mine"));
        var source = Path.Combine(_copies, "mine", "own.ipynb");
        File.Copy(Fixtures.PathOf("run", "state-across-cells.ipynb"), source);
        var before = await File.ReadAllBytesAsync(source, TestContext.Current.CancellationToken);

        var (code, output, error) = await StartAsync("run", Path.Combine("mine", "own.ipynb"), "--out", "out");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"{Path.Combine("mine", "own.ipynb")}: 2 cells", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_copies, "out", "own.ipynb")));

        Assert.Equal(2, (await StartAsync("run", Path.Combine("mine", "own.ipynb"), "--out", "mine")).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(source, TestContext.Current.CancellationToken));
    }

    private (int Code, string Output, string Error) Run(params string[] names) => Run(names, []);

    private (int Code, string Output, string Error) Run(string[] names, params string[] options) =>
        CommandLine.Run(
            RunCommand.Create(),
            [.. names.Select(name => Fixtures.PathOf("run", name + ".ipynb")), "--out", _copies, .. options]);

    private string Copy(string name) => File.ReadAllText(Path.Combine(_copies, name + ".ipynb"));

    private async Task<(int Code, string Output, string Error)> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(DotnetHost.Path, [typeof(RunCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _copies,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, error);
    }
}
