using System.Text.RegularExpressions;
using System.Web;

namespace ShallowCourse.Notebooks.Tests.Markup;

public sealed partial class CSharpHighlighterTests
{
    [Theory]
    [InlineData("var a = 1.5e-3;", "<span class=\"k\">var</span> a = <span class=\"n\">1.5e-3</span>;")]
    [InlineData("// α < β", "<span class=\"c\">// α &lt; β</span>")]
    [InlineData("#r \"nuget: A, 1.0.0\"", "<span class=\"p\">#r &quot;nuget: A, 1.0.0&quot;</span>")]
    [InlineData("$\"{x} < y\"",
        "<span class=\"s\">$&quot;</span>{x}<span class=\"s\"> &lt; y</span><span class=\"s\">&quot;</span>")]
    [InlineData("Matrix<double> W1;", "<span class=\"t\">Matrix</span>&lt;<span class=\"k\">double</span>&gt; W1;")]
    [InlineData("Chart.Line(x)", "<span class=\"t\">Chart</span>.<span class=\"m\">Line</span>(x)")]
    [InlineData("X.Rows + W1.Rows", "X.Rows + W1.Rows")]
    [InlineData("record Layer(int n);",
        "<span class=\"k\">record</span> <span class=\"t\">Layer</span>(<span class=\"k\">int</span> n);")]
    public void Tokens_have_their_class(string source, string html) =>
        Assert.Equal(html, CSharpHighlighter.ToHtml(source));

    [Theory]
    [InlineData("if (a <\n  b) { /* broken")]
    [InlineData("\r\n\tvar s = \"\"\"\n  raw {x}\n  \"\"\";   \n\n")]
    [InlineData("#if X\nnever\n#endif\n1 ++ +")]
    [InlineData("")]
    public void The_text_is_whole_whatever_it_is(string source) =>
        Assert.Equal(source, HttpUtility.HtmlDecode(Tags().Replace(CSharpHighlighter.ToHtml(source), "")));

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Tags();
}
