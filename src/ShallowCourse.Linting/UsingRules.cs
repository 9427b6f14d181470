using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>
/// Every host imports System, System.Collections.Generic, System.Linq, System.Text and System.Threading.Tasks; the
/// others must be written. Judged by a table of the types that lessons are likely to use: a lint needs no compilation.
/// </summary>
internal static class UsingRules
{
    private static readonly Dictionary<string, string> NamespaceOf = Table(
        (
            "System.Collections",
            "ArrayList Hashtable BitArray IEnumerable IEnumerator ICollection IList IDictionary SortedList"),
        ("System.Collections.Concurrent", "ConcurrentDictionary ConcurrentQueue ConcurrentBag BlockingCollection"),
        ("System.Collections.Immutable", "ImmutableArray ImmutableList ImmutableDictionary"),
        ("System.Diagnostics", "Stopwatch Debug Process"),
        ("System.Globalization", "CultureInfo NumberStyles"),
        (
            "System.IO",
            "File Directory Path StringReader StringWriter StreamReader StreamWriter TextWriter TextReader "
                + "MemoryStream IOException FileNotFoundException"),
        ("System.Numerics", "BigInteger Complex"),
        ("System.Numerics.Tensors", "TensorPrimitives"),
        ("System.Reflection", "BindingFlags MethodInfo PropertyInfo"),
        ("System.Runtime.InteropServices", "MemoryMarshal CollectionsMarshal"),
        ("System.Text.Json", "JsonSerializer JsonDocument JsonElement"),
        ("System.Text.RegularExpressions", "Regex RegexOptions"),
        (
            "System.Threading",
            "Thread CancellationToken CancellationTokenSource Interlocked Monitor SemaphoreSlim Volatile"),
        ("MathNet.Numerics.LinearAlgebra", "Matrix Vector MatrixBuilder VectorBuilder CreateMatrix CreateVector"),
        ("MathNet.Numerics.Distributions", "Normal ContinuousUniform"),
        ("MathNet.Numerics.Statistics", "Statistics DescriptiveStatistics"));

    // In an imported namespace only as generic types: List<T> is there, IEnumerable without <T> is not.
    private static readonly HashSet<string> GenericNamesakes = [
        "IEnumerable", "IEnumerator", "ICollection", "IList", "IDictionary", "SortedList"];

    public static IEnumerable<LintFinding> CommonUsings(LintedNotebook linted)
    {
        var declared = linted.Nodes<BaseTypeDeclarationSyntax>().Select(item => item.Node.Identifier.ValueText)
            .Concat(linted.Nodes<VariableDeclaratorSyntax>().Select(item => item.Node.Identifier.ValueText))
            .Concat(
                linted.Nodes<UsingDirectiveSyntax>().Select(item => item.Node.Alias?.Name.Identifier.ValueText)
                    .OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        HashSet<string> written = [];
        foreach (var cell in linted.Code)
        {
            written.UnionWith(
                cell.Nodes<UsingDirectiveSyntax>().Select(directive => directive.NamespaceOrType.ToString()));
            foreach (var name in cell.Nodes<SimpleNameSyntax>().Where(IsTypeName)
                .DistinctBy(name => name.Identifier.ValueText))
            {
                var text = name.Identifier.ValueText;
                if (declared.Contains(text) || !NamespaceOf.TryGetValue(
                    text, out var needed) || written.Contains(needed))
                {
                    continue;
                }

                if (name is GenericNameSyntax && GenericNamesakes.Contains(text))
                {
                    continue;
                }

                yield return cell.Finding(
                    name, $"{text} with no using", $"using {needed};",
                    "Hosts imply different usings: write it in the setup cell.");
            }
        }
    }

    private static bool IsTypeName(SimpleNameSyntax name) => name.Parent switch
    {
        UsingDirectiveSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax => false,
        MemberAccessExpressionSyntax access => access.Expression == name,
        _ => SyntaxFacts.IsInTypeOnlyContext(name),
    };

    private static Dictionary<string, string> Table(params ReadOnlySpan<(string Namespace, string Types)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (space, types) in rows)
        {
            foreach (var type in types.Split(' '))
            {
                table.Add(type, space);
            }
        }

        return table;
    }
}
