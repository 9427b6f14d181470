using System.Text.Json.Nodes;

namespace ShallowCourse;

public static partial class Chart
{
    /// <summary>
    /// Lays figures over one another in one pair of axes. Titles and axes come from the first figure that has them.
    /// </summary>
    /// <param name="gCharts">The figures, drawn in order.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Figure Combine(params IEnumerable<Figure> gCharts)
    {
        var figures = gCharts.ToArray();
        if (figures.Length == 0)
        {
            throw new ArgumentException("Chart.Combine: got no figure; expected at least one.", nameof(gCharts));
        }

        var layout = new JsonObject();
        foreach (var figure in figures)
        {
            layout.Merge(figure.Layout);
        }

        return new(
            TraceStyle.MadeDistinct(figures.SelectMany(figure => figure.Data)), layout, figures[0].Config.Copy());
    }

    /// <summary>Sets figures side by side, row by row, each with axes of its own.</summary>
    /// <param name="gCharts">The figures; at most rows times columns.</param>
    /// <param name="nRows">How many rows.</param>
    /// <param name="nCols">How many columns.</param>
    /// <param name="subPlotTitles">A heading for each. Default: each figure's own title.</param>
    /// <exception cref="ArgumentException">The figures do not fit the grid.</exception>
    public static Figure Grid(
        IEnumerable<Figure> gCharts, int nRows, int nCols, IEnumerable<string>? subPlotTitles = null)
    {
        var figures = gCharts.ToArray();
        if (nRows < 1 || nCols < 1 || figures.Length == 0 || figures.Length > nRows * nCols)
        {
            throw new ArgumentException(
                $"Chart.Grid: got {figures.Length} figures for {nRows} rows of {nCols}; "
                + $"expected between 1 and {nRows * nCols}.",
                nameof(gCharts));
        }

        return FigureGrid.Arrange(
            figures, nRows, nCols, subPlotTitles?.ToArray() ?? figures.Select(figure => figure.Title ?? "").ToArray());
    }

    /// <summary>
    /// One figure for each step of something that changes, with a slider (and a play button) to go through them.
    /// </summary>
    /// <param name="gCharts">The figures, all with the same traces in the same order.</param>
    /// <param name="labels">A short label for each step, for instance the iteration.</param>
    /// <param name="prefix">Written before the label, for instance <c>"iteration "</c>.</param>
    /// <param name="shown">
    /// Which step the picture shows and the slider starts at. Default: the first, so that nobody sees the end before
    /// they
    /// have thought about it.
    /// </param>
    /// <exception cref="ArgumentException">There is no figure, the labels do not fit, or the figures' traces differ in
    /// number.</exception>
    public static Figure Frames(
        IEnumerable<Figure> gCharts, IEnumerable<string> labels, string prefix = "", int shown = 0)
    {
        var figures = gCharts.ToArray();
        var names = labels.ToArray();
        if (figures.Length == 0 || figures.Length != names.Length)
        {
            throw new ArgumentException(
                $"Chart.Frames: got {figures.Length} figures and {names.Length} labels; "
                + "expected at least one figure and a label for each.",
                nameof(gCharts));
        }

        if (figures.FirstOrDefault(figure => figure.Data.Count != figures[0].Data.Count) is { } odd)
        {
            throw new ArgumentException(
                $"Chart.Frames: the first figure has {figures[0].Data.Count} traces "
                + $"and another has {odd.Data.Count}; expected the same traces in every figure.",
                nameof(gCharts));
        }

        if (shown < 0 || shown >= figures.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(shown), shown, $"Chart.Frames: expected a step from 0 to {figures.Length - 1}.");
        }

        return FigureFrames.Arrange(figures, names, prefix, shown);
    }
}
