using System.Reflection;
using Plotly.NET;

namespace ShallowCourse.Polyglot.Tests;

public sealed class ChartTwinTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static;

    [Fact]
    public void Every_chart_of_the_course_is_one_call_for_Plotly_NET_too()
    {
        var course = typeof(CourseChart).GetMethods(Public).Where(method => method.ReturnType == typeof(Figure));
        var twins = typeof(PlotlyNetCharts).GetMethods(Public)
            .Where(method => method.ReturnType == typeof(GenericChart));

        Assert.NotEmpty(course);
        Assert.Equal(course.Select(Signature).Order(), twins.Select(Signature).Order());
    }

    [Fact]
    public void A_twin_draws_what_the_courses_chart_draws()
    {
        var flower = Dataset.Load("flower");

        Assert.Equal(
            CourseChart.Dataset(flower).ToPlotlyNet().ToFigure().ToJson(),
            PlotlyNetCharts.Dataset(flower).ToFigure().ToJson());
        Assert.Equal(
            CourseChart.Activation(Activation.ReLU, 3).ToPlotlyNet().ToFigure().ToJson(),
            PlotlyNetCharts.Activation(Activation.ReLU, 3).ToFigure().ToJson());
    }

    private static string Signature(MethodInfo method) =>
        $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter =>
            $"{parameter.ParameterType} {parameter.Name} = {parameter.RawDefaultValue}"))})";
}
