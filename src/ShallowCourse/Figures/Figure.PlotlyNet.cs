namespace ShallowCourse;

public sealed partial class Figure
{
    /// <summary>
    /// Takes a chart drawn with Plotly.NET, by its JSON; what it shows is then shown as every figure of the course is.
    /// </summary>
    /// <param name="chart">A <c>Plotly.NET.GenericChart</c>. The library does not reference Plotly.NET, so that
    /// only who draws with it loads it: the chart's own assembly is asked for its JSON.</param>
    /// <exception cref="ArgumentException">The object is no Plotly.NET chart.</exception>
    public static Figure FromPlotlyNet(object chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        // A chart is of a nested type: F# compiles each case of the union to one.
        var toJson = chart.GetType().Assembly.GetType("Plotly.NET.GenericChart")?.GetMethod("toFigureJson");
        if (toJson is null || !toJson.GetParameters()[0].ParameterType.IsInstanceOfType(chart))
        {
            throw new ArgumentException(
                $"Figure.FromPlotlyNet: got a {chart.GetType()}. Expected a chart made with Plotly.NET, "
                + "such as Chart.Point(…).",
                nameof(chart));
        }

        return FromJson((string)toJson.Invoke(null, [chart])!);
    }
}
