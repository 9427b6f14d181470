using Plotly.NET;

namespace ShallowCourse;

/// <summary>The course's figures as Plotly.NET charts, and back.</summary>
public static class PlotlyNetFigures
{
    /// <summary>
    /// The figure as a Plotly.NET chart whose traces, axes, markers, titles and so on are Plotly.NET's own types, so
    /// that every verb of Plotly.NET and Plotly.NET.CSharp works on it. An animation's frames are left out, and with
    /// them the sliders and buttons that move through frames: Plotly.NET's <c>Frame</c> has no members. The figure
    /// keeps them.
    /// </summary>
    /// <param name="figure">Any figure of the course.</param>
    /// <exception cref="ArgumentNullException">There is no figure.</exception>
    public static GenericChart ToPlotlyNet(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return PlotlyNetReader.Chart(figure.ToJson());
    }

    /// <summary>The chart as a figure of the course, with a picture that needs no script and no network.</summary>
    /// <param name="chart">Any Plotly.NET chart.</param>
    /// <exception cref="ArgumentNullException">There is no chart.</exception>
    public static Figure ToFigure(this GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Figure.FromJson(GenericChart.toFigureJson(chart));
    }
}
