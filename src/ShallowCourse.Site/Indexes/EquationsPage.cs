namespace ShallowCourse.Site.Indexes;

/// <summary>The equations in the order of their numbers, below the lesson that shows them.</summary>
internal static class EquationsPage
{
    public const string Url = "equations.html";

    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        // A lesson may come twice: where its numbers do not follow one another.
        List<(Lesson Lesson, List<Equation> Equations)> groups = [];
        foreach (var equation in map.Equations.All)
        {
            if (groups.Count == 0 || groups[^1].Lesson != equation.Lesson)
            {
                groups.Add((equation.Lesson, []));
            }

            groups[^1].Equations.Add(equation);
        }
        var jump = IndexPage.Jump(
            map.Words["onThisPage"],
            groups.Select(group => (Equation.AnchorOf(group.Equations[0].Number), RangeOf(group.Equations))));
        var list = string.Concat(groups.Select(group =>
            $"<section>\n<h2>{IndexPage.LinkTo(map.Words.Root, group.Lesson)}</h2>\n<ol class=\"equations\">\n"
                + $"{string.Concat(group.Equations.Select(Row))}</ol>\n</section>\n"));
        return IndexPage.ToHtml(
            Url, map.Words["equations"], map.Words["equationsLead"], jump + list, map, assets, typesetter);

        static string RangeOf(List<Equation> equations) =>
            equations.Count == 1 ? equations[0].Number : $"{equations[0].Number} – {equations[^1].Number}";

        string Row(Equation equation)
        {
            var name = map.Words.Format("equationInLesson", equation.Number);
            return $"""
                <li id="{Equation.AnchorOf(equation.Number)}">
                <div class="equation">{typesetter.ToHtml(equation.Formula)}</div>
                <p><a href="{map.Words.Root}{HtmlText.Escape(equation.Url)}">{HtmlText.Escape(name)}</a></p>
                </li>

                """;
        }
    }
}
