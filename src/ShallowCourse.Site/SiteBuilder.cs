namespace ShallowCourse.Site;

/// <summary>Writes executed lessons as a site of files that need no server.</summary>
internal static class SiteBuilder
{
    /// <param name="lessons">In reading order.</param>
    /// <param name="output">The site's folder; files of the same names are replaced, and those of an earlier build that
    /// are made no more are removed.</param>
    /// <param name="assets">What pages load.</param>
    /// <param name="library">What its members are; without it the list of members is empty.</param>
    /// <param name="sources">What the site is made from, where a build from the same may keep it.</param>
    public static SiteResult Build(
        IReadOnlyList<Lesson> lessons, string output, SiteAssets assets, Library? library = null,
        string? sources = null)
    {
        var map = new SiteMap(lessons, SiteWords.English);
        var site = new SiteFolder(output);
        var typesetter = FormulaTypesetter.Create(lessons.SelectMany(lesson => lesson.Formulas), assets);
        assets.CopyTo(site);
        foreach (var lesson in lessons)
        {
            site.Write(lesson.PageFile, new LessonPage(lesson, map, assets, typesetter).ToHtml());
            site.Write(lesson.CopyFile, NotebookWriter.ToText(NotebookCleaner.Clean(lesson.Notebook)));
        }

        if (assets.HasPlayground)
        {
            site.Write(PlaygroundPage.Url, PlaygroundPage.ToHtml(map, assets, typesetter));
        }

        var glossary = new Glossary(lessons);
        var members = new LibraryIndex(lessons, library ?? Library.None);
        site.Write(EquationsPage.Url, EquationsPage.ToHtml(map, assets, typesetter));
        site.Write(GlossaryPage.Url, GlossaryPage.ToHtml(glossary, map, assets, typesetter));
        site.Write(LibraryPage.Url, LibraryPage.ToHtml(members, map, assets, typesetter));
        site.Write(NotFoundPage.Url, NotFoundPage.ToHtml(map, assets, typesetter));
        site.Write($"assets/{EquationCards.FileName}", EquationCards.ToScript(map, typesetter));
        site.Write($"assets/{SearchIndex.FileName}", SearchIndex.ToScript(map, glossary, members));
        site.Write(HomePage.Url, HomePage.ToHtml(map, assets, typesetter));
        OfflineSite.Write(site, assets.Live, map.Words.Course);
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
            select $"{places.Last().Lesson.Notebook.Path}: got the tag {places.Key.Number} in two places; expected "
                + $"each number once, so that a link has one end.";
        var result = new SiteResult(Path.Combine(output, HomePage.Url), [.. problems, .. twice]);
        // What is wrong is told by every build, and node may be there the next time.
        var untypeset = typesetter.NeedsScript && lessons.Any(lesson => lesson.Formulas.Any());
        site.RemoveStale(result.Problems.Count > 0 || untypeset ? null : sources);
        return result;
    }
}
