using System.IO.Compression;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.DotNet.Interactive.Formatting;
using ShallowCourse.Tests;
using PlotlyChart = Plotly.NET.CSharp.Chart;

namespace ShallowCourse.Polyglot.Tests;

public sealed class DisplayTests
{
    [Fact]
    public void A_Plotly_NET_chart_shows_with_a_picture_and_without_requirejs()
    {
        PlotlyNetDisplay.Register();
        var chart = PlotlyChart.Point<double, double, string>([1.0, 2, 3], [1.0, 4, 9]);
        var html = chart.ToDisplayString("text/html");

        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(chart.GetType()));
        Assert.Contains("data:image/svg+xml;base64,", html, StringComparison.Ordinal);
        Assert.DoesNotContain("require", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("scatter plot", chart.ToDisplayString("text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_FSharp_Core_that_is_asked_for_is_the_one_that_is_loaded()
    {
        var loaded = typeof(Microsoft.FSharp.Core.Unit).Assembly;
        PlotlyNetDisplay.Register();

        var served = AssemblyLoadContext.Default.LoadFromAssemblyName(
            new("FSharp.Core") { Version = new Version(99, 0, 0, 0) });

        Assert.Same(loaded, served);
    }

    [Fact]
    public void The_package_holds_its_assembly_the_line_that_hooks_it_up_and_what_the_course_was_ordered_with()
    {
        using var package = ZipFile.OpenRead(Package());
        var script = Text(package, "interactive-extensions/dotnet/extension.dib");
        var nuspec = XDocument.Parse(Text(package, "ShallowCourse.Polyglot.nuspec"));
        var dependencies = nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => (string)element.Attribute("id")!);

        Assert.NotNull(package.GetEntry("lib/net10.0/ShallowCourse.Polyglot.dll"));
        Assert.EndsWith("ShallowCourse.PlotlyNetDisplay.Register();\n", script, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Microsoft.DotNet.Interactive", "Plotly.NET", "Plotly.NET.CSharp", "Plotly.NET.Interactive",
                "ShallowCourse",
            ],
            dependencies.Order(StringComparer.Ordinal));
    }

    private static string Package()
    {
        var version = typeof(PlotlyNetDisplay).Assembly.GetName().Version!.ToString(3);
        return Path.Combine(Repository.Root, "artifacts", "packages", $"ShallowCourse.Polyglot.{version}.nupkg");
    }

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
