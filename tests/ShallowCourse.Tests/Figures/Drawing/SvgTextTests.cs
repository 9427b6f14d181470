using System.Xml.Linq;

namespace ShallowCourse.Tests;

public class SvgTextTests
{
    [Theory]
    [InlineData("W<sub>1</sub>", "W1")]
    [InlineData("a < b & c > d", "a < b & c > d")]
    [InlineData("<b>bold</b><br>two", "boldtwo")]
    [InlineData("<img src=x onerror=alert(1)>safe", "safe")]
    [InlineData("&lt;tag&gt;", "<tag>")]
    public void Markup_becomes_plain_runs_of_text(string markup, string expected) =>
        Assert.Equal(expected, XElement.Parse(SvgText.Element(0, 0, markup)).Value);

    [Fact]
    public void A_subscript_is_lowered_and_what_follows_comes_back_up()
    {
        var spans = XElement.Parse(SvgText.Element(0, 0, "W<sub>1</sub> x")).Elements().ToArray();
        Assert.Equal(["3", "-3"], spans.Select(span => span.Attribute("dy")!.Value));
    }

    [Fact]
    public void Wide_letters_are_wider_and_ideographs_are_square()
    {
        Assert.True(SvgText.Width("mmm", 12) > 2 * SvgText.Width("iii", 12));
        Assert.Equal(24, SvgText.Width("神经", 12), 6);
        Assert.Equal(SvgText.Width("W1", 12), SvgText.Width("<b>W<sub>1</sub></b>", 12), 6);
    }
}
