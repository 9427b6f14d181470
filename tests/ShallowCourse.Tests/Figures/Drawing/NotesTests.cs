using System.Globalization;
using System.Xml.Linq;

namespace ShallowCourse.Tests;

public class NotesTests
{
    private const double PixelTolerance = SvgReading.PixelTolerance;

    [Theory]
    [InlineData("left", "start", 3)]
    [InlineData("right", "end", -3)]
    [InlineData("center", "middle", 0)]
    public void A_note_beside_a_point_begins_ends_or_is_centred_there(string anchor, string written, double gap)
    {
        var (svg, note) = Drawn($"\"xanchor\":\"{anchor}\",\"showarrow\":false");

        Assert.Equal(written, (string?)note.Attribute("text-anchor") ?? "start");
        Assert.Equal(svg.XPixel(4) + gap, Number(note, "x"), PixelTolerance);
    }

    [Fact]
    public void A_note_stands_above_or_below_its_point_as_it_is_anchored()
    {
        var (svg, above) = Drawn("\"yanchor\":\"bottom\",\"showarrow\":false");
        var (_, below) = Drawn("\"yanchor\":\"top\",\"showarrow\":false");

        Assert.InRange(svg.YPixel(2) - Number(above, "y"), 0, 12);
        Assert.InRange(Number(below, "y") - svg.YPixel(2), 12, 24);
    }

    [Fact]
    public void Shifts_move_a_note_to_the_right_and_upwards()
    {
        var (_, note) = Drawn("\"showarrow\":false");
        var (_, moved) = Drawn("\"showarrow\":false,\"xshift\":7,\"yshift\":5");

        Assert.Equal(Number(note, "x") + 7, Number(moved, "x"), PixelTolerance);
        Assert.Equal(Number(note, "y") - 5, Number(moved, "y"), PixelTolerance);
    }

    [Fact]
    public void An_arrow_comes_from_where_it_is_told_to_and_its_tip_is_at_the_point()
    {
        var (svg, _) = Drawn("\"showarrow\":true,\"ax\":40,\"ay\":-30");

        var shaft = Assert.Single(svg.Subpaths("class", "ink"), path => path.Count == 2
            && Math.Abs(path[0].X - (svg.XPixel(4) + 40)) < 1 && Math.Abs(path[0].Y - (svg.YPixel(2) - 30)) < 1);
        Assert.InRange(Distance(shaft[1], (svg.XPixel(4), svg.YPixel(2))), 0, 5);
        var head = Assert.Single(svg.Subpaths("class", "inked"));
        Assert.Equal(2, Distance(head[0], (svg.XPixel(4), svg.YPixel(2))), 0.3);
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) =>
        Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));

    private static (SvgReading Svg, XElement Note) Drawn(string how)
    {
        var svg = new SvgReading(Figure.FromJson($$$"""
            {"data":[{"type":"scatter","mode":"markers","x":[0,10],"y":[0,5]}],
             "layout":{"annotations":[{"text":"here","x":4,"y":2,{{{how}}} }]}}
            """));
        return (svg, svg.Named("text").Single(text => text.Value == "here"));
    }

    private static double Number(XElement text, string name) =>
        double.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
