namespace ShallowCourse.Site.Tests;

public sealed class OutputRendererTests
{
    [Fact]
    public void Console_lines_of_one_stream_are_one_text_escaped_and_without_terminal_colours() => Assert.Equal(
            "<pre class=\"output text stdout\">one\n&lt;two&gt;</pre>\n<pre class=\"output text stderr\">three</pre>\n",
            Html(
                new StreamOutput("stdout", "one\n"), new StreamOutput("stdout", "\x1b[1;32m<two>\x1b[0m\n"),
                new StreamOutput("stderr", "three")));

    [Theory]
    [InlineData("text/html", "<b>x</b>", "<div class=\"output html\"><b>x</b></div>\n")]
    [InlineData("image/png", "AA\nBB",
        "<div class=\"output picture\"><img src=\"data:image/png;base64,AABB\" alt=\"&lt;plain&gt;\"></div>\n")]
    [InlineData("image/svg+xml", "<svg/>",
        "<div class=\"output picture\"><img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"&lt;plain&gt;\"></div>\n")]
    [InlineData("text/markdown", "**x**", "<div class=\"output markdown\"><p><strong>x</strong></p>\n</div>\n")]
    [InlineData("text/latex", "$$a_1$$",
        "<div class=\"output equation\"><span class=\"formula display tex\">a_1</span></div>\n")]
    [InlineData("application/json", "{\"a\":1}", "<pre class=\"output text\">&lt;plain&gt;</pre>\n")]
    [InlineData("application/vnd.plotly.v1+json", "{}", "<pre class=\"output text\">&lt;plain&gt;</pre>\n")]
    public void The_richest_form_is_shown(string type, string text, string expected)
    {
        var data = MimeBundle.Of((MimeBundle.Plain, "<plain>"), (type, text));

        Assert.Equal(expected, Html(new DisplayOutput(data)));
        Assert.Equal(expected, Html(new ResultOutput(data)));
    }

    [Fact]
    public void HTML_wins_over_a_picture() =>
        Assert.Contains(
            "output html", Html(new DisplayOutput(MimeBundle.Of(("image/png", "AA"), (MimeBundle.Html, "<i>x</i>")))),
            StringComparison.Ordinal);

    [Fact]
    public void An_error_reads_as_name_and_message_with_its_trace_folded()
    {
        var html = Html(
            new ErrorOutput("ShapeException", "W is <(4, 1)>", ["\x1b[31mShapeException\x1b[0m", "   at cell(1,2)"]));

        Assert.Contains("<strong>ShapeException</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<pre>W is &lt;(4, 1)&gt;</pre>", html, StringComparison.Ordinal);
        Assert.Contains(
            "<details><summary>Where</summary><pre>ShapeException\n   at cell(1,2)</pre></details>", html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_without_a_trace_has_nothing_to_unfold() =>
        Assert.DoesNotContain("details", Html(new ErrorOutput("Error", "message", [])), StringComparison.Ordinal);

    private static string Html(params CellOutput[] outputs) =>
        OutputRenderer.ToHtml(outputs, raisesException: false, FormulaTypesetter.InTheBrowser, SiteWords.English);
}
