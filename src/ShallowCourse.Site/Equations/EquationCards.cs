namespace ShallowCourse.Site.Equations;

/// <summary>
/// The equations that a mention shows on hover and focus, as a script that pages load on the first one.
/// </summary>
internal static class EquationCards
{
    public static string FileOf(SiteWords words) => $"equation-cards{words.Suffix}.js";

    public static string ToScript(SiteMap map, FormulaTypesetter typesetter)
    {
        var cards = map.Equations.All.ToDictionary(
            equation => equation.Number,
            equation => new { Html = typesetter.ToHtml(equation.Formula), Lesson = equation.Lesson.LongName });
        return SiteJson.ToScript("courseEquations", cards);
    }
}
