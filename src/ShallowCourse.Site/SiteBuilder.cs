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
        var editions = SiteMap.Of(lessons);
        var site = new SiteFolder(output);
        var typesetter = FormulaTypesetter.Create(lessons.SelectMany(lesson => lesson.Formulas), assets);
        assets.CopyTo(site);
        foreach (var map in editions)
        {
            Write(map, site, assets, typesetter, library ?? Library.None);
        }

        site.Write(NotFoundPage.Url, NotFoundPage.ToHtml(editions[0], assets, typesetter));
        OfflineSite.Write(site, assets.Live, editions[0].Words["course"]);
        var problems =
            from lesson in lessons
            from formula in lesson.Formulas.Distinct()
            let error = typesetter.ErrorOf(formula)
            where error is not null
            select $"{lesson.Notebook.Path}: got a formula that KaTeX cannot typeset, {formula.Tex.Trim()}; {error}.";
        var twice =
            from map in editions
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

    private static void Write(
        SiteMap map, SiteFolder site, SiteAssets assets, FormulaTypesetter typesetter, Library library)
    {
        foreach (var lesson in map.Lessons)
        {
            site.Write(lesson.PageFile, new LessonPage(lesson, map, assets, typesetter).ToHtml());
            site.Write(lesson.CopyFile, NotebookWriter.ToText(NotebookCleaner.Clean(lesson.Notebook)));
        }

        var words = map.Words;
        if (assets.HasPlayground)
        {
            site.Write(words.Folder + PlaygroundPage.Url, PlaygroundPage.ToHtml(map, assets, typesetter));
        }

        var glossary = new Glossary(map.Lessons);
        var members = new LibraryIndex(map.Lessons, library);
        site.Write(words.Folder + EquationsPage.Url, EquationsPage.ToHtml(map, assets, typesetter));
        site.Write(words.Folder + GlossaryPage.Url, GlossaryPage.ToHtml(glossary, map, assets, typesetter));
        site.Write(words.Folder + LibraryPage.Url, LibraryPage.ToHtml(members, map, assets, typesetter));
        site.Write(words.Folder + HomePage.Url, HomePage.ToHtml(map, assets, typesetter));
        site.Write($"assets/{EquationCards.FileOf(words)}", EquationCards.ToScript(map, typesetter));
        site.Write($"assets/{SearchIndex.FileOf(words)}", SearchIndex.ToScript(map, glossary, members));
    }
}
