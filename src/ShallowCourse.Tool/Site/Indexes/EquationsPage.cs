namespace ShallowCourse.Tool;

/// <summary>Number, equation, lesson.</summary>
internal static class EquationsPage
{
    public const string Url = "equations.html";

    public static string ToHtml(SiteMap map, SiteAssets assets, FormulaTypesetter typesetter)
    {
        var rows = string.Concat(map.Equations.All.Select(equation => $"""
            <li id="{Equation.AnchorOf(equation.Number)}">
            <div class="equation">{typesetter.ToHtml(equation.Formula)}</div>
            <p><a href="{HtmlText.Escape(equation.Url)}">Equation {equation.Number}</a> in {HtmlText.Escape(IndexPage.NameOf(equation.Lesson))}</p>
            </li>

            """));
        return IndexPage.ToHtml(map.Words.Equations, map.Words.EquationsLead, $"<ol class=\"equations\">\n{rows}</ol>", map, assets, typesetter);
    }
}
