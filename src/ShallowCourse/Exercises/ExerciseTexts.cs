using System.Globalization;
using System.Resources;

namespace ShallowCourse;

/// <summary>
/// The texts of one exercise, from Texts/&lt;name&gt;.resx, in the language of <see
/// cref="CultureInfo.CurrentUICulture"/>.
/// </summary>
internal sealed class ExerciseTexts(string name)
{
    private readonly ResourceManager _resources = new(
        $"ShallowCourse.Exercises.Texts.{name}", typeof(ExerciseTexts).Assembly);

    /// <summary>A text that has to exist.</summary>
    public string this[string key] =>
        Find(key) ?? throw new MissingManifestResourceException($"Texts/{name}.resx has no text '{key}'.");

    public string? Find(string key) => _resources.GetString(key, CultureInfo.CurrentUICulture);
}

/// <summary>The sentences of the reports themselves, from Texts/report.resx.</summary>
internal static class ReportTexts
{
    private static readonly ExerciseTexts Texts = new("report");

    public static string Format(string key, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, Texts[key], values);
}
