using System.IO.Compression;

namespace ShallowCourse.Tool.Tests.Polyglot;

public sealed class ExtensionScriptTests
{
    private static readonly string Library = Path.Combine(
        Repository.Root, "src", "ShallowCourse", "Display", "extension.dib");

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

    private static string Entry(string package, string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Repository.Root, "artifacts", "packages", package));
        using var reader = new StreamReader(
            archive.GetEntry(name)?.Open() ?? throw new InvalidDataException($"{package} has no {name}"));
        return reader.ReadToEnd();
    }
}
