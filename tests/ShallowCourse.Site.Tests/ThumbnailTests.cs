namespace ShallowCourse.Site.Tests;

public sealed class ThumbnailTests
{
    [Fact]
    public void A_chart_is_cut_to_its_panels_and_loses_its_words()
    {
        var svg = Thumbnail.ToSvg(
            PictureIn(Chart.Line(new double[] { 1, 2 }, new double[] { 3, 4 }).WithTitle("Words").ToHtml()), "card-0-");

        Assert.DoesNotContain("Words", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<text", svg, StringComparison.Ordinal);
        Assert.Contains("id=\"card-0-d0\"", svg, StringComparison.Ordinal);
        Assert.Contains("clip-path=\"url(#card-0-d0)\"", svg, StringComparison.Ordinal);
        // The picture begins at 0 0; the panel does not.
        Assert.DoesNotContain("viewBox=\"0 0", svg, StringComparison.Ordinal);
        Assert.StartsWith("<svg class=\"picture\" viewBox=", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("xmlns", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagram_is_cut_to_its_nodes()
    {
        const string Diagram =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 620 262\"><rect class=\"card\" width=\"620\" "
                + "height=\"262\"/>"
            + "<circle class=\"node\" cx=\"90\" cy=\"108\" r=\"17\"/>"
            + "<circle class=\"node\" cx=\"530\" cy=\"177\" r=\"17\"/><text>x</text></svg>";

        Assert.StartsWith(
            "<svg class=\"picture\" viewBox=\"63 81 494 123\"", Thumbnail.ToSvg(Diagram, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lessons_that_begin_with_the_same_picture_show_different_ones()
    {
        var same = Chart.Line(new double[] { 1, 2 }, new double[] { 3, 4 }).ToHtml();
        var other = Chart.Bar(new double[] { 1, 2 }, new[] { "a", "b" }).ToHtml();
        Lesson first = LessonWith("a", same), second = LessonWith(
            "b", same, other), third = LessonWith("c", same), none = LessonWith("d");

        var thumbnails = Thumbnail.For([first, second, third, none]);

        Assert.Equal(Thumbnail.ToSvg(PictureIn(other), "card-1-"), thumbnails[second]);
        Assert.Equal(Thumbnail.ToSvg(PictureIn(same), "card-2-"), thumbnails[third]);
        Assert.False(thumbnails.ContainsKey(none));
    }

    private static Lesson LessonWith(string name, params string[] figures) => new(
        Notebook.Create(
            $"{name}.ipynb",
            [
                .. figures.Select(
                    (html, index) =>
                        NotebookCell.Code($"c{index}", "f")
                            .WithOutputs([new ResultOutput(MimeBundle.Of((MimeBundle.Html, html)))], 1))]),
        "en");

    private static string PictureIn(string html) => LessonWith("a", html).Pictures.Single();
}
