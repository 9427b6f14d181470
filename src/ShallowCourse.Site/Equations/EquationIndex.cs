using System.Globalization;
using System.Text.RegularExpressions;

namespace ShallowCourse.Site.Equations;

/// <summary>All numbered equations of the site.</summary>
internal sealed partial class EquationIndex
{
    private readonly HashSet<string> _lessonNumbers;

    public EquationIndex(IEnumerable<Lesson> lessons)
    {
        var all = lessons.ToList();
        _lessonNumbers = [.. all.Select(lesson => lesson.Number)];
        Places = [.. from lesson in all
                     from cell in lesson.Notebook.Cells
                     where cell.Type == CellType.Markdown
                     from formula in lesson.Pages[cell].Formulas
                     let number = NumberOf(formula)
                     where number is not null
                     select new Equation(number, formula, lesson, cell)];
        All = [.. Places.DistinctBy(equation => equation.Number).OrderBy(equation => OrderOf(equation.Number))];
    }

    /// <summary>Each number once, in the order of the numbers.</summary>
    public IReadOnlyList<Equation> All { get; }

    /// <summary>Every block with a tag, in reading order.</summary>
    public IReadOnlyList<Equation> Places { get; }

    /// <summary>The equation in the reader's language if there is one, else in another.</summary>
    public Equation? Find(string number, string folder) =>
        Places.FirstOrDefault(equation => equation.Number == number && equation.Lesson.Folder == folder)
        ?? Places.FirstOrDefault(equation => equation.Number == number);

    /// <summary>Whether 3.9 could also be read as lesson 3.9.</summary>
    public bool IsAlsoLesson(string number) => _lessonNumbers.Contains(number);

    public static string? NumberOf(Formula formula) =>
        formula.Display && Tag().Match(formula.Tex) is { Success: true } match ? match.Groups[1].Value : null;

    private static (int Chapter, int Number) OrderOf(string number) =>
        number.Split('.') is [var chapter, var rest]
            ? (int.Parse(chapter, CultureInfo.InvariantCulture), int.Parse(rest, CultureInfo.InvariantCulture))
            : (int.MaxValue, 0);

    [GeneratedRegex(@"\\tag\{(\d{1,4}\.\d{1,4})\}")]
    private static partial Regex Tag();
}
