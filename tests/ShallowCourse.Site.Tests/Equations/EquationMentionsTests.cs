using System.Text.RegularExpressions;

namespace ShallowCourse.Site.Tests.Equations;

public sealed class EquationMentionsTests
{
    private static readonly string Tagged = string.Join(
        "\n\n",
        ((string[])["3.2", "3.9", "3.15", "3.34", "3.35", "3.36"])
            .Select(number => $"$$\na = b \\tag{{{number}}}\n$$"));
    private static readonly SiteMap Map = new(
        [new Lesson(Notebook.Create("3.09-descent.ipynb", NotebookCell.Markdown("all", $"# 3.9 Descent\n\n{Tagged}")),
            "en")],
        SiteWords.English);
    private static readonly EquationMentions Mentions = new(Map.Equations, "en", "../");

    [Theory]
    [InlineData("equation 3.35", "equation [3.35]")]
    [InlineData("as 3.35 says", "as [3.35] says")]
    [InlineData("(3.35)", "([3.35])")]
    [InlineData("Equations 3.34 to 3.36, and 3.9.", "Equations [3.34] to [3.36], and [3.9].")]
    [InlineData("equation 3.9", "equation [3.9]")]
    [InlineData("a < b in 3.9", "a &lt; b in [3.9]")]
    [InlineData("lesson 3.9", "lesson 3.9")]
    [InlineData("3.9 comes next", "3.9 comes next")]
    [InlineData("the transcript of 3.9", "the transcript of 3.9")]
    [InlineData("13.35, 3.351, 3.35.1 and 3.35 %", "13.35, 3.351, 3.35.1 and 3.35 %")]
    [InlineData("J = 3.35, about 3.35, -3.35", "J = 3.35, about 3.35, -3.35")]
    [InlineData("equation 3.24", "equation 3.24")]
    public void Numbers_of_equations_are_links_and_other_numbers_are_not(string text, string expected) =>
        Assert.Equal(expected, Bracketed(Mentions.ToHtml(text)));

    [Theory]
    [InlineData("/* Equation 3.15 */", "/* Equation [3.15] */")]
    [InlineData("// 3.36, 3.35", "// [3.36], [3.35]")]
    [InlineData("// gives 3.35", "// gives 3.35")]
    public void In_comments_a_bare_number_is_a_value_unless_it_comes_first(string comment, string expected) =>
        Assert.Equal(expected, Bracketed(Mentions.CommentToHtml(comment)));

    [Fact]
    public void A_link_leads_to_the_lesson_that_has_the_equation() =>
        Assert.Equal(
            "<a class=\"mention\" href=\"../en/3.09-descent.html#eq-3.35\" data-equation=\"3.35\">3.35</a>",
            Mentions.ToHtml("3.35"));

    [Fact]
    public void A_tag_makes_an_anchor_and_links_and_headings_have_no_links_inside()
    {
        var page = new MarkdownPage("## By 3.35\n\n[see 3.35](a.md) or **3.35**\n\n$$\na \\tag{3.35}\n$$");
        var html = page.ToHtml(FormulaTypesetter.InTheBrowser, link => link, Mentions.ToHtml);

        Assert.Contains("<div class=\"numbered\" id=\"eq-3.35\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#eq-3.35\"", html, StringComparison.Ordinal);
        Assert.Contains("<h2>By 3.35</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"a.md\">see 3.35</a>", html, StringComparison.Ordinal);
        Assert.Contains("<strong><a class=\"mention\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Equations_are_in_the_order_of_their_numbers_not_of_their_letters() =>
        Assert.Equal(
            ["3.2", "3.9", "3.15", "3.34", "3.35", "3.36"], Map.Equations.All.Select(equation => equation.Number));

    private static string Bracketed(string html) => Regex.Replace(html, "<a [^>]*>([^<]*)</a>", "[$1]");
}
