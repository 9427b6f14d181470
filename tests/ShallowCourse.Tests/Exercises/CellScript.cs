using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ShallowCourse.Tests;

/// <summary>Runs cells as a notebook does: C# 13 script, a lesson's usings, one cell after the other.</summary>
public static class CellScript
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp13)
        .WithReferences(typeof(Check).Assembly, typeof(MathNet.Numerics.Constants).Assembly)
        .WithImports(
            "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
            "System.Linq");

    public static async Task<T> Run<T>(params string[] cells)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var state = await CSharpScript.RunAsync(
            "using MathNet.Numerics.LinearAlgebra;\nusing ShallowCourse;", Options, cancellationToken: cancellation);
        foreach (var cell in cells)
        {
            state = await state.ContinueWithAsync(cell, cancellationToken: cancellation);
        }

        return (T)state.ReturnValue;
    }
}
