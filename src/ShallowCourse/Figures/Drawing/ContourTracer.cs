namespace ShallowCourse;

/// <summary>
/// Marching squares: the closed outlines of the region where a field on a grid is at least a level (W. Lorensen and
/// H. Cline, "Marching Cubes", 1987, in two dimensions). Outlines run with the region on their left; where it meets
/// the edge of the grid they run along the edge, so that they can be filled.
/// </summary>
internal static class ContourTracer
{
    // For each combination of inside corners (1 lower left, 2 lower right, 4 upper right, 8 upper left) the pieces of
    // outline from side to side: 0 bottom, 1 right, 2 top, 3 left. The two saddles, 5 and 10, depend on the middle.
    private static readonly (int From, int To)[][] Pieces =
    [
        [], [(0, 3)], [(1, 0)], [(1, 3)], [(2, 1)], [], [(2, 0)], [(2, 3)],
        [(3, 2)], [(0, 2)], [], [(1, 2)], [(3, 1)], [(0, 1)], [(3, 0)], [],
    ];

    /// <param name="z">Rows of the field; NaN counts as outside.</param>
    /// <param name="x">A position for each column.</param>
    /// <param name="y">A position for each row.</param>
    /// <param name="level">The level.</param>
    /// <returns>Closed outlines, first point not repeated, each point with whether it lies on the grid's
    /// edge.</returns>
    public static List<List<(double X, double Y, bool OnEdge)>> Trace(
        double[][] z, double[] x, double[] y, double level)
    {
        // A ring of outside values around the grid, at the grid's own edge, closes every outline.
        var (rows, columns) = (z.Length + 2, x.Length + 2);
        double X(int j) => x[Math.Clamp(j - 1, 0, x.Length - 1)];
        double Y(int i) => y[Math.Clamp(i - 1, 0, y.Length - 1)];
        bool IsRing(int i, int j) => i == 0 || j == 0 || i == rows - 1 || j == columns - 1;
        double Z(int i, int j) =>
            IsRing(i, j) || j - 1 >= z[i - 1].Length || double.IsNaN(z[i - 1][j - 1])
                ? double.NegativeInfinity
                : z[i - 1][j - 1];

        var next = new Dictionary<int, int>();
        for (var i = 0; i + 1 < rows; i++)
        {
            for (var j = 0; j + 1 < columns; j++)
            {
                var (a, b, c, d) = (Z(i, j), Z(i, j + 1), Z(i + 1, j + 1), Z(i + 1, j));
                var corners = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
                var middleInside = (a + b + c + d) / 4 >= level;
                var pieces = corners switch
                {
                    5 => middleInside ? [(2, 3), (0, 1)] : [(0, 3), (2, 1)],
                    10 => middleInside ? [(3, 0), (1, 2)] : [(1, 0), (3, 2)],
                    _ => Pieces[corners],
                };
                foreach (var (from, to) in pieces)
                {
                    next[Side(i, j, from)] = Side(i, j, to);
                }
            }
        }

        var outlines = new List<List<(double, double, bool)>>();
        while (next.Count > 0)
        {
            var outline = new List<(double, double, bool)>();
            var side = next.First().Key;
            while (next.Remove(side, out var following))
            {
                outline.Add(Crossing(side));
                side = following;
            }
            outlines.Add(outline);
        }
        return outlines;

        // A side is named by its lower left corner and whether it runs across (even) or up (odd).
        int Side(int i, int j, int which) => which switch
        {
            0 => 2 * (i * columns + j),
            1 => 2 * (i * columns + j + 1) + 1,
            2 => 2 * ((i + 1) * columns + j),
            _ => 2 * (i * columns + j) + 1,
        };

        (double, double, bool) Crossing(int side)
        {
            var (i, j) = (side / 2 / columns, side / 2 % columns);
            var (k, l) = side % 2 == 0 ? (i, j + 1) : (i + 1, j);
            var (from, to) = (Z(i, j), Z(k, l));
            var share = (double.IsInfinity(from), double.IsInfinity(to)) switch
            {
                (true, true) => 0.5,
                (true, false) => 1,
                (false, true) => 0,
                _ => (level - from) / (to - from),
            };
            return (X(j) + share * (X(l) - X(j)), Y(i) + share * (Y(k) - Y(i)), IsRing(i, j) || IsRing(k, l));
        }
    }

    /// <summary>The parts of an outline that do not run along the edge of the grid.</summary>
    public static IEnumerable<List<(double X, double Y)>> Inside(List<(double X, double Y, bool OnEdge)> outline)
    {
        var start = outline.FindIndex(point => point.OnEdge);
        if (start < 0) { yield return outline.Append(outline[0]).Select(p => (p.X, p.Y)).ToList(); yield break; }
        var stretch = new List<(double, double)>();
        for (var k = 0; k <= outline.Count; k++)
        {
            var (x, y, onEdge) = outline[(start + k) % outline.Count];
            if (!onEdge) { stretch.Add((x, y)); continue; }
            if (stretch.Count > 0)
            {
                yield return stretch;
            }

            stretch = [];
        }
    }
}
