using System.Xml.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class NetworkDiagramTests
{
    private static IEnumerable<XElement> Elements(string svg, string name) =>
        XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == name);

    [Fact]
    public void Each_unit_has_a_circle_and_each_weight_a_line()
    {
        var diagram = new NetworkDiagram(new LayerSizes(3, 4, 2));
        Assert.Equal(3 + 4 + 2, Elements(diagram.ToSvg(), "circle").Count());
        Assert.Equal(3 * 4 + 4 * 2, Elements(diagram.ToSvg(), "path").Count());
        Assert.Contains(
            "26 parameters = 4·3 + 4 + 2·4 + 2", Elements(diagram.ToSvg(), "text").Select(text => text.Value));
        Assert.Equal(
            "x (3) ──W1, b1──▶ hidden a1 (4) ──W2, b2──▶ output ŷ = a2 (2)\n"
            + "W1 (4, 3), b1 (4, 1), W2 (2, 4), b2 (2, 1)\n26 parameters = 4·3 + 4 + 2·4 + 2",
            diagram.ToString());
    }

    [Fact]
    public void A_wide_layer_is_cut_with_dots()
    {
        var svg = new NetworkDiagram(new LayerSizes(2, 50, 1)).ToSvg();
        Assert.Equal(2 + 9 + 1, Elements(svg, "circle").Count());
        Assert.Contains("⋮", Elements(svg, "text").Select(text => text.Value));
        Assert.Contains("a50", Elements(svg, "text").Select(text => text.Value));
    }

    [Fact]
    public void Negative_weights_are_dashed_and_the_largest_is_thickest()
    {
        var parameters = new Parameters(
            Matrix<double>.Build.DenseOfArray(new double[,] { { 1, -4 } }), Matrix<double>.Build.Dense(1, 1),
            Matrix<double>.Build.Dense(1, 1, 2), Matrix<double>.Build.Dense(1, 1));
        var lines = Elements(new NetworkDiagram(parameters).ToSvg(), "path").ToDictionary(path => path.Value);
        Assert.NotNull(lines["W1[0,1] = −4"].Attribute("stroke-dasharray"));
        Assert.Null(lines["W1[0,0] = 1"].Attribute("stroke-dasharray"));
        Assert.Equal("4", lines["W1[0,1] = −4"].Attribute("stroke-width")!.Value);
        Assert.True((double)lines["W1[0,0] = 1"].Attribute("stroke-width")! < 2);
    }

    [Fact]
    public void Its_image_carries_what_it_shows() =>
        Assert.Contains(
            "alt=\"A network of 2 inputs, 4 hidden units and 1 output unit",
            new NetworkDiagram(new LayerSizes(2, 4, 1)).ToHtml(), StringComparison.Ordinal);
}
