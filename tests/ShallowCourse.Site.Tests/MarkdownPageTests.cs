namespace ShallowCourse.Site.Tests;

public sealed class MarkdownPageTests
{
    [Theory]
    [InlineData("$a_1 * b_2 * c_3$", "a_1 * b_2 * c_3")]
    [InlineData("$a < b > c$", "a &lt; b &gt; c")]
    [InlineData(@"$\{x\}$", @"\{x\}")]
    [InlineData(@"$a \\ b$", @"a \\ b")]
    [InlineData("$x_{i}^{[1]} \\_ y$", @"x_{i}^{[1]} \_ y")]
    [InlineData("$W^{[2]}$", "W^{[2]}")]
    [InlineData("$\"q\" & 'r'$", "&quot;q&quot; &amp; &#39;r&#39;")]
    [InlineData("$`a`$", "`a`")]
    [InlineData("$[a](b)$", "[a](b)")]
    public void Markdown_leaves_formulas_alone(string source, string tex) =>
        Assert.Equal($"<p><span class=\"formula tex\">{tex}</span></p>", Html(source).Trim());

    [Theory]
    [InlineData("$$\na_1 &= b \\\\\n c_2 &< d\n$$", "a_1 &amp;= b \\\\\n c_2 &amp;&lt; d")]
    [InlineData("$$ a_1 \\\\ b_2 $$", "a_1 \\\\ b_2")]
    public void Display_formulas_are_set_on_their_own(string source, string tex) =>
        Assert.Contains($"<span class=\"formula display tex\">{tex}</span>", Html(source), StringComparison.Ordinal);

    [Theory]
    [InlineData(@"It costs \$5 and \$6.", "It costs $5 and $6.")]
    [InlineData("`$x$`", "<code>$x$</code>")]
    public void Dollars_that_are_no_formula_stay(string source, string expected)
    {
        Assert.Equal($"<p>{expected}</p>", Html(source).Trim());
        Assert.Empty(new MarkdownPage(source).Formulas);
    }

    [Fact]
    public void Formulas_are_found_wherever_they_stand()
    {
        var page = new MarkdownPage("# $h$\n\n| a | b |\n|---|---|\n| $t$ | x |\n\n> $q$\n\n$$\nD\n$$\n\n- *$e$*");

        Assert.Equal(
            [new("h", false), new("t", false), new("q", false), new("D", true), new("e", false)],
            page.Formulas.OrderBy(formula => "htqDe".IndexOf(formula.Tex, StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_is_escaped_and_HTML_is_kept() =>
        Assert.Equal("<p>a &lt; b &amp; c <em>d</em></p>", Html("a < b & c <em>d</em>").Trim());

    [Fact]
    public void Details_fold_Markdown() =>
        Assert.Equal(
            "<details>\n<summary>Why?</summary>\n<p><strong>Because</strong></p>\n</details>",
            Html("<details>\n<summary>Why?</summary>\n\n**Because**\n\n</details>").Trim());

    [Fact]
    public void Tables_scroll_in_a_box_of_their_own() =>
        Assert.StartsWith("<div class=\"scroll\">\n<table>", Html("| a |\n|---|\n| 1 |"), StringComparison.Ordinal);

    [Fact]
    public void Fenced_CSharp_is_highlighted_and_other_code_is_not()
    {
        Assert.Contains(
            "<span class=\"k\">var</span> a = <span class=\"n\">1</span>;", Html("```csharp\nvar a = 1;\n```"),
            StringComparison.Ordinal);
        Assert.Contains("<code>var a &lt; 1;</code>", Html("```\nvar a < 1;\n```"), StringComparison.Ordinal);
    }

    private static string Html(string source) =>
        new MarkdownPage(source).ToHtml(FormulaTypesetter.InTheBrowser, link => link);
}
