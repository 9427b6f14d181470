using System.Linq.Expressions;
using System.Text.RegularExpressions;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Microsoft.CSharp.RuntimeBinder;
using Microsoft.DotNet.Interactive.Formatting;
using Newtonsoft.Json.Linq;

namespace ShallowCourse.Tool.Tests.Polyglot;

/// <summary>
/// Runs a package's <c>extension.dib</c> as .NET Interactive does, as C# script beside its formatting library.
/// Plotly.NET, which
/// cannot be restored everywhere, is stood in for by its published shape: names, parameters and JSON, nothing else.
/// </summary>
internal static class ExtensionScript
{
    private const string PlotlyNet = """
        using System.Collections.Generic;
        using System.Dynamic;
        using System.Linq;
        using Newtonsoft.Json;
        namespace Plotly.NET
        {
            public class DynamicObj : DynamicObject
            {
                private readonly Dictionary<string, object> _values = new();
                public override bool TrySetMember(SetMemberBinder binder, object value)
                {
                    _values[binder.Name] = value;
                    return true;
                }
                public override bool TryGetMember(GetMemberBinder binder, out object value) =>
                    _values.TryGetValue(binder.Name, out value);
                public override IEnumerable<string> GetDynamicMemberNames() => _values.Keys;
            }
            public class Trace : DynamicObj
            {
                public Trace(string traceTypeName) { type = traceTypeName; }
                public string type { get; set; }
                public override IEnumerable<string> GetDynamicMemberNames() =>
                    base.GetDynamicMemberNames().Prepend("type");
            }
            public class Layout : DynamicObj { }
            public class Title : DynamicObj { }
            public class GenericChart
            {
                private List<Trace> _traces; private Layout _layout;
                private sealed class Chart : GenericChart { }
                public static GenericChart ofTraceObjects<T>(bool useDefaults, T traces) where T : IEnumerable<Trace> =>
                    new Chart { _traces = traces.ToList(), _layout = new Layout() };
                public static GenericChart setLayout(Layout layout, GenericChart gChart) =>
                    new Chart { _traces = gChart._traces, _layout = layout };
                public static string toFigureJson(GenericChart gChart) =>
                    JsonConvert.SerializeObject(
                        new { data = gChart._traces, layout = gChart._layout, frames = new object[0] });
                public static IReadOnlyList<Trace> getTraces(GenericChart gChart) => gChart._traces;
            }
        }
        namespace Plotly.NET.TraceObjects { public class Marker : DynamicObj { } }
        namespace Plotly.NET.LayoutObjects { public class LinearAxis : DynamicObj { } }
        """;

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        .. new[] { typeof(Formatter), typeof(Matrix<>), typeof(Figure), typeof(JObject), typeof(Binder),
            typeof(Expression) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>The script's C#, then the code; the code's value.</summary>
    public static async Task<object> RunAsync(string script, string code)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            "Plotly.NET", [
                CSharpSyntaxTree.ParseText(PlotlyNet)], Framework,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(image).Success);
        var plotly = System.Reflection.Assembly.Load(image.ToArray());
        using var loader = new InteractiveAssemblyLoader();
        loader.RegisterDependency(plotly);
        var options = ScriptOptions.Default
            .WithReferences([.. Framework, MetadataReference.CreateFromImage(image.ToArray())])
            .WithImports(
                "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
                "System.Linq");
        var csharp = Regex.Replace(await File.ReadAllTextAsync(script), "^#!csharp$", "", RegexOptions.Multiline);
        var state = await CSharpScript.Create(csharp, options, globalsType: null, loader).RunAsync();
        return (await state.ContinueWithAsync(code)).ReturnValue;
    }
}
