namespace ShallowCourse.Tool;

/// <summary>Writes executed lessons as a site of files that need no server.</summary>
internal static class SiteBuilder
{
    /// <param name="lessons">In reading order.</param>
    /// <param name="output">The site's folder; files of the same names are replaced.</param>
    /// <param name="assets">What pages load.</param>
    /// <param name="library">What its members are; without it the list of members is empty.</param>
    public static SiteResult Build(IReadOnlyList<Lesson> lessons, string output, SiteAssets assets, LibraryDocumentation? library = null)
    {
        SiteMap map = new(lessons, SiteWords.English);
        var typesetter = FormulaTypesetter.Create(lessons.SelectMany(lesson => lesson.Formulas), assets);
        assets.CopyTo(output);
        foreach (var lesson in lessons) Write(output, lesson.Url, new LessonPage(lesson, map, assets, typesetter).ToHtml());
        foreach (var lesson in lessons)
        {
            Write(output, lesson.NotebookUrl, NotebookWriter.ToText(NotebookCleaner.Clean(lesson.Notebook)));
            if (lesson.PictureSvg is { } picture) Write(output, lesson.PictureUrl, System.Text.Encoding.UTF8.GetString(picture));
        }
        if (assets.HasPlayground) Write(output, PlaygroundPage.Url, PlaygroundPage.ToHtml(map, assets, typesetter));
        Glossary glossary = new(lessons);
        LibraryIndex members = new(lessons, library ?? LibraryDocumentation.None);
        Write(output, EquationsPage.Url, EquationsPage.ToHtml(map, assets, typesetter));
        Write(output, GlossaryPage.Url, GlossaryPage.ToHtml(glossary, map, assets, typesetter));
        Write(output, LibraryPage.Url, LibraryPage.ToHtml(members, map, assets, typesetter));
        Write(output, $"assets/{EquationCards.FileName}", EquationCards.ToScript(map, typesetter));
        Write(output, $"assets/{SearchIndex.FileName}", SearchIndex.ToScript(map, glossary, members));
        Write(output, "index.html", HomePage.ToHtml(map, assets, typesetter));
        var problems =
            from lesson in lessons
            from formula in lesson.Formulas.Distinct()
            let error = typesetter.ErrorOf(formula)
            where error is not null
            select $"{lesson.Notebook.Path}: got a formula that KaTeX cannot typeset, {formula.Tex.Trim()}; {error}.";
        var twice =
            from place in map.Equations.Places
            group place by (place.Number, place.Lesson.Folder) into places
            where places.Count() > 1
            select $"{places.Last().Lesson.Notebook.Path}: got the tag {places.Key.Number} in two places; expected each number once, so that a link has one end.";
        return new SiteResult(Path.Combine(output, "index.html"), [.. problems, .. twice]);
    }

    private static void Write(string output, string url, string html)
    {
        var path = Path.Combine([output, .. url.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, html);
    }
}

/// <param name="Index">The page to open.</param>
/// <param name="Problems">What is wrong on the pages, one line each.</param>
internal sealed record SiteResult(string Index, IReadOnlyList<string> Problems);
