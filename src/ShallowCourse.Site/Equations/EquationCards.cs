using System.Text.Json;

namespace ShallowCourse.Site.Equations;

/// <summary>
/// The equations that a mention shows on hover and focus, as a script that pages load on the first one.
/// </summary>
internal static class EquationCards
{
    public const string FileName = "equation-cards.js";

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        // A script of its own, never inside HTML: nothing but quotes needs escaping.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string ToScript(SiteMap map, FormulaTypesetter typesetter)
    {
        var cards = map.Equations.All.ToDictionary(
            equation => equation.Number,
            equation => new { Html = typesetter.ToHtml(equation.Formula), Lesson = equation.Lesson.LongName });
        return $"window.courseEquations = {JsonSerializer.Serialize(cards, JsonOptions)};\n";
    }
}
