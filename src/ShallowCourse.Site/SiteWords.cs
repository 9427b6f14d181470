using System.Globalization;

namespace ShallowCourse.Site;

/// <summary>The few words that pages add to the notebooks' own.</summary>
internal sealed record SiteWords(
    string Course,
    string Lead,
    string StartFormat,
    string RunHereFormat,
    string OpenPlayground,
    string AfterTheLessons,
    string Lessons,
    IReadOnlyDictionary<string, string> Weeks,
    string Playground,
    string Equations,
    string EquationsLead,
    string Glossary,
    string GlossaryLead,
    string Library,
    string LibraryLead,
    string NotFound,
    string NotFoundLead,
    string Search,
    string OnThisPage,
    string Previous,
    string Next,
    string Copy,
    string Skip,
    string SwitchTheme,
    string MinutesFormat)
{
    public static SiteWords English { get; } = new(
        "Shallow neural networks in C#",
        "One hidden layer, from the picture to the last derivative: each lesson walks through the equations of a "
            + "section with short C# cells, their results, and charts to turn and drag.",
        "Start with lesson {0}",
        "Run it here, from lesson {0}",
        "Open the playground",
        "After the lessons",
        "Lessons",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["2"] = "Before: one unit",
            ["3"] = "One hidden layer",
            ["4"] = "After: many layers",
            ["5"] = "With other libraries",
        },
        "Playground",
        "Equations",
        "Every numbered equation of the course, and the lesson that takes it apart. The notes skip the numbers that "
            + "are missing.",
        "Glossary",
        "The words of the course in English and in simplified and traditional Chinese, each with the lessons that "
            + "explain it.",
        "Library",
        "The members of the ShallowCourse library that the lessons use, and where to see them at work.",
        "Not here",
        "This address leads nowhere: the page may have been renamed, or the link cut off. Search with /, or take a "
            + "lesson:",
        "Search",
        "On this page",
        "Previous",
        "Next",
        "Copy",
        "Skip to the content",
        "Theme",
        "{0} min");

    /// <param name="lesson">The first one's number.</param>
    /// <param name="runs">Whether its cells run in the page.</param>
    public string Start(string lesson, bool runs) =>
        string.Format(CultureInfo.InvariantCulture, runs ? RunHereFormat : StartFormat, lesson);

    /// <summary>The heading above the lessons whose numbers begin so.</summary>
    /// <param name="number">Such as 3.</param>
    public string Week(string number) => Weeks.GetValueOrDefault(number, Lessons);

    public string Minutes(int minutes) => string.Format(CultureInfo.InvariantCulture, MinutesFormat, minutes);
}
