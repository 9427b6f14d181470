namespace ShallowCourse.Tool.Tests.Commands;

public sealed class TranslateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TranslateCommandTests()
    {
        Directory.CreateDirectory(_folder.PathOf("en"));
        Directory.CreateDirectory(_folder.PathOf("zh"));
        _folder.Write("en/a.ipynb", NotebookCell.Markdown("aim", "# One unit"));
        _folder.Write("zh/a.ipynb", NotebookCell.Markdown("aim", "# 一个单元"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_translation_is_stale_until_it_is_accepted()
    {
        var (before, listed, _) = CommandLine.Run(TranslateCommand.Create(), "--status", _folder.PathOf("zh"));
        var (accepted, _, _) = CommandLine.Run(TranslateCommand.Create(), "--accept", _folder.PathOf("zh"));
        var (after, _, _) = CommandLine.Run(TranslateCommand.Create(), "--status", _folder.PathOf("zh"));

        Assert.Equal((1, 0, 0), (before, accepted, after));
        Assert.Contains("a.ipynb#aim:1: translation-stale", listed, StringComparison.Ordinal);
        Assert.Contains("1 translated notebooks, 1 findings", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_without_an_original_is_one_line_and_exit_code_2()
    {
        File.Delete(_folder.PathOf("en/a.ipynb"));

        var (code, _, error) = CommandLine.Run(TranslateCommand.Create(), _folder.PathOf("zh"));

        Assert.Equal(2, code);
        Assert.Contains("a.ipynb", error, StringComparison.Ordinal);
    }
}
