using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Hosting.Sessions;

/// <summary>
/// Loads the compiler's later stages, which write the assembly, on another core while the first cell goes through the
/// earlier
/// ones: a learner waits that much less for the first result.
/// </summary>
internal static class WarmCompiler
{
    // A little of everything that cells are made of.
    private const string Sample = """
        using System.Linq;
        class Warm
        {
            async System.Threading.Tasks.Task<object> Cell(int[] a)
            {
                var sum = 0.0;
                for (var i = 0; i < a.Length; i++) sum += a.Select(n => n * i).First();
                await System.Threading.Tasks.Task.CompletedTask;
                return $"{sum}";
            }
        }
        """;

    public static void Begin()
    {
        if (Environment.ProcessorCount > 1)
        {
            _ = Task.Run(Emit);
        }
    }

    private static void Emit()
    {
        MetadataReference[] references = [
            .. new[] { typeof(object), typeof(Enumerable) }
                .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);
        CSharpCompilation.Create(
            "warm", [CSharpSyntaxTree.ParseText(Sample, encoding: System.Text.Encoding.UTF8)], references, options)
            .Emit(Stream.Null, Stream.Null, options: CellCompiler.Emission);
    }
}
