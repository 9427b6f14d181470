using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Tests.Format;

public sealed class NotebookReaderTests
{
    [Fact]
    public void Every_part_of_a_notebook_is_read()
    {
        var notebook = NotebookFile.Read(Fixtures.PathOf("format", "written-by-jupyter.ipynb"));

        Assert.Equal(["title", "setup", "raw", "empty"], notebook.Cells.Select(cell => cell.Id));
        Assert.Equal(
            [CellType.Markdown, CellType.Code, CellType.Raw, CellType.Code], notebook.Cells.Select(cell => cell.Type));
        var code = notebook.Find("setup")!;
        Assert.Equal("// σ(z) — 梯度下降 🎲 \x7f \u2028 tab\there\r\nvar a = \"q\\\\\";\n\vend\x1f", code.Source);
        Assert.Equal(["x", "y"], code.Tags);
        Assert.Equal(3, code.ExecutionCount);
        Assert.True((bool)code.Metadata["custom"]!);
        Assert.Equal(new StreamOutput("stdout", "one\ntwo\n"), code.Outputs[0]);
        var display = Assert.IsType<DisplayOutput>(code.Outputs[1]);
        Assert.Equal("<b>α</b>\n<i>&amp;</i>", display.Data.Text(MimeBundle.Html));
        Assert.StartsWith(
            """{"data":[""", display.Data.Text("application/vnd.plotly.v1+json"), StringComparison.Ordinal);
        Assert.Equal(3, Assert.IsType<ResultOutput>(code.Outputs[2]).ExecutionCount);
        var error = Assert.IsType<ErrorOutput>(code.Outputs[3]);
        Assert.Equal("CompilationErrorException", error.Name);
        Assert.Equal(["\x1b[31mline\x1b[0m", "two\nlines"], error.Traceback);
    }

    [Fact]
    public void Cells_of_older_notebooks_keep_having_no_id()
    {
        var notebook = NotebookFile.Read(Fixtures.PathOf("format", "nbformat-4.2-without-ids.ipynb"));

        Assert.Equal(2, notebook.FormatMinor);
        Assert.All(notebook.Cells, cell => Assert.Null(cell.Id));
        Assert.Equal(["cell-1", "cell-2"], notebook.Cells.Select(cell => cell.Name));
        Assert.Equal("# One string", notebook.Cells[0].Source);
        Assert.DoesNotContain("\"id\"", NotebookWriter.ToText(notebook), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("{", "line 1")]
    [InlineData("{\n \"nbformat\": 4,\n oops\n}", "line 3")]
    [InlineData("[]", "JSON that is not an object")]
    [InlineData("{\n<<<<<<< HEAD\n}", "merge conflict")]
    [InlineData("""{"metadata":{},"cells":[]}""", "nbformat: got nothing; expected a whole number")]
    [InlineData("""{"nbformat":3,"nbformat_minor":0,"worksheets":[]}""", "nbformat: got 3; expected 4")]
    [InlineData("""{"nbformat":4,"nbformat_minor":9,"cells":[]}""", "nbformat_minor: got 9; expected 0 to 5")]
    [InlineData("""{"nbformat":4,"nbformat_minor":5,"metadata":{}}""", "cells: got nothing; expected a list")]
    [InlineData("""{"nbformat":4,"nbformat_minor":5,"cells":[7]}""", "cells[0]: got 7; expected an object")]
    [InlineData("""{"nbformat":4,"nbformat_minor":5,"cells":[{"cell_type":"heading","source":""}]}""",
        "cells[0].cell_type: got \"heading\"")]
    [InlineData("""{"nbformat":4,"nbformat_minor":5,"cells":[{"cell_type":"raw"}]}""",
        "cells[0].source: got nothing; expected text or a list of lines")]
    [InlineData("""{"nbformat":4,"nbformat_minor":5,"cells":[{"cell_type":"raw","source":[1]}]}""",
        "cells[0].source: got a list; expected a list of texts")]
    [InlineData("""{"nbformat":4,"nbformat_minor":5,"cells":[{"cell_type":"raw","source":"","id":3}]}""",
        "cells[0].id: got 3; expected text")]
    [InlineData(
        """{"nbformat":4,"nbformat_minor":5,"cells":[{"cell_type":"raw","source":"","metadata":{"tags":"a"}}]}""",
        "cells[0].metadata.tags: got \"a\"; expected a list of texts")]
    [InlineData("""{"nbformat":4,"nbformat":4,"nbformat_minor":5,"cells":[]}""",
        "the key \"nbformat\" twice in one object")]
    public void A_malformed_file_is_refused_with_what_got_and_expected(string json, string said)
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookReader.Parse(json, "broken.ipynb"));

        Assert.StartsWith("broken.ipynb: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message.Replace("?", ".", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"output_type":"pyout","text":"1"}""")]
    [InlineData("""{"output_type":"stream","name":"stdout","text":5}""")]
    [InlineData("""{"output_type":"display_data","data":null}""")]
    [InlineData("""{"output_type":"execute_result","data":{"text/plain":"1"},"execution_count":"1"}""")]
    [InlineData("""{"output_type":"error","ename":"E","evalue":"e","traceback":[["line"]]}""")]
    public void An_output_that_nobody_can_read_is_kept_and_keeps_no_notebook_from_being_read(string output)
    {
        var json = $$"""
            {"nbformat":4,"nbformat_minor":5,"metadata":{},
             "cells":[{"cell_type":"code","source":"1","execution_count":"7","outputs":[{{output}}, 3]}]}
            """;

        var notebook = NotebookReader.Parse(json, "foreign.ipynb");

        Assert.Null(notebook.Cells[0].ExecutionCount);
        var kept = Assert.IsType<UnknownOutput>(Assert.Single(notebook.Cells[0].Outputs));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(output), kept.ToJson()));
        Assert.Equal("1", notebook.Cells[0].Source);
    }

    [Fact]
    public void Json_that_nests_too_deep_is_called_that()
    {
        const int depth = 5000;
        var json = $"{{\"metadata\":{new string('[', depth)}{new string(']', depth)}}}";

        var error = Assert.Throws<NotebookFormatException>(() => NotebookReader.Parse(json, "deep.ipynb"));

        Assert.Contains("got JSON nested deeper than 256 levels", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_half_of_a_character_is_refused_and_not_thrown_at_the_reader_as_a_stack_trace()
    {
        var json = """{"nbformat":4,"nbformat_minor":5,"cells":[{"cell_type":"raw","source":"\ud83d"}]}""";

        Assert.Throws<NotebookFormatException>(() => NotebookReader.Parse(json, "broken.ipynb"));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_wrong_bytes_are_not()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "a.ipynb");
            var json = """{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[]}"""u8;
            File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. json]);
            Assert.Empty(NotebookFile.Read(path).Cells);

            File.WriteAllBytes(path, [.. json, 0xFF]);
            Assert.Contains(
                "UTF-8", Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(path)).Message,
                StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
