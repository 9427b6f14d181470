namespace ShallowCourse.Site.Tests;

public sealed class LessonPageTests
{
    private static readonly string Page = Render(FixtureSite.LessonName);

    [Fact]
    public void Contents_link_to_the_sections_by_cell_id()
    {
        Assert.Contains("<li><a href=\"#cost\">The cost falls</a></li>", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#sweep\"", Page, StringComparison.Ordinal);
        Assert.Contains("<section class=\"cell markdown\" id=\"cost\">", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_is_on_the_page_once_under_its_id()
    {
        foreach (var cell in FixtureSite.Lessons()
            .Single(lesson => lesson.Name == FixtureSite.LessonName).Notebook.Cells)
        {
            Assert.Equal(2, Page.Split($" id=\"{cell.Id}\"").Length);
        }
    }

    [Fact]
    public void Links_between_notebooks_become_links_between_pages() =>
        Assert.Contains("<a href=\"../en/3.08-derivatives.html#title\">lesson 3.8</a>", Page, StringComparison.Ordinal);

    [Fact]
    public void A_link_to_a_lesson_that_does_not_exist_is_its_text() =>
        Assert.Contains("comes in lesson 3.10.", Page, StringComparison.Ordinal);

    [Fact]
    public void Other_links_stay_as_they_are() =>
        Assert.Contains("<a href=\"https://example.org/notes?a=1&amp;b=2\">notes</a>", Page, StringComparison.Ordinal);

    [Fact]
    public void An_attachment_shows_as_a_picture()
    {
        Assert.Contains("<img src=\"data:image/png;base64,iVBORw0KGgo", Page, StringComparison.Ordinal);
        Assert.Contains("alt=\"a dot\"", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_highlighted_and_its_outputs_are_in_the_same_cell()
    {
        var cell = CellOf("forward-pass");

        Assert.Matches(
            "<span class=\"c\">/\\* Equation <a class=\"mention\" href=\"[^\"]*#eq-3.15\"[^>]*>3.15</a> \\*/</span>",
            cell);
        Assert.Contains(
            "<div class=\"outputs\">\n<pre class=\"output text\">(4, 400)</pre>", cell, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_without_outputs_has_no_empty_box() =>
        Assert.DoesNotContain("outputs", CellOf("setup"), StringComparison.Ordinal);

    [Fact]
    public void An_error_that_the_lesson_means_to_show_says_so()
    {
        Assert.Contains("This cell is meant to fail", CellOf("wrong-shapes"), StringComparison.Ordinal);
        Assert.DoesNotContain("meant to fail", CellOf("broken"), StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbours_are_linked_within_the_language()
    {
        Assert.Contains("rel=\"previous\" href=\"../en/3.08-derivatives.html\"", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", Page, StringComparison.Ordinal);
        Assert.Contains(
            "rel=\"next\" href=\"../en/3.09-descent.html\"", Render("3.08-derivatives"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_tells_figures_where_plotly_is()
    {
        var assets = SiteAssets.BesideTheTool();

        Assert.Contains(
            $"<meta name=\"shallowcourse-plotly\" content=\"{assets.PlotlyUrl("../")}\">", Page,
            StringComparison.Ordinal);
    }

    private static string CellOf(string id)
    {
        var start = Page.IndexOf(
            $"<section class=\"cell code", Page.IndexOf($"id=\"{id}\"", StringComparison.Ordinal) - 40,
            StringComparison.Ordinal);
        return Page[start..Page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    private static string Render(string name)
    {
        var lessons = FixtureSite.Lessons();
        return new LessonPage(
            lessons.Single(lesson => lesson.Name == name), new SiteMap(lessons, SiteWords.English),
            SiteAssets.BesideTheTool(), FormulaTypesetter.InTheBrowser).ToHtml();
    }
}
