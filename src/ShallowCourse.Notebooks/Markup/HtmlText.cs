namespace ShallowCourse.Notebooks.Markup;

/// <summary>
/// Text made safe for HTML content and quoted attributes; everything else stays as it is (WebUtility would encode é and
/// ²).
/// </summary>
internal static class HtmlText
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
