using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

public static partial class Chart
{
    /// <summary>
    /// A coloured cell for each entry of a matrix; the first row is at the bottom unless <paramref
    /// name="reverseYAxis"/>.
    /// </summary>
    /// <param name="zData">The values, (rows, columns).</param>
    /// <param name="colNames">A name for each column.</param>
    /// <param name="rowNames">A name for each row.</param>
    /// <param name="name">The trace's name.</param>
    /// <param name="colorScale">Signed (blue, white, vermillion; the default), Viridis, Cividis,
    /// Blues, Greys, RdBu.</param>
    /// <param name="showScale">Whether the colour bar is shown.</param>
    /// <param name="reverseYAxis">Puts the first row at the top, as a matrix is written.</param>
    /// <param name="zMin">The value of the scale's first colour. Default: the smallest; with Signed,
    /// symmetric about 0.</param>
    /// <param name="zMax">The value of the scale's last colour.</param>
    /// <param name="showText">Writes each value into its cell.</param>
    /// <exception cref="ArgumentException">The matrix is empty or the names do not fit it.</exception>
    public static Figure Heatmap(
        Matrix<double> zData, IEnumerable<string>? colNames = null, IEnumerable<string>? rowNames = null,
        string? name = null, string colorScale = ColorScale.Signed, bool showScale = true, bool reverseYAxis = false,
        double? zMin = null, double? zMax = null, bool showText = false)
    {
        Require.NotNull(zData);
        var trace = Field("heatmap", zData, name, colorScale, showScale);
        var most = colorScale == ColorScale.Signed ? Greatest(zData) : (double?)null;
        trace.Set("zmin", zMin ?? -most).Set("zmax", zMax ?? most);
        if (showText)
        {
            trace.Set("texttemplate", "%{z:.3~g}");
        }

        var layout = new JsonObject()
            .Set("xaxis.showgrid", false)
            .Set("yaxis.showgrid", false)
            .Set("xaxis.zeroline", false)
            .Set("yaxis.zeroline", false);
        if (reverseYAxis)
        {
            layout.Set("yaxis.autorange", "reversed");
        }

        AddNames("x", colNames, zData.ColumnCount, "column");
        AddNames("y", rowNames, zData.RowCount, "row");
        return Of(trace, layout);

        void AddNames(string axis, IEnumerable<string>? given, int count, string what)
        {
            if (given is null)
            {
                return;
            }

            var names = given.ToArray();
            if (names.Length != count)
            {
                throw new ArgumentException(
                    $"Chart.Heatmap: got {names.Length} {what} names "
                    + $"for a ({zData.RowCount}, {zData.ColumnCount}) matrix; expected {count}.");
            }

            trace.Set(axis, PlotlyJson.Strings(names));
            layout.Set(axis + "axis.type", "category");
        }
    }

    /// <summary>Filled contours of values on a grid: entry (i, j) belongs to the point (x[j], y[i]).</summary>
    /// <param name="zData">The values, (rows, columns).</param>
    /// <param name="x">A position for each column; default 0, 1, 2, ….</param>
    /// <param name="y">A position for each row; default 0, 1, 2, ….</param>
    /// <param name="name">The trace's name.</param>
    /// <param name="colorScale">Signed, Viridis (the default), Cividis, Blues, Greys, RdBu.</param>
    /// <param name="showScale">Whether the colour bar is shown.</param>
    /// <param name="nContours">How many contour lines, about, when start and end are not given.</param>
    /// <param name="start">The first contour line's value.</param>
    /// <param name="end">The last contour line's value.</param>
    /// <param name="size">The step from line to line.</param>
    /// <param name="coloring">fill (the default), lines, or none.</param>
    /// <param name="lineColor">The lines' colour.</param>
    /// <param name="lineWidth">The lines' width; 0 leaves them out.</param>
    /// <param name="opacity">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The matrix is smaller than (2, 2), or the positions do
    /// not fit it.</exception>
    public static Figure Contour(
        Matrix<double> zData, IEnumerable<double>? x = null, IEnumerable<double>? y = null, string? name = null,
        string colorScale = "Viridis", bool showScale = true, int nContours = 10, double? start = null,
        double? end = null, double? size = null, string coloring = "fill", string? lineColor = null,
        double? lineWidth = null, double? opacity = null)
    {
        Require.NotNull(zData);
        if (zData.RowCount < 2 || zData.ColumnCount < 2)
        {
            throw new ArgumentException(
                $"Chart.Contour: zData is ({zData.RowCount}, {zData.ColumnCount}); "
                + "expected at least (2, 2), a grid to draw lines across.",
                nameof(zData));
        }

        var trace = Field("contour", zData, name, colorScale, showScale, x, y).Set("opacity", opacity);
        var finite = zData.Enumerate().Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var step = size
            ?? Ticks.NiceStep(Math.Max(1e-12, finite.Max() - finite.Min()) / Math.Max(1, nContours), fine: true);
        trace.Set("autocontour", false).Set("contours.coloring", coloring).Set("contours.size", PlotlyJson.Number(step))
            .Set("contours.start", PlotlyJson.Number(start ?? Math.Ceiling(finite.Min() / step) * step))
            .Set("contours.end", PlotlyJson.Number(end ?? Math.Floor(finite.Max() / step) * step))
            .Set("contours.showlines", lineWidth != 0).Set("line.color", lineColor).Set("line.width", lineWidth);
        return Of(trace, new JsonObject().Set("xaxis.zeroline", false).Set("yaxis.zeroline", false));
    }

    /// <summary>A surface of heights over a grid: entry (i, j) is the height over (x[j], y[i]).</summary>
    /// <param name="zData">The heights, (rows, columns).</param>
    /// <param name="x">A position for each column; default 0, 1, 2, ….</param>
    /// <param name="y">A position for each row; default 0, 1, 2, ….</param>
    /// <param name="name">The trace's name.</param>
    /// <param name="colorScale">Viridis (the default), Cividis, Signed, Blues, Greys, RdBu.</param>
    /// <param name="showScale">Whether the colour bar is shown.</param>
    /// <param name="opacity">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The matrix is smaller than (2, 2), or the positions do
    /// not fit it.</exception>
    public static Figure Surface(
        Matrix<double> zData, IEnumerable<double>? x = null, IEnumerable<double>? y = null, string? name = null,
        string colorScale = "Viridis", bool showScale = true, double? opacity = null)
    {
        Require.NotNull(zData);
        if (zData.RowCount < 2 || zData.ColumnCount < 2)
        {
            throw new ArgumentException(
                $"Chart.Surface: zData is ({zData.RowCount}, {zData.ColumnCount}); "
                + "expected at least (2, 2), a grid to span.",
                nameof(zData));
        }

        var scene = new JsonObject().Set("scene.camera.eye", new JsonObject { ["x"] = 1.3, ["y"] = 1.3, ["z"] = 1.05 })
            .Set("scene.aspectmode", "manual")
            .Set("scene.aspectratio", new JsonObject { ["x"] = 1, ["y"] = 1, ["z"] = 0.8 });
        return Of(Field("surface", zData, name, colorScale, showScale, x, y).Set("opacity", opacity), scene);
    }

    /// <summary>Marks in space at (x[i], y[i], z[i]).</summary>
    /// <param name="x">Positions along the first axis.</param>
    /// <param name="y">Positions along the second axis.</param>
    /// <param name="z">Heights.</param>
    /// <param name="name">The trace's name in the legend.</param>
    /// <param name="mode">markers, lines, or lines+markers.</param>
    /// <param name="markerColor">A CSS colour.</param>
    /// <param name="markerSize">Diameter in pixels; default 4.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Figure Point3D(
        IEnumerable<double> x, IEnumerable<double> y, IEnumerable<double> z, string? name = null,
        string mode = "markers", string? markerColor = null, double? markerSize = null)
    {
        var (xs, ys, zs) = (PlotlyJson.Numbers(x), PlotlyJson.Numbers(y), PlotlyJson.Numbers(z));
        if (xs.Count != ys.Count || ys.Count != zs.Count)
        {
            throw new ArgumentException(
                $"Chart.Point3D: x, y and z have {xs.Count}, {ys.Count} and {zs.Count} values; "
                + "expected as many of each.");
        }

        var trace = new JsonObject { ["type"] = "scatter3d", ["mode"] = mode, ["x"] = xs, ["y"] = ys, ["z"] = zs };
        return Of(
            trace.Set("marker.color", markerColor)
                .Set("line.color", markerColor)
                .Set("marker.size", markerSize ?? 4)
                .Named(name, null, null));
    }

    private static JsonObject Field(string type, Matrix<double> zData, string? name, string colorScale, bool showScale,
        IEnumerable<double>? x = null, IEnumerable<double>? y = null)
    {
        var trace = new JsonObject { ["type"] = type };
        AddPositions("x", x, zData.ColumnCount, "column");
        AddPositions("y", y, zData.RowCount, "row");
        trace["z"] = PlotlyJson.Rows(zData);
        trace["colorscale"] = ColorScale.ToJson(colorScale);
        trace["showscale"] = showScale;
        return trace.Set("colorbar.thickness", showScale ? 14 : null).Set("colorbar.outlinewidth", showScale ? 0 : null)
            .Set("name", name);

        void AddPositions(string axis, IEnumerable<double>? given, int count, string what)
        {
            if (given is null)
            {
                return;
            }

            var positions = PlotlyJson.Numbers(given);
            if (positions.Count != count)
            {
                throw new ArgumentException(
                    $"Chart: {axis} has {positions.Count} values and zData is ({zData.RowCount}, {zData.ColumnCount}); "
                    + $"expected {count}, one for each {what}. Is zData transposed?",
                    axis);
            }

            trace[axis] = positions;
        }
    }

    private static double Greatest(Matrix<double> matrix)
    {
        var most = matrix.Enumerate().Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        return most > 0 ? PlotlyJson.Rounded(most) : 1;
    }
}
