namespace ShallowCourse.Site.Tests.Indexes;

public sealed class IndexTests
{
    private const string Matrix = "MathNet.Numerics.LinearAlgebra.Matrix{System.Double}";

    private const string Documentation = $"""
        <doc><members>
        <member name="T:ShallowCourse.Dataset"><summary>Points.</summary>
        <param name="X">The points, (n0, m).</param></member>
        <member name="M:ShallowCourse.Dataset.Load(System.String)"><summary>Loads
        <see cref="T:ShallowCourse.Dataset"/> by name.</summary></member>
        <member name="M:ShallowCourse.Broadcasting.PlusColumn({Matrix},System.Object)">
        <summary>Adds b, equation 3.15.</summary></member>
        </members></doc>
        """;

    private static readonly Library Library = new(
        LibraryDocumentation.FromXml(Documentation),
        new ResolvedPackages(
            [typeof(Dataset).Assembly.Location, typeof(MathNet.Numerics.LinearAlgebra.Matrix<>).Assembly.Location], [],
            []));

    private static readonly Lesson First = new(Notebook.Create(
        "3.01-a.ipynb",
        NotebookCell.Markdown("title", "# 3.1 First"),
        NotebookCell.Code("setup", "#r \"nuget: ShallowCourse, 1.0.0\"\nusing ShallowCourse;"),
        NotebookCell.Code("load", "var d = Dataset.Load(\"moons\"); // Cost.FromZ2"),
        NotebookCell.Code("broken", "var d = Nothing.Here();"),
        NotebookCell.Code("use", "var Z = (d.X * d.X).PlusColumn(d.X);\nnew LayerSizes(2, 3, 1).ParameterCount"),
        NotebookCell.Code("again", "d.X.Display(); string Load() => d.ToString(); Load();"),
        NotebookCell.Markdown(
            "glossary",
            "## Glossary\n\n| term | 简体 | 繁體 | meaning |\n|---|---|---|---|\n| leaky ReLU | 泄 | 洩 | slope *0.01* |\n"
                + "| bias | 偏 | 偏 | $b$ |")), "en");

    private static readonly Lesson Second = new(Notebook.Create(
        "3.02-b.ipynb",
        NotebookCell.Markdown("title", "# 3.2 Second\n\n| term | no |\n|---|---|\n| not a term | x |"),
        NotebookCell.Markdown(
            "glossary",
            "## Glossary\n\n| term | 简体 | 繁體 | meaning |\n|---|---|---|---|\n| Leaky ReLU | 泄 | 洩 | again |")), "en");

    [Fact]
    public void Members_are_found_in_code_and_not_in_comments_with_their_first_place()
    {
        var members = new LibraryIndex([First, Second], Library).Members;

        Assert.Equal(
            [
                "Broadcasting.PlusColumn use", "Dataset.Load load", "Dataset.X use", "LayerSizes use",
                "LayerSizes.ParameterCount use"],
            members.Select(member => $"{member.Name} {Assert.Single(member.Uses).Cell.Name}")
                .Order(StringComparer.Ordinal));
        Assert.Equal("Loads Dataset by name.", members.Single(member => member.Name == "Dataset.Load").Summary);
        Assert.Equal("The points, (n0, m).", members.Single(member => member.Name == "Dataset.X").Summary);
    }

    [Fact]
    public void The_library_s_page_has_a_part_for_each_type()
    {
        var map = new SiteMap([First], SiteWords.English);
        var html = LibraryPage.ToHtml(
            new LibraryIndex(map.Lessons, Library), map, new SiteAssets("nothing"), FormulaTypesetter.InTheBrowser);

        Assert.Contains(
            "<section id=\"type-Dataset\">\n<h2><code>Dataset</code></h2>\n<p class=\"about\">Points.</p>", html,
            StringComparison.Ordinal);
        Assert.Contains(
            "<li id=\"member-Dataset.X\"><code>X</code><p>The points, (n0, m).</p><p class=\"used\">"
                + "<a href=\"en/3.01-a.html#use\" title=\"First\">3.1</a></p></li>",
            html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"member-LayerSizes\"><code>new LayerSizes</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_has_each_term_once_with_all_its_lessons()
    {
        var terms = new Glossary([First, Second]).Terms;

        Assert.Equal(
            ["bias: 3.1", "leaky ReLU: 3.1, 3.2"],
            terms.Select(term => $"{term.Name}: {string.Join(", ", term.Lessons.Select(lesson => lesson.Number))}"));
        Assert.Equal("term-leaky-relu", terms[1].Anchor);
    }

    [Fact]
    public void The_glossary_s_page_shows_meanings_and_links_lessons()
    {
        var map = new SiteMap([First, Second], SiteWords.English);
        var html = GlossaryPage.ToHtml(
            new Glossary(map.Lessons), map, new SiteAssets("nothing"), FormulaTypesetter.InTheBrowser);

        Assert.Contains(
            "<tr role=\"row\" id=\"term-leaky-relu\"><th scope=\"row\" role=\"rowheader\">leaky ReLU</th>"
                + "<td role=\"cell\" lang=\"zh-Hans\">泄</td><td role=\"cell\" lang=\"zh-Hant\">洩</td><td role=\"cell\" "
                + "class=\"meaning\">slope <em>0.01</em></td>",
            html, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"en/3.01-a.html\" title=\"First\">3.1</a>, <a href=\"en/3.02-b.html\" title=\"Second\">3.2</a>",
            html, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_has_sections_terms_and_members_with_their_places()
    {
        var map = new SiteMap([First, Second], SiteWords.English);
        var entries = SearchIndex.Entries(map, new Glossary(map.Lessons), new LibraryIndex(map.Lessons, Library))
            .ToList();

        Assert.Contains(
            new SearchEntry("Section", "3.1 First", "3.1 First", "en/3.01-a.html#title", "3.1 First"), entries);
        Assert.Contains(
            entries,
            entry => entry is { Kind: "Term", Title: "leaky ReLU", Url: "glossary.html#term-leaky-relu" }
                && entry.Text.Contains("slope 0.01", StringComparison.Ordinal));
        Assert.Contains(
            new SearchEntry(
                "Member", "Dataset.Load", "Library", "library.html#member-Dataset.Load", "Loads Dataset by name."),
            entries);
    }

    [Fact]
    public void A_number_that_two_blocks_carry_is_a_problem_of_the_site()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var lesson = new Lesson(
                Notebook.Create(
                    "twice.ipynb", NotebookCell.Markdown("a", "$$\na \\tag{3.1}\n$$\n\n$$\nb \\tag{3.1}\n$$")),
                "");

            Assert.Contains(
                "the tag 3.1 in two places",
                Assert.Single(SiteBuilder.Build([lesson], folder.FullName, new SiteAssets("nothing")).Problems),
                StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
