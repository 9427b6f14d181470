using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace ShallowCourse.Tool.Tests.Polyglot;

public sealed class ExtensionScriptTests
{
    private static readonly string Library = Path.Combine(
        Repository.Root, "src", "ShallowCourse", "Display", "extension.dib");
    private static readonly string Polyglot = Path.Combine(
        Repository.Root, "src", "ShallowCourse.Polyglot", "extension.dib");

    [Theory]
    [InlineData("Matrix<double>.Build.Dense(2, 3, 0.5)", "text/html", "(2, 3)")]
    [InlineData("Matrix<double>.Build.Dense(2, 3, 0.5)", "text/plain", "0.5  0.5  0.5")]
    [InlineData("Matrix<double>.Build.Sparse(2, 2)", "text/html", "(2, 2)")]
    [InlineData("Vector<double>.Build.Dense(4, 1)", "text/html", "(4, 1)")]
    [InlineData("Vector<double>.Build.Dense(4, 1)", "text/plain", "(4, 1)")]
    public async Task Matrices_and_vectors_show_as_tables_with_their_shape(string value, string type, string expected)
    {
        var shown = await ExtensionScript.RunAsync(Library, $"""
            using MathNet.Numerics.LinearAlgebra;
            using Microsoft.DotNet.Interactive.Formatting;
            ({value}).ToDisplayString("{type}")
            """);
        Assert.Contains(expected, (string)shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_forms_go_into_the_output()
    {
        var types = await ExtensionScript.RunAsync(Library, """
            string.Join(" ", Microsoft.DotNet.Interactive.Formatting.Formatter.GetPreferredMimeTypesFor(
                typeof(MathNet.Numerics.LinearAlgebra.Double.DenseMatrix)))
            """);
        Assert.Equal("text/html text/plain", types);
    }

    [Fact]
    public async Task A_figure_goes_to_Plotly_NET_and_back_unchanged()
    {
        var (there, andBack) = ((string, string))await ExtensionScript.RunAsync(Polyglot, """
            using ShallowCourse;
            var figure = Chart.Line(new[] { 0.0, 1, 2 }, new[] { 1.0, 4, 9 })
                .WithTitle("J").WithXAxisStyle("iteration");
            (figure.ToJson(), Figure.FromPlotlyNet(figure.ToPlotlyNet()).ToJson())
            """);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(there), JsonNode.Parse(andBack)), $"{there}\n{andBack}");
    }

    [Fact]
    public async Task Inner_objects_have_Plotly_NETs_own_types()
    {
        var type = await ExtensionScript.RunAsync(Polyglot, """
            using ShallowCourse;
            var dot = Figure.FromJson("{\"data\": [{\"type\": \"scatter\", \"marker\": {\"size\": 3}}]}");
            dynamic trace = Plotly.NET.GenericChart.getTraces(dot.ToPlotlyNet())[0];
            ((object)trace.marker).GetType().FullName
            """);
        Assert.Equal("Plotly.NET.TraceObjects.Marker", type);
    }

    [Fact]
    public async Task A_Plotly_NET_chart_shows_with_a_picture()
    {
        var html = await ExtensionScript.RunAsync(Polyglot, """
            using Microsoft.DotNet.Interactive.Formatting;
            dynamic trace = new Plotly.NET.Trace("scatter");
            trace.x = new[] { 1, 2, 3 };
            trace.y = new[] { 1, 4, 9 };
            var chart = Plotly.NET.GenericChart.ofTraceObjects(true, new List<Plotly.NET.Trace> { trace });
            chart.ToDisplayString("text/html")
            """);
        Assert.Contains("data:image/svg+xml;base64,", (string)html, StringComparison.Ordinal);
        Assert.DoesNotContain("require", (string)html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_Plotly_NET_chart_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => Figure.FromPlotlyNet("text"));
        Assert.Contains("System.String", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_carries_its_script() =>
        Assert.Equal(
            File.ReadAllText(Library),
            Entry("ShallowCourse.1.0.0.nupkg", "interactive-extensions/dotnet/extension.dib"));

    [Fact]
    public void The_Polyglot_package_is_its_script_and_its_dependencies()
    {
        const string Package = "ShallowCourse.Polyglot.1.0.0.nupkg";
        Assert.Equal(File.ReadAllText(Polyglot), Entry(Package, "interactive-extensions/dotnet/extension.dib"));
        var nuspec = XDocument.Parse(Entry(Package, "ShallowCourse.Polyglot.nuspec"));
        var dependencies = nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")
            .ToDictionary(
                element => (string)element.Attribute("id")!, element => (string)element.Attribute("version")!);
        Assert.Equal("5.1.0", dependencies["Plotly.NET"]);
        Assert.Equal("0.13.0", dependencies["Plotly.NET.CSharp"]);
        Assert.Equal("5.0.0", dependencies["Plotly.NET.Interactive"]);
        Assert.Contains("Microsoft.DotNet.Interactive", dependencies.Keys);
        Assert.Equal("[1.0.0]", dependencies["ShallowCourse"]);
        Assert.Equal(5, dependencies.Count);
    }

    private static string Entry(string package, string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Repository.Root, "artifacts", "packages", package));
        using var reader = new StreamReader(
            archive.GetEntry(name)?.Open() ?? throw new InvalidDataException($"{package} has no {name}"));
        return reader.ReadToEnd();
    }
}
