using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Tests.Format;

public sealed class NotebookWriterTests
{
    private static readonly string WrittenByJupyter = Fixtures.PathOf("format", "written-by-jupyter.ipynb");

    [Fact]
    public void A_notebook_saved_by_Jupyter_is_written_back_byte_for_byte() =>
        Assert.Equal(File.ReadAllText(WrittenByJupyter), NotebookWriter.ToText(NotebookFile.Read(WrittenByJupyter)));

    [Fact]
    public void Outputs_made_here_are_written_as_Jupyter_writes_them()
    {
        var notebook = NotebookFile.Read(WrittenByJupyter);
        var code = notebook.Find("setup")!;
        var remade = code.WithOutputs([.. code.Outputs.Select(Remade)], code.ExecutionCount);
        var copy = notebook.WithCells([.. notebook.Cells.Select(cell => cell.Id == "setup" ? remade : cell)]);

        Assert.Equal(File.ReadAllText(WrittenByJupyter), NotebookWriter.ToText(copy));
    }

    [Fact]
    public void Keys_keep_the_order_in_which_they_were_read()
    {
        var json =
            """{"nbformat":4,"zeta":[],"nbformat_minor":5,"cells":"""
            + """[{"source":["a"],"metadata":{},"cell_type":"raw","id":"x"}],"metadata":{}}""";

        var text = NotebookWriter.ToText(NotebookReader.Parse(json, "a.ipynb"));

        Assert.Equal(json, JsonNode.Parse(text)!.ToJsonString());
    }

    [Fact]
    public void A_new_notebook_is_nbformat_4_5_with_the_metadata_of_every_host()
    {
        var notebook = Notebook.Create(
            "a.ipynb", NotebookCell.Markdown("title", "# A\n\ntext"), NotebookCell.Code("setup", "1"));

        var text = NotebookWriter.ToText(notebook);

        Assert.StartsWith(
            "{\n \"cells\": [\n  {\n   \"cell_type\": \"markdown\",\n   \"id\": \"title\",\n   \"metadata\": {},\n"
                + "   \"source\": [\n    \"# A\\n\",\n    \"\\n\",\n    \"text\"\n   ]\n  },\n",
            text, StringComparison.Ordinal);
        Assert.EndsWith(" \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n", text, StringComparison.Ordinal);
        Assert.Contains("\"name\": \".net-csharp\"", text, StringComparison.Ordinal);
        Assert.Equal(text, NotebookWriter.ToText(NotebookReader.Parse(text, "a.ipynb")));
    }

    [Fact]
    public void A_changed_copy_leaves_the_original_alone()
    {
        var notebook = NotebookFile.Read(WrittenByJupyter);
        var cell = notebook.Find("setup")!;

        var changed = cell.WithSource("new").WithOutputs([], null).WithMetadata([]);

        Assert.Equal(
            ("new", 0, null, 0), (changed.Source, changed.Outputs.Count, changed.ExecutionCount, changed.Tags.Count));
        Assert.Equal("setup", changed.Id);
        Assert.Equal(File.ReadAllText(WrittenByJupyter), NotebookWriter.ToText(notebook));
    }

    [Fact]
    public void Writing_replaces_the_file_and_leaves_nothing_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "new", "a.ipynb");
            NotebookFile.Write(Notebook.Create("a.ipynb"), path);
            NotebookFile.Write(Notebook.Create("a.ipynb", NotebookCell.Code("one", "1")), path);

            Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
            Assert.Equal((byte)'{', File.ReadAllBytes(path)[0]);
            Assert.Single(NotebookFile.Read(path).Cells);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CellOutput Remade(CellOutput output) => output switch
    {
        StreamOutput stream => new StreamOutput(stream.Name, stream.Text),
        DisplayOutput display => new DisplayOutput(Remade(display.Data), display.Metadata),
        ResultOutput result => new ResultOutput(Remade(result.Data), result.Metadata, result.ExecutionCount),
        _ => output,
    };

    private static MimeBundle Remade(MimeBundle data) =>
        MimeBundle.Of(data.Types.Reverse().Select(type => (type, data.Text(type)!)));
}
