namespace ShallowCourse.Tests;

public class SvgPathTests
{
    [Fact]
    public void Points_are_rounded_to_a_tenth_and_errors_do_not_add_up()
    {
        var points = Enumerable.Range(0, 200).Select(i => (X: i * 1.337, Y: 50 + 40 * Math.Sin(i * 0.9))).ToArray();
        var path = new SvgPath().MoveTo(points[0].X, points[0].Y);
        foreach (var (x, y) in points.Skip(1))
        {
            path.LineTo(x, y);
        }

        var read = SvgReading.Points(path.ToString()).Single();
        Assert.Equal(200, read.Count);
        for (var i = 0; i < 200; i++)
        {
            Assert.Equal(points[i].X, read[i].X, 0.0501);
            Assert.Equal(points[i].Y, read[i].Y, 0.0501);
        }
    }

    [Fact]
    public void A_simplified_line_keeps_its_ends_and_its_corners()
    {
        (double, double)[] points = [(0, 0), (1, 0.01), (2, 0), (2, 5), (2.01, 7), (2, 10)];
        Assert.Equal([(0, 0), (2, 0), (2, 10)], SvgPath.Simplified(points));
    }
}
