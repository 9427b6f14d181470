using System.Globalization;
using System.Resources;

namespace ShallowCourse.Grading;

/// <summary>The sentences of feedback and class pages, from Texts/grading.resx.</summary>
internal static class GradingTexts
{
    private static readonly ResourceManager Texts = new(
        "ShallowCourse.Grading.Texts.grading", typeof(GradingTexts).Assembly);

    public static string Format(string key, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Texts.GetString(key, CultureInfo.CurrentUICulture)
            ?? throw new MissingManifestResourceException($"Texts/grading.resx has no text '{key}'."),
        values);
}
