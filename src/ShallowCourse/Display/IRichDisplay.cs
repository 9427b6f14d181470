namespace ShallowCourse;

/// <summary>
/// A value that shows itself: <c>ToHtml()</c> for pages, <c>ToString()</c> for terminals. The type also carries
/// <see cref="TypeFormatterSourceAttribute"/>, so that every host finds one of the two conventions.
/// </summary>
internal interface IRichDisplay
{
    private static readonly IReadOnlyDictionary<string, Func<string>> NoForms = new Dictionary<string, Func<string>>();

    /// <summary>Further forms of the value by MIME type, beyond text/html and text/plain.</summary>
    IReadOnlyDictionary<string, Func<string>> MoreForms => NoForms;

    string ToHtml();
}
