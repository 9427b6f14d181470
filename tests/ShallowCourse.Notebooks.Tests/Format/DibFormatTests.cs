namespace ShallowCourse.Notebooks.Tests.Format;

public sealed class DibFormatTests
{
    private const string Text =
        "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"aliases\":[],"
            + "\"name\":\"csharp\"}]}}\n"
            + "\n#!markdown\n\n# Title\n\nText.\n\n#!csharp\n\nvar a = 1;\n\na\n\n#!fsharp\n\nlet b = 1\n";

    [Fact]
    public void Each_marker_begins_a_cell()
    {
        var notebook = DibFormat.Parse(Text, "a.dib");

        Assert.Equal(
            [(CellType.Markdown, "# Title\n\nText."), (CellType.Code, "var a = 1;\n\na"), (CellType.Code, "let b = 1")],
            notebook.Cells.Select(cell => (cell.Type, cell.Source)));
        Assert.Equal([null, "csharp", "fsharp"], notebook.Cells.Select(cell => cell.Language));
    }

    [Fact]
    public void Text_and_notebook_are_each_other_s_inverse()
    {
        Assert.Equal(Text, DibFormat.ToText(DibFormat.Parse(Text, "a.dib")));

        var notebook = Notebook.Create(
            "a.ipynb", NotebookCell.Markdown("m", "*a*"), NotebookCell.Code("c", "#!time\nvar a = \"#!csharp\";"));
        Assert.Equal(
            notebook.Cells.Select(cell => (cell.Type, cell.Source)),
            DibFormat.Parse(DibFormat.ToText(notebook), "a.dib").Cells.Select(cell => (cell.Type, cell.Source)));
    }

    [Theory]
    [InlineData("var a = 1;", "csharp")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\"}}\n", null)]
    [InlineData("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\"}}\n#!c#\nx", "csharp")]
    [InlineData("#!python\nx", "python")]
    [InlineData("", null)]
    public void The_first_cell_needs_no_marker_and_an_empty_one_is_none(string text, string? language) =>
        Assert.Equal(language, DibFormat.Parse(text, "a.dib").Cells.SingleOrDefault()?.Language);

    [Fact]
    public void Meta_that_is_no_JSON_is_told_with_a_remedy()
    {
        var broken = Assert.Throws<NotebookFormatException>(() => DibFormat.Parse("#!meta\n{", "a.dib"));

        Assert.Contains("a.dib", broken.Message, StringComparison.Ordinal);
        Assert.Contains("Delete the lines from #!meta", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_the_format_cannot_hold_is_refused()
    {
        var notebook = Notebook.Create("a.ipynb", NotebookCell.Markdown("m", "before\n#!csharp\nafter"));

        Assert.Contains(
            "#!csharp", Assert.Throws<NotebookFormatException>(() => DibFormat.ToText(notebook)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_notebook_s_own_form_is_kept_by_a_round_trip()
    {
        var notebook = DibFormat.Parse(Text, "a.dib");

        var back = NotebookReader.Parse(NotebookWriter.ToText(notebook), "a.ipynb");

        Assert.Equal(Text, DibFormat.ToText(back));
    }
}
