using System.Collections.Frozen;

namespace ShallowCourse.Notebooks.Format;

/// <summary>
/// Languages by the names that notebooks give them: VS Code's and .NET Interactive's kernels, Jupyter's kernelspecs.
/// </summary>
internal static class CellLanguage
{
    public const string CSharp = "csharp";
    public const string Markdown = "markdown";
    public const string Html = "html";

    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["c#"] = CSharp,
        [".net-csharp"] = CSharp,
        ["md"] = Markdown,
        ["f#"] = "fsharp",
        [".net-fsharp"] = "fsharp",
        ["powershell"] = "pwsh",
        [".net-pwsh"] = "pwsh",
        ["js"] = "javascript",
        ["ipython"] = "python",
        ["python3"] = "python",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [CSharp] = "C#",
        [Markdown] = "Markdown",
        [Html] = "HTML",
        ["fsharp"] = "F#",
        ["pwsh"] = "PowerShell",
        ["javascript"] = "JavaScript",
        ["python"] = "Python",
        ["sql"] = "SQL",
        ["kql"] = "KQL",
        ["mermaid"] = "Mermaid",
        ["r"] = "R",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The one name of a language: <c>c#</c> and <c>.net-csharp</c> are <c>csharp</c>.</summary>
    public static string Of(string name) => Aliases.GetValueOrDefault(name, name.ToLowerInvariant());

    /// <summary>Whether it is a language's: a magic command or a kernel of somebody's own is not.</summary>
    public static bool IsKnown(string language) => Titles.ContainsKey(language);

    /// <summary>As a reader calls it.</summary>
    public static string TitleOf(string language) => Titles.GetValueOrDefault(language, language);
}
