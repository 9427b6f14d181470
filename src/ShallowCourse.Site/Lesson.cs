using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace ShallowCourse.Site;

/// <summary>An executed notebook as the site needs it: parsed once, with what the home page says about it.</summary>
internal sealed partial class Lesson
{
    private const double WordsPerMinute = 180;
    private const double MinutesPerCodeCell = 0.5;

    private readonly ParagraphBlock? _aim;

    /// <param name="notebook">Executed.</param>
    /// <param name="folder">Its folder below the notebooks' root, also the page's below the site's: <c>en</c>, or
    /// empty.</param>
    public Lesson(Notebook notebook, string folder)
    {
        Notebook = notebook;
        Folder = folder;
        Name = Path.GetFileNameWithoutExtension(notebook.Path);
        Pages = notebook.Cells.Where(cell => cell.Type == CellType.Markdown)
            .ToDictionary(cell => cell, cell => new MarkdownPage(cell.Source));
        var opening = notebook.Cells.FirstOrDefault(cell => cell.Type == CellType.Markdown);
        _aim = opening is null ? null : Pages[opening].FirstParagraph;
        Number = NumberInName().Match(Name) is { Success: true } match
            ? $"{match.Groups[1].Value}.{int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)}"
            : "";
        Title = NumberInTitle()
            .Replace(
                opening is not null && Pages[opening].Headings is [var heading, ..]
                    ? MarkdownPage.PlainText(heading)
                    : Name,
                "");
        var stated = MinutesIn(opening?.Source);
        StatesMinutes = stated is not null;
        Minutes = stated ?? Estimate(notebook);
    }

    public Notebook Notebook { get; }

    public string Folder { get; }

    /// <summary>The file's name without extension, which is also the page's.</summary>
    public string Name { get; }

    /// <summary><c>3.9</c>, or empty for a notebook that is not a numbered section.</summary>
    public string Number { get; }

    public string Title { get; }

    /// <summary>With its number, where it has one.</summary>
    public string LongName => Number.Length == 0 ? Title : $"{Number} {Title}";

    /// <summary>
    /// For a list of links: <c>3.9</c>, else what stands before the title's colon: <c>Assignment</c>.
    /// </summary>
    public string ShortName => Number.Length > 0 ? Number : Title.Split(':', '：')[0].Trim();

    /// <summary>Numbered lessons in the order of their names, then what has exercises, then the rest.</summary>
    public int Rank =>
        Number.Length > 0 ? 0 : Notebook.CodeCells.Any(cell => cell.HasTag(CellTags.Exercise)) ? 1 : 2;

    /// <summary>The first paragraph below the title, as plain words.</summary>
    public string Aim => AimLabel().Replace(MarkdownPage.PlainText(_aim), "");

    public int Minutes { get; }

    /// <summary>Whether the lesson itself says how long it takes, so that its page need not.</summary>
    public bool StatesMinutes { get; }

    public IReadOnlyDictionary<NotebookCell, MarkdownPage> Pages { get; }

    /// <summary>The cells that are exercises.</summary>
    public IEnumerable<string> ExerciseIds =>
        Notebook.CodeCells.Where(cell => cell.HasTag(CellTags.Exercise)).Select(cell => cell.Name);

    /// <summary>The page's file below the site's root, with forward slashes.</summary>
    public string PageFile => Folder.Length == 0 ? $"{Name}.html" : $"{Folder}/{Name}.html";

    /// <summary>The file as an address: a name may hold blanks and #.</summary>
    public string Url => Address(PageFile);

    /// <summary>The file of the copy that the site keeps to download.</summary>
    public string CopyFile => Folder.Length == 0 ? $"notebooks/{Name}.ipynb" : $"notebooks/{Folder}/{Name}.ipynb";

    /// <summary>The copy's address.</summary>
    public string NotebookUrl => Address(CopyFile);

    /// <summary>The SVG pictures that the lesson draws, in their order.</summary>
    public IEnumerable<string> Pictures =>
        from cell in Notebook.CodeCells
        from output in cell.Outputs
        let html = output switch
        {
            DisplayOutput display => display.Data.Text(MimeBundle.Html),
            ResultOutput result => result.Data.Text(MimeBundle.Html),
            _ => null,
        }
        where html is not null
        from Match match in EmbeddedSvg().Matches(html)
        select Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value));

    /// <summary>From the page to the site's root.</summary>
    public string Root => Folder.Length == 0 ? "" : string.Concat(Folder.Split('/').Select(_ => "../"));

    /// <summary>The folder is the language: en, zh.</summary>
    public string Language => Folder.Length == 0 ? "en" : Folder.Split('/')[0];

    public IEnumerable<Formula> Formulas => Pages.Values.SelectMany(page => page.Formulas)
        .Concat(Notebook.CodeCells.SelectMany(cell => OutputRenderer.FormulasOf(cell.Outputs)));

    public string AimHtml(FormulaTypesetter typesetter) =>
        _aim is null ? "" : AimLabel().Replace(MarkdownPage.ToHtml(_aim, typesetter), "");

    private static string Address(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static int? MinutesIn(string? source) =>
        source is not null && StatedMinutes().Match(source) is { Success: true } match
        ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : null;

    private static int Estimate(Notebook notebook)
    {
        var words = notebook.Cells.Where(cell => cell.Type == CellType.Markdown)
            .Sum(cell => cell.Source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        return Math.Max(
            1, (int)Math.Ceiling((words / WordsPerMinute) + (notebook.CodeCells.Count() * MinutesPerCodeCell)));
    }

    [GeneratedRegex("src=\"data:image/svg\\+xml;base64,([^\"]*)\"")]
    private static partial Regex EmbeddedSvg();

    [GeneratedRegex(@"^(\d+)\.(\d+)-")]
    private static partial Regex NumberInName();

    [GeneratedRegex(@"^(Lesson\s+|Section\s+|§\s*)?\d+\.\d+[\s:：.–—-]+")]
    private static partial Regex NumberInTitle();

    // A card needs no label.
    [GeneratedRegex(@"^(<strong>)?(Aim|Goal|目标|目標)\s*[.:。：](</strong>)?\s*")]
    private static partial Regex AimLabel();

    [GeneratedRegex(@"(\d+)\s*(?:minutes|min\b|分钟|分鐘)")]
    private static partial Regex StatedMinutes();
}
