namespace ShallowCourse.Tests;

public class MarkerPathTests
{
    private const double Diameter = 20, PixelTolerance = SvgReading.PixelTolerance;

    [Theory]
    [InlineData("triangle-up", 0, -1)]
    [InlineData("triangle-down", 0, 1)]
    [InlineData("triangle-left", -1, 0)]
    [InlineData("triangle-right", 1, 0)]
    public void A_triangle_points_where_its_name_says(string symbol, double right, double down)
    {
        var corners = CornersOf(symbol);

        Assert.Equal(3, corners.Count);
        var tip = corners.MaxBy(corner => (corner.X * right) + (corner.Y * down));
        Assert.Equal(0, (tip.X * down) + (tip.Y * right), PixelTolerance); // straight above, below or beside the middle
        Assert.All(
            corners.Where(corner => corner != tip),
            corner => Assert.True((corner.X * right) + (corner.Y * down) < 0));
    }

    [Fact]
    public void A_square_has_its_sides_along_the_axes_and_a_diamond_its_corners_on_them()
    {
        var (square, diamond) = (CornersOf("square"), CornersOf("diamond"));

        Assert.Equal((4, 4), (square.Count, diamond.Count));
        Assert.All(square, corner => Assert.Equal(Math.Abs(corner.X), Math.Abs(corner.Y), PixelTolerance));
        Assert.All(diamond, corner => Assert.Equal(0, corner.X * corner.Y, PixelTolerance));
        Assert.All(diamond, corner => Assert.InRange(Math.Abs(corner.X) + Math.Abs(corner.Y), 10, 15));
    }

    [Theory]
    [InlineData("cross", 12)]
    [InlineData("x", 12)]
    [InlineData("star", 10)]
    public void Symbols_with_arms_are_as_high_as_wide_about_their_point(string symbol, int corners)
    {
        var outline = CornersOf(symbol);

        Assert.Equal(corners, outline.Count);
        Assert.Equal(0, outline.Average(corner => corner.X), PixelTolerance);
        Assert.Equal(0, outline.Average(corner => corner.Y), PixelTolerance);
        Assert.Equal(-outline.Min(corner => corner.X), outline.Max(corner => corner.X), PixelTolerance);
    }

    /// <summary>Relative to the point that is marked.</summary>
    private static List<(double X, double Y)> CornersOf(string symbol)
    {
        var svg = new SvgReading(Chart.Point([0.0, 1], [0.0, 1], markerSize: Diameter, markerSymbol: symbol));
        var outline = svg.Subpaths("fill", Palette.Blue)[0];
        return [.. outline.Select(corner => (corner.X - svg.XPixel(0), corner.Y - svg.YPixel(0))).Distinct()];
    }
}
