using System.Text.RegularExpressions;

namespace ShallowCourse.Tool.Tests.Architecture;

/// <summary>A row of the table of folders in docs/architecture.md.</summary>
/// <param name="Folder">Below src, with slashes.</param>
/// <param name="Knows">Folders of the same project.</param>
internal sealed partial record FolderRow(string Folder, IReadOnlyList<string> Knows)
{
    public static IReadOnlyDictionary<string, FolderRow> All { get; } =
        Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md")))
            .Select(row => new FolderRow(
                row.Groups["folder"].Value,
                [.. Quoted().Matches(row.Groups["knows"].Value).Select(folder => folder.Groups[1].Value)]))
            .ToDictionary(row => row.Folder);

    [GeneratedRegex(@"^\| `src/(?<folder>[^`]+)` \|[^|]*\|(?<knows>[^|]*)\|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
