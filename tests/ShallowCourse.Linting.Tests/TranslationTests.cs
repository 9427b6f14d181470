namespace ShallowCourse.Linting.Tests;

public sealed class TranslationTests
{
    private const string Prose = "## Two\n\nThe slope $z = 3$ is 0.5; see [3.1](a.ipynb#b) and `W1`.\n\n$$\na\n$$\n";

    private const string Code =
        "#r \"nuget: A, 1.0.0\"\nvar a = 1; // one\n"
            + "Console.WriteLine($\"{a:F1} of {b} right\");\nLoad(\"flower\", \"a title\")";

    private static readonly Notebook Original = Notebook.Create(
        "en/a.ipynb",
        NotebookCell.Markdown("aim", "# A"), NotebookCell.Markdown("prose", Prose), NotebookCell.Code("code", Code));

    [Fact]
    public void A_translation_may_change_words_comments_and_strings_and_the_order_of_formulas_and_values() =>
        Assert.Empty(
            Findings(
                "## 二\n\n见 [3.1](a.ipynb#b) 和 `W1`：斜率 0.5，来自 $z = 3$。\n\n$$\na\n$$\n",
                "#r \"nuget: A, 1.0.0\"\n// 一\nvar a = 1;\n"
                    + "Console.WriteLine($\"{b} 中有 {a:F1}\");\nLoad(\"flower\", \"标题\")"));

    [Theory]
    [InlineData("$z = 3$", "$z = 4$", "translation-formulas")]
    [InlineData("$$\na\n$$", "$$\nb\n$$", "translation-formulas")]
    [InlineData("0.5", "0.6", "translation-numbers")]
    [InlineData("a.ipynb#b", "a.ipynb#c", "translation-links")]
    [InlineData("`W1`", "`W2`", "translation-code")]
    [InlineData("## Two", "### Two", "translation-headings")]
    [InlineData("The", "<b>The", "translation-tags")]
    public void Prose_that_changes_more_than_words_is_found(string from, string to, string rule) =>
        Assert.Equal([rule], Findings(Prose.Replace(from, to, StringComparison.Ordinal), Code));

    [Theory]
    [InlineData("var a = 1", "var a = 2")]
    [InlineData("A, 1.0.0", "A, 1.0.1")]
    [InlineData("\"flower\"", "\"moons\"")]
    [InlineData("{a:F1} of", "{a:F2} 之")]
    [InlineData("{b}", "全部")]
    [InlineData("\"a title\"", "标题")]
    [InlineData("(\"flower\", \"a title\")", "(\"flower\")")]
    public void Code_that_changes_more_than_comments_and_Chinese_strings_is_found(string from, string to) =>
        Assert.Equal(["translation-code"], Findings(Prose, Code.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void A_cell_without_a_twin_is_found()
    {
        var finding = Assert.Single(
            Translation.Compare(Original, Original.WithCells([.. Accepted(Prose, Code).Cells.Take(2)])));

        Assert.Equal(("translation-cells", "the cells code too"), (finding.Rule, finding.Expected));
    }

    [Fact]
    public void Cells_in_another_order_are_found() =>
        Assert.Equal(
            "translation-cells",
            Assert.Single(
                Translation.Compare(
                    Original, Original.WithCells([.. Accepted(Prose, Code).Cells.Reverse()]))).Rule);

    [Fact]
    public void A_cell_of_another_type_or_with_other_metadata_is_found()
    {
        var cells = Accepted(Prose, Code).Cells;
        var metadata = cells[2].Metadata;
        metadata["tags"] = new System.Text.Json.Nodes.JsonArray("exercise");

        var finding = Assert.Single(
            Translation.Compare(Original, Original.WithCells([.. cells.Take(2), cells[2].WithMetadata(metadata)])));

        Assert.Equal(("translation-metadata", "code"), (finding.Rule, finding.Cell));
    }

    [Fact]
    public void A_cell_whose_original_changed_is_stale_until_it_is_accepted()
    {
        var translation = Accepted(Prose, Code);
        var changed = Original.WithCells(
            [.. Original.Cells.Select(cell => cell.Id == "prose" ? cell.WithSource(Prose + "More.") : cell)]);

        var finding = Assert.Single(Translation.Compare(changed, translation));

        Assert.Equal(("translation-stale", "prose"), (finding.Rule, finding.Cell));
        Assert.Empty(Translation.Compare(changed, Translation.Accept(changed, translation)));
    }

    [Fact]
    public void Every_committed_translation_is_a_twin_of_its_original()
    {
        var findings = Repository.Notebooks
            .Where(path => LanguageOf(path) != Translation.OriginalFolder)
            .SelectMany(path => Translation.Compare(
                NotebookFile.Read(
                    Path.Combine(
                        Path.GetDirectoryName(Path.GetDirectoryName(path))!, Translation.OriginalFolder,
                        Path.GetFileName(path))),
                NotebookFile.Read(path)));

        Assert.Empty(findings.Select(finding => finding.ToString()));
    }

    private static string LanguageOf(string path) => Path.GetFileName(Path.GetDirectoryName(path))!;

    private static IEnumerable<string> Findings(string prose, string code) =>
        Translation.Compare(Original, Accepted(prose, code)).Select(finding => finding.Rule);

    private static Notebook Accepted(string prose, string code) =>
        Translation.Accept(
            Original,
            Original.WithPath("zh/a.ipynb").WithCells(
                [Original.Cells[0], Original.Cells[1].WithSource(prose), Original.Cells[2].WithSource(code)]));
}
