using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ShallowCourse.Linting;

/// <summary>Rules about what a notebook loads.</summary>
internal static partial class SetupRules
{
    /// <summary>The one line that every host resolves to the package that the build packs.</summary>
    public static readonly string Library = $"nuget: ShallowCourse, {CourseVersion.Text}";

    /// <summary>
    /// Brings the library and Plotly.NET; only for a notebook that is skipped where that cannot be had.
    /// </summary>
    public static readonly string OptionalLibrary = $"nuget: ShallowCourse.Polyglot, {CourseVersion.Text}";

    public static IEnumerable<LintFinding> SetupCell(LintedNotebook linted)
    {
        if (linted.Code.Count == 0)
        {
            yield break;
        }

        var setup = linted.Code[0];
        var references = setup.Nodes<ReferenceDirectiveTriviaSyntax>().Select(reference => reference.File.ValueText)
            .ToList();
        var library = setup.Cell.HasTag(CellTags.OptionalPackage) ? OptionalLibrary : Library;
        if (!references.SequenceEqual([library]))
        {
            yield return setup.Finding(
                setup.Root, references.Count == 0 ? "no #r" : string.Join(", ", references),
                $"#r \"{library}\" and nothing else referenced", "The first code cell is the setup cell.");
        }

        if (setup.Root.Members.FirstOrDefault() is { } member)
        {
            yield return setup.Finding(
                member, "code in the setup cell", "#r and usings only",
                "Move it to a cell of its own: the restore is slow, and this cell is run once.");
        }
    }

    public static IEnumerable<LintFinding> PackageReference(LintedNotebook linted) =>
        from item in linted.Nodes<ReferenceDirectiveTriviaSyntax>()
        where !ExactVersion().IsMatch(item.Node.File.ValueText)
        select item.Cell.Finding(
            item.Node, $"#r \"{item.Node.File.ValueText}\"", "#r \"nuget: Name, 1.2.3\"",
            "Files resolve against different folders in different hosts, and a floating version changes under the "
                + "lesson.");

    public static IEnumerable<LintFinding> NoMagic(LintedNotebook linted)
    {
        foreach (var cell in linted.Notebook.CodeCells)
        {
            var lines = cell.Source.Split('\n');
            for (var index = 0; index < lines.Length; index++)
            {
                if (Magic().IsMatch(lines[index]))
                {
                    yield return LintFinding.In(
                        cell, index + 1, lines[index].Trim(), "C# alone",
                        "Magic commands and #load work in one host and not in the next.");
                }
            }
        }
    }

    [GeneratedRegex(@"^nuget: [A-Za-z0-9_.]+, [0-9]+\.[0-9]+\.[0-9]+(\.[0-9]+)?(-[A-Za-z0-9.-]+)?$")]
    private static partial Regex ExactVersion();

    [GeneratedRegex(@"^\s*(#!|#load\b|#i\b|%%?[a-z]+\b)")]
    private static partial Regex Magic();
}
