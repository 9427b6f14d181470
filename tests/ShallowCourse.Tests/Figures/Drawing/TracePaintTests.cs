namespace ShallowCourse.Tests;

public class TracePaintTests
{
    [Fact]
    public void Every_dash_has_a_pattern_of_its_own_and_a_solid_line_none()
    {
        string[] dashes = ["dash", "dot", "dashdot", "longdash", "longdashdot"];

        var patterns = dashes.Select(dash => TracePaint.DashAttribute(dash, 2)).ToArray();

        Assert.Equal(dashes.Length, patterns.Distinct().Count());
        Assert.All(patterns, pattern => Assert.StartsWith(" stroke-dasharray=\"", pattern, StringComparison.Ordinal));
        Assert.Equal(("", ""), (TracePaint.DashAttribute("solid", 2), TracePaint.DashAttribute(null, 2)));
    }

    [Theory]
    [InlineData("dash", 1, " stroke-dasharray=\"7 4\"")]
    [InlineData("dash", 3, " stroke-dasharray=\"14 8\"")]
    [InlineData("longdash", 3, " stroke-dasharray=\"24 8\"")]
    [InlineData("dashdot", 3, " stroke-dasharray=\"14 6 1.5 6\"")] // a dot stays a dot
    [InlineData("dot", 2, " stroke-dasharray=\"2 3.4\"")]
    public void Dashes_grow_with_the_lines_width(string dash, double width, string expected) =>
        Assert.Equal(expected, TracePaint.DashAttribute(dash, width));

    [Fact]
    public void Only_what_is_seen_through_says_so() => Assert.Equal(
        ("", " opacity=\"0.25\""), (TracePaint.OpacityAttribute(1), TracePaint.OpacityAttribute(0.25)));
}
