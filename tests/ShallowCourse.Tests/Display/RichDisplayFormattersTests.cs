using System.Collections;
using System.Reflection;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

/// <summary>Uses the convention as .NET Interactive does: by names and reflection alone.</summary>
public class RichDisplayFormattersTests
{

    private static readonly Dictionary<string, object> Values = new()
    {
        ["figure"] = Chart.Line([0.0, 1], [0.0, 1]),
        ["diagram"] = new NetworkDiagram(new LayerSizes(2, 4, 1)),
        ["graph"] = ComputationGraph.Product(),
        ["matrix"] = Matrix<double>.Build.Dense(2, 2).View("W"),
    };

    public static TheoryData<string> Showing => [.. Values.Keys];

    [Theory]
    [MemberData(nameof(Showing))]
    public void Every_value_that_shows_itself_formats_as_HTML_and_as_text(string name)
    {
        var value = Values[name];
        Assert.Equal(
            (string)value.GetType().GetMethod("ToHtml", Type.EmptyTypes)!.Invoke(value, null)!,
            Formatted(value, "text/html"));
        Assert.Equal(value.ToString(), Formatted(value, "text/plain"));
        Assert.Equal(
            ["text/html", "text/plain"],
            (string[])Attribute(value.GetType()).GetType()
                .GetProperty("PreferredMimeTypes")!.GetValue(Attribute(value.GetType()))!);
    }

    [Fact]
    public void A_figure_also_formats_as_a_Plotly_figure_and_other_values_do_not()
    {
        Assert.Equal(
            ((Figure)Values["figure"]).ToJson(), Formatted(Values["figure"], "application/vnd.plotly.v1+json"));
        Assert.Null(Formatted(Values["matrix"], "application/vnd.plotly.v1+json"));
    }

    [Fact]
    public void Every_public_type_with_ToHtml_carries_the_attribute()
    {
        var types = typeof(Figure).Assembly.GetExportedTypes().Where(
            type => type.GetMethod("ToHtml", Type.EmptyTypes) is not null).ToArray();
        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.NotNull(Attribute(type)));
    }

    private static object Attribute(Type type) =>
        type.GetCustomAttributes(false).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    private static string? Formatted(object value, string mimeType)
    {
        var attribute = Attribute(value.GetType());
        var source = Activator.CreateInstance(
            (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
        var formatters = (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var formatter = formatters.Cast<object>()
            .Single(one => (string)one.GetType().GetProperty("MimeType")!.GetValue(one)! == mimeType);
        var writer = new StringWriter();
        var handled = (bool)formatter.GetType()
            .GetMethod(
                "Format", BindingFlags.Public | BindingFlags.Instance,
                [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [value, writer])!;
        return handled ? writer.ToString() : null;
    }
}
