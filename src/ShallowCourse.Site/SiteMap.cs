namespace ShallowCourse.Site;

/// <summary>The lessons in reading order, and how addresses in notebooks become addresses on the site.</summary>
internal sealed class SiteMap(IReadOnlyList<Lesson> lessons, SiteWords words)
{
    public IReadOnlyList<Lesson> Lessons { get; } = lessons;

    public SiteWords Words { get; } = words;

    /// <summary>This one and those in the site's other languages.</summary>
    public IReadOnlyList<SiteMap> Editions { get; private set; } = [];

    public EquationIndex Equations { get; } = new(lessons);

    /// <summary>How many exercises the lessons have.</summary>
    public int Exercises { get; } = lessons.Sum(lesson => lesson.ExerciseIds.Count());

    /// <summary>One for each language that the lessons are in; English, where the site begins, always.</summary>
    public static IReadOnlyList<SiteMap> Of(IReadOnlyList<Lesson> lessons)
    {
        var byLanguage = lessons.ToLookup(SiteWords.Of);
        List<SiteMap> editions =
            [
                .. SiteWords.All.Where(words => words == SiteWords.English || byLanguage.Contains(words))
                    .Select(words => new SiteMap([.. byLanguage[words]], words)),
            ];
        editions.ForEach(map => map.Editions = editions);
        return editions;
    }

    /// <summary>
    /// The address in this language of what a page of any language shows, or null where there is none.
    /// </summary>
    /// <param name="name">A lesson's, or an index page's file.</param>
    public string? Twin(string name) => name.EndsWith(".html", StringComparison.Ordinal)
        ? Words.Folder + name
        : Lessons.FirstOrDefault(lesson => lesson.Name == name)?.Url;

    public Lesson? Neighbour(Lesson lesson, int step)
    {
        var siblings = Lessons.Where(other => other.Folder == lesson.Folder).ToList();
        return siblings.ElementAtOrDefault(siblings.IndexOf(lesson) + step) is { } neighbour && neighbour != lesson
            ? neighbour
            : null;
    }

    /// <summary>
    /// A notebook's address becomes its page's; a cell's attachment becomes a data URI. Null for a notebook that the
    /// site
    /// does not have: its link would lead nowhere.
    /// </summary>
    public string? LinkFrom(Lesson lesson, NotebookCell cell, string link)
    {
        if (link.StartsWith("attachment:", StringComparison.Ordinal))
        {
            return Attachment(cell, Uri.UnescapeDataString(link["attachment:".Length..]));
        }

        var (address, fragment) = link.Split('#', 2) is [var before, var after] ? (before, $"#{after}") : (link, "");
        if (!address.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)
            || address.Contains("://", StringComparison.Ordinal))
        {
            return link;
        }

        var path = Normalized(lesson.Folder, Uri.UnescapeDataString(address[..^".ipynb".Length]));
        return Lessons.FirstOrDefault(other => other.PageFile == $"{path}.html") is { } target
            ? $"{lesson.Root}{target.Url}{fragment}"
            : null;
    }

    private static string? Attachment(NotebookCell cell, string name)
    {
        if (cell.ToJson()["attachments"]?[name]?.AsObject().FirstOrDefault() is not { Value: { } data } picture)
        {
            return null;
        }

        return $"data:{picture.Key};base64,{string.Concat(data.ToString().Split())}";
    }

    private static string Normalized(string folder, string path)
    {
        List<string> parts = folder.Length == 0 ? [] : [.. folder.Split('/')];
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }
        return string.Join('/', parts);
    }
}
