using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// What stands in one language in a cell. .NET Interactive's lines <c>#!csharp</c>, <c>#!markdown</c>, <c>#!html</c>
/// hand what follows them, up to the next, to another language.
/// </summary>
/// <param name="Language">One that <see cref="CellLanguage"/> names, or a magic command's name.</param>
/// <param name="Code">The whole cell, blank but for this part: its places are the cell's.</param>
/// <param name="Marker">The line that begins it; null for the cell's beginning.</param>
internal sealed partial record CellPart(string Language, string Code, CellPosition? Marker)
{
    /// <summary>Without the lines of others.</summary>
    public string Text => Code.Trim();

    public bool IsUnderstood => Language is CellLanguage.CSharp or CellLanguage.Markdown or CellLanguage.Html;

    /// <summary>The parts in order. One of blanks alone is left out, unless its language is not understood.</summary>
    public static IReadOnlyList<CellPart> Of(CellSource cell)
    {
        if (!cell.Code.Contains("#!", StringComparison.Ordinal))
        {
            return [new CellPart(cell.Language, cell.Code, null)];
        }

        List<CellPart> parts = [];
        var lines = SourceText.From(cell.Code).Lines;
        var (language, begin, marker) = (cell.Language, 0, (CellPosition?)null);
        foreach (var line in lines)
        {
            if (Magic().Match(line.ToString()) is not { Success: true } magic)
            {
                continue;
            }

            Add(line.Start);
            language = CellLanguage.Of(magic.Groups["name"].Value);
            begin = line.EndIncludingLineBreak;
            marker = new CellPosition(
                cell.Name, line.LineNumber + 1, 1, line.ToString(), line.ToString().TrimEnd().Length);
        }

        Add(cell.Code.Length);
        return parts;

        void Add(int end)
        {
            var part = new CellPart(language, Only(cell.Code, begin, end), marker);
            if (part.Text.Length > 0 || !part.IsUnderstood)
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>The C# of a cell in all its parts; what the compiler does not know is blank: places stay.</summary>
    public static string CSharpOf(string code) => !code.Contains("#!", StringComparison.Ordinal)
        ? code
        : Of(new CellSource(code, "")).Where(part => part.Language == CellLanguage.CSharp)
            .Aggregate(Only(code, 0, 0), (all, part) => Joined(all, part.Code));

    /// <summary>Why the part cannot run.</summary>
    public CellError Refusal(string cell) => Marker is not null && !CellLanguage.IsKnown(Language)
        ? CellError.Of(
            CellError.Language,
            $"got {Marker.SourceLine.Trim()}, a command of .NET Interactive; expected C#, #!markdown or #!html. Take "
                + "the line out, or run the notebook in .NET Interactive.",
            Marker)
        : CellError.Of(
            CellError.Language,
            $"{(Marker is null ? $"{cell}: " : "")}got {CellLanguage.TitleOf(Language)}; expected C#, which is all "
                + "that this kernel runs, beside Markdown and HTML to show. Run it with that language's own kernel, or "
                + "write it in C#.",
            Marker);

    private static string Only(string code, int begin, int end) => string.Create(
        code.Length, (code, begin, end), static (blank, part) =>
        {
            for (var i = 0; i < blank.Length; i++)
            {
                var isKept = (i >= part.begin && i < part.end) || part.code[i] is '\r' or '\n';
                blank[i] = isKept ? part.code[i] : ' ';
            }
        });

    private static string Joined(string one, string other) =>
        string.Concat(one.Zip(other, (mine, its) => mine == ' ' ? its : mine));

    // In the first column, and no "#!/usr/bin/env": that line is the system's.
    [GeneratedRegex(@"^#!(?<name>[a-zA-Z][\w#+-]*)")]
    private static partial Regex Magic();
}
