using System.Globalization;
using System.Xml.Linq;

namespace ShallowCourse.Tests;

public class LegendTests
{
    private const double SwatchRoom = 40, RowTolerance = 8;

    [Fact]
    public void Each_name_stands_right_of_a_line_in_its_traces_colour()
    {
        var svg = new SvgReading(Chart.Combine(
            Chart.Line([0.0, 1], [0.0, 1], name: "one", lineColor: Palette.Green),
            Chart.Line([0.0, 1], [1.0, 0], name: "two", lineColor: Palette.Purple)));

        Assert.Equal(Palette.Green, ColorBeside(svg, "one"));
        Assert.Equal(Palette.Purple, ColorBeside(svg, "two"));
    }

    [Fact]
    public void Names_that_do_not_fit_into_one_row_go_on_in_the_next()
    {
        var names = Enumerable.Range(1, 9).Select(i => $"a trace with a long name, {i}").ToArray();
        var figure = Chart.Combine([.. names.Select(name => Chart.Line([0.0, 1], [0.0, 1], name: name))]);

        var texts = new SvgReading(figure).Named("text").Where(text => names.Contains(text.Value)).ToArray();

        Assert.Equal(names, texts.Select(text => text.Value));
        Assert.True(texts.Select(Y).Distinct().Count() > 1);
        Assert.All(texts, text => Assert.True(X(text) + SvgText.Width(text.Value, 12) <= figure.Width));
        Assert.Equal(names.Length, texts.Select(text => (X(text), Y(text))).Distinct().Count());
    }

    [Fact]
    public void One_trace_needs_no_legend_and_one_that_asks_for_none_is_left_out()
    {
        var alone = Chart.Line([0.0, 1], [0.0, 1], name: "alone");
        var silent = Chart.Combine(
            Chart.Line([0.0, 1], [0.0, 1], name: "told"), Chart.Line([0.0, 1], [0.0, 1], name: "also told"),
            Chart.Line([0.0, 1], [0.0, 1], name: "silent", showLegend: false));

        Assert.DoesNotContain("alone", new SvgReading(alone).Texts);
        Assert.Contains("told", new SvgReading(silent).Texts);
        Assert.DoesNotContain("silent", new SvgReading(silent).Texts);
    }

    private static string ColorBeside(SvgReading svg, string name)
    {
        var text = svg.Named("text").Single(text => text.Value == name);
        return Palette.Colors.Single(color => svg.Subpaths("stroke", color).Any(
            path => path.All(point =>
                point.X < X(text) && point.X > X(text) - SwatchRoom && Math.Abs(point.Y - Y(text)) < RowTolerance)));
    }

    private static double X(XElement text) => Number(text, "x");

    private static double Y(XElement text) => Number(text, "y");

    private static double Number(XElement text, string name) =>
        double.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
