namespace ShallowCourse.Kernel.Tests.Installation;

/// <summary>The tool as somebody has it who has no clone: from its package.</summary>
[Collection("Jupyter")]
public sealed class InstalledToolTests(JupyterFixture jupyter) : IClassFixture<JupyterFixture>, IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("installed").FullName;

    [Fact]
    public async Task The_packed_tool_installs_gives_a_kernel_and_nbconvert_runs_a_foreign_notebook_on_it()
    {
        await RunAsync(
            "dotnet", "pack", Path.Combine(Repository.Root, "src", "ShallowCourse.Tool"), "--no-build", "-c",
            Repository.Configuration, "-o", PathOf("packages"), "--nologo", "-v", "q",
            // The page's engine is not the kernel's: making it anew would take it from under other tests.
            "-p:SkipEngine=true");
        await RunAsync(
            "dotnet", "tool", "install", "ShallowCourse.Tool", "--tool-path", PathOf("tool"), "--add-source",
            PathOf("packages"), "--version", CourseVersion.Text);
        await RunAsync(
            PathOf(Path.Combine("tool", "course")), "kernel", "install", "--prefix", PathOf("jupyter"), "--name",
            ".net-csharp");
        NotebookFile.Write(
            Notebook.Create(
                "foreign.ipynb",
                NotebookCell.Code("a", "#!csharp\nvar words = new[] { \"b\", \"a\" };\ndisplay(words.Length);"),
                NotebookCell.Code("b", "#!markdown\n**Sorted**"),
                NotebookCell.Code("c", "string.Join(\",\", words.OrderBy(word => word))")),
            PathOf("foreign.ipynb"));

        await jupyter.ConvertAsync(PathOf("foreign.ipynb"), PathOf(Path.Combine("jupyter", "share", "jupyter")), Limit);

        var cells = NotebookFile.Read(PathOf("foreign.nbconvert.ipynb")).Cells;
        Assert.Equal("2", Assert.IsType<DisplayOutput>(Assert.Single(cells[0].Outputs)).Data.Text(MimeBundle.Plain));
        Assert.Equal(
            "**Sorted**", Assert.IsType<DisplayOutput>(Assert.Single(cells[1].Outputs)).Data.Text(MimeBundle.Markdown));
        Assert.Equal("a,b", Assert.IsType<ResultOutput>(Assert.Single(cells[2].Outputs)).Data.Text(MimeBundle.Plain));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task RunAsync(string command, params string[] arguments)
    {
        var (code, output) = await ChildProcess.RunAsync(ChildProcess.Start(command, arguments, []), Limit);
        Assert.True(code == 0, $"{command} {string.Join(' ', arguments)} ended with {code}:\n{output}");
    }

    private string PathOf(string name) => Path.Combine(_folder, name);
}
