using System.Reflection;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace ShallowCourse;

/// <summary>How a Plotly.NET chart shows in a notebook: as the course's own figures do.</summary>
public static class PlotlyNetDisplay
{
    private const string FSharp = "FSharp.Core";

    /// <summary>
    /// From now on a <see cref="GenericChart"/> shows as a figure of the course: its picture at once, live where
    /// scripts run, never blank, with no require.js. The package calls this when a notebook brings it.
    /// </summary>
    public static void Register()
    {
        ServeLoadedFSharp();
        RegisterFormatters();
    }

    // .NET Interactive's tool (1.0.712001) carries FSharp.Core 10.0 and Plotly.NET 6.0.0 asks for 10.1: a
    // FileNotFoundException at the first chart. The one that is loaded serves; a second one beside it would not, since
    // other assemblies are bound to the first. This can go when the tool carries 10.1.
    private static void ServeLoadedFSharp()
    {
        AssemblyLoadContext.Default.Resolving -= Loaded;
        AssemblyLoadContext.Default.Resolving += Loaded;
    }

    private static Assembly? Loaded(AssemblyLoadContext context, AssemblyName name) =>
        name.Name == FSharp && name.Version is not null ? context.LoadFromAssemblyName(new AssemblyName(FSharp)) : null;

    // A method of its own: what it names is loaded when it is called, after the handler is there.
    private static void RegisterFormatters()
    {
        Formatter.SetPreferredMimeTypesFor(
            typeof(GenericChart), HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
        Formatter.Register<GenericChart>(
            (chart, writer) => writer.Write(chart.ToFigure().ToHtml()), HtmlFormatter.MimeType);
        Formatter.Register<GenericChart>(
            (chart, writer) => writer.Write(chart.ToFigure()), PlainTextFormatter.MimeType);
    }
}
