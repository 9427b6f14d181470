using System.Text.RegularExpressions;

namespace ShallowCourse.Site;

/// <summary>
/// Every figure brings the same script, so that it lives wherever it is shown. A page keeps the first and lets the
/// other figures call it.
/// </summary>
internal static partial class FigureScripts
{
    private const string Call = "<script>shallowCourseCharts.show(document.currentScript)</script>";

    public static string KeptOnce(string page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Script().Replace(page, script => seen.Add(script.Value) ? script.Value : Call);
    }

    [GeneratedRegex(
        """<script>\(function \(\) \{(?:(?!</script>).)*shallowCourseCharts.*?</script>""", RegexOptions.Singleline)]
    private static partial Regex Script();
}
