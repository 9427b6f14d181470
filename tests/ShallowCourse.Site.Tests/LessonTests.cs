namespace ShallowCourse.Site.Tests;

public sealed class LessonTests
{
    [Theory]
    [InlineData("3.09-gradient-descent", "# 3.9 Gradient descent", "3.9", "Gradient descent")]
    [InlineData("3.10-intuition", "# Lesson 3.10: Intuition", "3.10", "Intuition")]
    [InlineData("3.01-overview", "# Overview of $n$ units", "3.1", "Overview of n units")]
    [InlineData("capstone", "# Capstone", "", "Capstone")]
    [InlineData("3.02-untitled", "No heading", "3.2", "untitled")]
    public void Number_and_title_come_from_name_and_first_heading(
        string name, string source, string number, string title)
    {
        var lesson = LessonOf(name, source);

        Assert.Equal((number, title), (lesson.Number, lesson.Title));
    }

    [Theory]
    [InlineData("# A\n\nAbout 25 minutes.", 25)]
    [InlineData("# A\n\n约 30 分钟", 30)]
    [InlineData("# A", 1)]
    public void Minutes_are_stated_or_estimated(string source, int minutes) =>
        Assert.Equal(minutes, LessonOf("a", source).Minutes);

    [Fact]
    public void The_aim_is_the_first_paragraph_in_plain_words()
    {
        Assert.Equal(
            "Train the network with a < b twice.",
            LessonOf("a", "# A\n\nTrain *the* `network` with $a < b$\n[twice](x).\n\nMore.").Aim);
        Assert.Equal("Train it.", LessonOf("a", "# A\n\n**Aim.** Train it.").Aim);
    }

    [Fact]
    public void On_its_card_the_aim_keeps_formulas_and_loses_links() => Assert.Equal(
            "Compute <span class=\"formula tex\">\\hat{y}</span> <em>once</em>.",
            LessonOf("a", "# A\n\n**Aim.** Compute $\\hat{y}$ *[once](b.ipynb)*.")
                .AimHtml(FormulaTypesetter.InTheBrowser));

    [Fact]
    public void A_page_knows_the_way_to_the_root()
    {
        var notebook = Notebook.Create("/x/a.ipynb", NotebookCell.Markdown("title", "# A"));

        Assert.Equal(
            ("a.html", "", "en"),
            (new Lesson(notebook, "").Url, new Lesson(notebook, "").Root, new Lesson(notebook, "").Language));
        Assert.Equal(
            ("zh/more/a.html", "../../", "zh"),
            (
                new Lesson(notebook, "zh/more").Url, new Lesson(notebook, "zh/more").Root,
                new Lesson(notebook, "zh/more").Language));
    }

    private static Lesson LessonOf(string name, string source) =>
        new(Notebook.Create($"{name}.ipynb", NotebookCell.Markdown("title", source)), "en");
}
