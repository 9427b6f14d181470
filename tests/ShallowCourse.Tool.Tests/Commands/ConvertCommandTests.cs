namespace ShallowCourse.Tool.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_notebook_becomes_a_dib_file_and_comes_back()
    {
        _folder.Write("a.ipynb", NotebookCell.Markdown("m", "# A"), NotebookCell.Code("c", "1 + 1"));

        var path = _folder.PathOf("a.ipynb");
        var (there, said, _) = CommandLine.Run(ConvertCommand.Create(), path);
        var (back, _, _) = CommandLine.Run(ConvertCommand.Create(), "--force", _folder.PathOf("a.dib"));

        Assert.Equal((0, 0), (there, back));
        Assert.Contains("a.dib", said, StringComparison.Ordinal);
        Assert.Equal(
            ["# A", "1 + 1"], NotebookFile.Read(path).Cells.Select(cell => cell.Source));
    }

    [Fact]
    public void A_file_that_is_there_is_kept()
    {
        _folder.Write("a.ipynb", NotebookCell.Code("c", "1 + 1"));
        File.WriteAllText(_folder.PathOf("a.dib"), "mine");

        var (code, _, error) = CommandLine.Run(ConvertCommand.Create(), _folder.PathOf("a.ipynb"));

        Assert.Equal(1, code);
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.PathOf("a.dib")));
    }

    [Fact]
    public void A_dib_file_runs_and_its_copy_is_a_notebook()
    {
        File.WriteAllText(_folder.PathOf("a.dib"), "#!markdown\n\n# A\n\n#!csharp\n\n6 * 7\n");

        var (code, _, error) = CommandLine.Run(
            RunCommand.Create(), _folder.PathOf("a.dib"), "--out", _folder.PathOf("out"));

        Assert.True(code == 0, error);
        var copy = NotebookFile.Read(_folder.PathOf("out/a.ipynb"));
        Assert.Equal(
            "42", Assert.IsType<ResultOutput>(Assert.Single(copy.CodeCells.Single().Outputs)).Data.Text("text/plain"));
    }

    public void Dispose() => _folder.Dispose();
}
