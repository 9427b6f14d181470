using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ShallowCourse.Tests;

/// <summary>
/// Compiles the answers of one audit file together, each as a class of its own, and makes what the check is handed.
/// </summary>
internal sealed class AuditCode
{
    private const string Usings =
        "using System; using System.Collections.Generic; using System.Linq; using System.Text; "
        + "using System.Threading.Tasks; using MathNet.Numerics.LinearAlgebra; using ShallowCourse;";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "ShallowCourse.dll" or "MathNet.Numerics.dll" or "netstandard.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Assembly _assembly;
    private readonly string[] _members;

    private AuditCode(Assembly assembly, string[] members)
    {
        _assembly = assembly;
        _members = members;
    }

    public static AuditCode Compile(Exercise exercise, IReadOnlyList<AuditAnswer> answers)
    {
        var classes = answers.Select((answer, i) =>
            $"public class Answer{i}\n{{\n#line 1 \"{exercise.Id}, {answer.ToString().Replace('"', '\'')}\"\n"
            + $"{answer.Code}\n}}");
        var compilation = CSharpCompilation.Create(
            $"Audit.{exercise.Id}",
            [
                CSharpSyntaxTree.ParseText(
                    $"{Usings}\n{string.Join("\n", classes)}", new CSharpParseOptions(LanguageVersion.CSharp13)),
            ],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(
            emitted.Success,
            string.Join("\n", emitted.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        var call = exercise.CheckCall;
        return new AuditCode(
            Assembly.Load(bytes.ToArray()), call[(call.IndexOf('(') + 1)..^1].Split(", "));
    }

    /// <summary>A fresh copy of an answer, as the check of the exercise takes it.</summary>
    public object Make(int answer, Type wanted)
    {
        var instance = Activator.CreateInstance(_assembly.GetType($"Answer{answer}", throwOnError: true)!)!;
        return typeof(Delegate).IsAssignableFrom(wanted) || wanted == typeof(IReadOnlyList<string>)
            ? Member(instance, _members.Single(), wanted)
            : Activator.CreateInstance(
                wanted, [.. _members.Select(name => Member(instance, name, typeof(Func<double, double>)))])!;
    }

    private static object Member(object instance, string name, Type wanted)
    {
        const BindingFlags Any =
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var type = instance.GetType();
        if (type.GetField(name, Any) is { } field)
        {
            return field.GetValue(instance)!;
        }

        var method = type.GetMethod(name, Any)
            ?? throw new MissingMethodException($"An answer has no method or field {name}.");
        return method.IsStatic
            ? Delegate.CreateDelegate(wanted, method)
            : Delegate.CreateDelegate(wanted, instance, method);
    }
}
