namespace ShallowCourse.Notebooks.Tests.Markup;

public sealed class PageTemplateTests
{
    private const string Neighbour =
        "<a class=\"{{kind}}\" href=\"{{url}}\">{{word}} <span class=\"number\">{{number}}</span> {{{title}}}</a>";

    [Fact]
    public void Two_braces_escape_and_three_do_not()
    {
        var html = new PageTemplate("neighbour.html", Neighbour).Fill(
            ("kind", "next"), ("url", "a\"b"), ("word", "<w>"), ("number", "{{title}}"), ("title", "é"));

        Assert.Contains("href=\"a&quot;b\"", html, StringComparison.Ordinal);
        Assert.Contains("&lt;w&gt;", html, StringComparison.Ordinal);
        // What a value holds is never taken for a hole.
        Assert.Contains("<span class=\"number\">{{title}}</span> é", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hole_without_a_value_is_refused()
    {
        var error = Assert.Throws<KeyNotFoundException>(
            () => new PageTemplate("neighbour.html", Neighbour).Fill(("kind", "next")));

        Assert.Contains("neighbour.html", error.Message, StringComparison.Ordinal);
    }
}
