using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ShallowCourse.Linting;

/// <summary>
/// A lesson in another language beside its original: the same file name, cells, ids and metadata. Each translated cell
/// keeps a fingerprint of the original that it was made from, so that a later change of the original is seen.
/// </summary>
internal static class Translation
{
    /// <summary>The language of the originals.</summary>
    public const string OriginalFolder = "en";

    /// <summary>The translated cell's metadata that holds the fingerprint.</summary>
    public const string FingerprintKey = "translation_of";

    /// <summary>Eight bytes of the SHA-256 of a cell's source as UTF-8, in hexadecimal.</summary>
    public static string Fingerprint(NotebookCell original) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(original.Source)).AsSpan(0, 8));

    /// <summary>The translation with the fingerprint of every original cell: as good as new.</summary>
    public static Notebook Accept(Notebook original, Notebook translation) =>
        translation.WithCells(
            [.. translation.Cells.Select(cell => original.Find(cell.Name) is { } source ? Stamp(cell, source) : cell)]);

    /// <summary>Everything in which the two differ beyond the language, and every cell that is stale.</summary>
    public static IReadOnlyList<LintFinding> Compare(Notebook original, Notebook translation) =>
        [.. Cells(original, translation).Concat(Stale(original, translation))
            .Select(finding => finding with { Notebook = translation.Path })];

    /// <summary>The cells whose original changed after they were translated.</summary>
    public static IEnumerable<LintFinding> Stale(Notebook original, Notebook translation) =>
        from cell in translation.Cells
        let source = original.Find(cell.Name)
        where source is not null
        let made = cell.Metadata[FingerprintKey]?.ToString()
        where made != Fingerprint(source)
        select Finding(
            cell, "translation-stale", $"a translation of {made ?? "an unnamed original"}",
            $"one of {Fingerprint(source)}",
            "The original changed: translate the cell anew, then run `course translate --accept` on the notebook.");

    private static IEnumerable<LintFinding> Cells(Notebook original, Notebook translation)
    {
        var (expected, got) = (Names(original), Names(translation));
        if (!expected.SequenceEqual(got, StringComparer.Ordinal))
        {
            var (more, less) = (got.Except(expected).ToList(), expected.Except(got).ToList());
            yield return LintFinding.InNotebook(
                more.Count + less.Count == 0 ? "the same cells in another order" : $"the cells {Join(more)} alone",
                more.Count + less.Count == 0 ? "the original's order" : $"the cells {Join(less)} too",
                "Give each cell of the original one twin with its id, in its place.") with
            { Rule = "translation-cells" };
        }

        if (!JsonNode.DeepEquals(original.Metadata, translation.Metadata))
        {
            yield return LintFinding.InNotebook(
                "other metadata", "the original's", "Copy the notebook's metadata.") with
            { Rule = "translation-metadata" };
        }

        foreach (var cell in translation.Cells)
        {
            if (original.Find(cell.Name) is { } source)
            {
                foreach (var finding in Cell(source, cell))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<LintFinding> Cell(NotebookCell original, NotebookCell translation)
    {
        var metadata = translation.Metadata;
        metadata.Remove(FingerprintKey);
        if (original.Type != translation.Type || !JsonNode.DeepEquals(original.Metadata, metadata))
        {
            yield return Finding(
                translation, "translation-metadata", "another type or other metadata", "the original's",
                "Copy the cell's type and metadata.");
        }
        else if (!original.IsCode)
        {
            foreach (var (kind, got, expected) in TranslatedProse.Differences(original.Source, translation.Source))
            {
                yield return Finding(
                    translation, $"translation-{kind}", got, expected, $"Keep the original's {kind} as they are.");
            }
        }
        else if (TranslatedCode.Difference(original.Source, translation.Source) is { } difference)
        {
            yield return LintFinding.In(
                translation, difference.Line, difference.Got, difference.Expected,
                "Translate comments and the reader's strings only.") with
            { Rule = "translation-code" };
        }
    }

    private static LintFinding Finding(NotebookCell cell, string rule, string got, string expected, string remedy) =>
        LintFinding.In(cell, 1, got, expected, remedy) with { Rule = rule };

    private static NotebookCell Stamp(NotebookCell cell, NotebookCell original)
    {
        var metadata = cell.Metadata;
        metadata[FingerprintKey] = Fingerprint(original);
        return cell.WithMetadata(metadata);
    }

    private static IReadOnlyList<string> Names(Notebook notebook) => [.. notebook.Cells.Select(cell => cell.Name)];

    private static string Join(List<string> names) =>
        names.Count == 0 ? "of both" : string.Join(", ", names);
}
