using System.Linq.Expressions;
using System.Text.RegularExpressions;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CSharp.RuntimeBinder;
using Microsoft.DotNet.Interactive.Formatting;
using Newtonsoft.Json.Linq;

namespace ShallowCourse.Tool.Tests.Polyglot;

/// <summary>
/// Runs a package's <c>extension.dib</c> as .NET Interactive does, as C# script beside its formatting library.
/// </summary>
internal static class ExtensionScript
{
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
        var options = ScriptOptions.Default
            .WithReferences(Framework)
            .WithImports(
                "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
                "System.Linq");
        var csharp = Regex.Replace(await File.ReadAllTextAsync(script), "^#!csharp$", "", RegexOptions.Multiline);
        var state = await CSharpScript.Create(csharp, options).RunAsync();
        return (await state.ContinueWithAsync(code)).ReturnValue;
    }
}
