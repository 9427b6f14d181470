using FsCheck.Fluent;

namespace ShallowCourse.Tests;

public class ContourTracerTests
{
    /// <summary>Linear interpolation on a grid of step 0.1 misses a unit circle by about 0.1² / 8.</summary>
    private const double CircleTolerance = 0.002;

    private static double[] Spread(int count, double from, double to) =>
        Enumerable.Range(0, count).Select(i => from + (to - from) * i / (count - 1)).ToArray();

    private static double Area(List<(double X, double Y, bool)> outline) =>
        outline.Select((p, i) => (p, q: outline[(i + 1) % outline.Count])).Sum(e => e.p.X * e.q.Y - e.q.X * e.p.Y) / 2;

    [Fact]
    public void The_outline_of_a_cone_is_a_circle()
    {
        var at = Spread(41, -2, 2);
        var z = at.Select(y => at.Select(x => 1 - Math.Sqrt(x * x + y * y)).ToArray()).ToArray();
        var outline = Assert.Single(ContourTracer.Trace(z, at, at, 0));
        Assert.All(outline, p => Assert.Equal(1, Math.Sqrt(p.X * p.X + p.Y * p.Y), CircleTolerance));
        Assert.Equal(Math.PI, Area(outline), 0.02);
    }

    [Fact]
    public void A_field_above_the_level_everywhere_is_outlined_by_the_edge_of_the_grid()
    {
        var outline = Assert.Single(ContourTracer.Trace([[1, 1, 1], [1, 1, 1]], [0, 1, 2], [0, 5], 0));
        Assert.Equal(10, Area(outline), 12);
        Assert.All(outline, p => Assert.True(p.OnEdge));
        Assert.Empty(ContourTracer.Inside(outline));
    }

    [Fact]
    public void A_hole_is_an_outline_of_its_own_that_runs_the_other_way()
    {
        double[] at = [0, 1, 2, 3, 4];
        var z = at.Select(i => at.Select(j => i == 2 && j == 2 ? -1.0 : 1).ToArray()).ToArray();
        var outlines = ContourTracer.Trace(z, at, at, 0);
        Assert.Equal(2, outlines.Count);
        Assert.Equal(16 - 0.5, outlines.Sum(Area), 12);
    }

    [Fact]
    public void Grid_points_lie_within_the_outlines_exactly_where_the_field_reaches_the_level()
    {
        var at = Spread(6, 0, 5);
        var field = Gen.ArrayOf(Gen.Elements(-3.0, -1, -0.25, 0.5, 1, 2), 36);
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(field), values =>
        {
            var z = values.Chunk(6).ToArray();
            var outlines = ContourTracer.Trace(z, at, at, 0);
            for (var i = 1; i < 5; i++)
            {
                for (var j = 1; j < 5; j++)
                {
                    if (outlines.Sum(outline => Winding(outline, at[j], at[i])) != (z[i][j] >= 0 ? 1 : 0))
                    {
                        return false;
                    }
                }
            }

            return true;
        }));
    }

    [Fact]
    public void A_gap_in_the_field_is_outside()
    {
        double[] at = [0, 1, 2, 3];
        var z = at.Select(i => at.Select(j => j == 3 ? double.NaN : 1.0).ToArray()).ToArray();
        Assert.Equal(2 * 3, ContourTracer.Trace(z, at, at, 0).Sum(Area), 12);
    }

    /// <summary>How often an outline goes round a point, by the crossings of the ray to the right of it.</summary>
    private static int Winding(List<(double X, double Y, bool)> outline, double x, double y)
    {
        var winding = 0;
        for (var k = 0; k < outline.Count; k++)
        {
            var (a, b) = (outline[k], outline[(k + 1) % outline.Count]);
            var side = (b.X - a.X) * (y - a.Y) - (x - a.X) * (b.Y - a.Y);
            if (a.Y <= y && b.Y > y && side > 0)
            {
                winding++;
            }
            else if (a.Y > y && b.Y <= y && side < 0)
            {
                winding--;
            }
        }
        return winding;
    }
}
