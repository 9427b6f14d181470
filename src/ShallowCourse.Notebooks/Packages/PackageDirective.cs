using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Notebooks.Packages;

/// <summary>
/// The lines of a cell that ask for packages: <c>#r "nuget: Name, 1.0.0"</c> and <c>#i "nuget: source"</c>.
/// </summary>
internal static partial class PackageDirective
{
    private const string Prefix = "nuget:";

    public static bool IsPackage(string reference) => reference.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The packages of a cell, in order.</summary>
    /// <exception cref="PackageException">A directive names no package.</exception>
    public static IReadOnlyList<(
        PackageRequest Package, ReferenceDirectiveTriviaSyntax At)> Packages(SyntaxTree tree) =>
    [
        .. tree.GetCompilationUnitRoot().GetReferenceDirectives()
            .Where(directive => IsPackage(directive.File.ValueText))
            .Select(directive => (Parse(directive.File.ValueText), directive)),
    ];

    /// <summary>The assembly files that a cell names.</summary>
    public static IEnumerable<string> Files(SyntaxTree tree) => tree.GetCompilationUnitRoot().GetReferenceDirectives()
        .Select(directive => directive.File.ValueText)
        .Where(file => !IsPackage(file));

    /// <summary>The package sources that a cell adds.</summary>
    public static IEnumerable<string> Sources(string code) =>
        SourceLine().Matches(code).Select(match => match.Groups[1].Value.Trim());

    /// <summary>The compiler does not know <c>#i</c>: spaces instead, so that positions stay.</summary>
    public static string BlankSources(string code) =>
        SourceLine().Replace(code, match => new string(' ', match.Length));

    private static PackageRequest Parse(string reference)
    {
        var parts = reference[Prefix.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
        if (!PackageName().IsMatch(parts[0]))
        {
            throw new PackageException($"#r \"{reference}\" names no package. Write #r \"nuget: Name, 1.0.0\".");
        }

        var version = parts.Length == 1 || parts[1] is "" or "*" ? null : parts[1];
        if (version is not null && !PackageVersion().IsMatch(version))
        {
            throw new PackageException(
                $"#r \"{reference}\": {version} is not a version. Write one like 1.0.0, a range like [1.0.0, 2.0.0), "
                    + "or 1.*.");
        }

        return new PackageRequest(parts[0], version);
    }

    [GeneratedRegex(@"^[ \t]*#i[ \t]+""nuget:([^""\r\n]*)""[ \t]*$(?<!\r)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"^\w+([.-]\w+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex PackageName();

    // NuGet's versions and ranges; also keeps quotes and markup out of the project file that is written.
    [GeneratedRegex(@"^[\[(]?[\w.*+,\s-]+[\])]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PackageVersion();
}
