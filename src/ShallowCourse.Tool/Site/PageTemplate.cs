using System.Text.RegularExpressions;

namespace ShallowCourse.Tool;

/// <summary>
/// An HTML file under Templates with holes: <c>{{name}}</c> takes text and escapes it, <c>{{{name}}}</c> takes HTML.
/// Loops and choices stay in C#, where the compiler reads them; a template language would be one more thing to learn.
/// </summary>
internal sealed partial class PageTemplate
{
    private readonly string _name;
    private readonly string _text;

    private PageTemplate(string name)
    {
        _name = name;
        _text = TextOf(name);
    }

    public static PageTemplate Load(string name) => new(name);

    /// <summary>A file under Templates as it is, with \n line ends.</summary>
    public static string TextOf(string name)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream($"Site/{name}")
            ?? throw new ArgumentException(
                $"{name}: got no such template; expected a file under Site/Templates.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <exception cref="KeyNotFoundException">The template has a hole that no value fills.</exception>
    public string Fill(params IEnumerable<(string Name, string Value)> values)
    {
        var table = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        return Hole().Replace(_text, hole => table.TryGetValue(hole.Groups["name"].Value, out var value)
            ? hole.Value.StartsWith("{{{", StringComparison.Ordinal) ? value : HtmlText.Escape(value)
            : throw new KeyNotFoundException($"{_name}: got no value for {hole.Value}."));
    }

    [GeneratedRegex(@"\{\{\{(?<name>\w+)\}\}\}|\{\{(?<name>\w+)\}\}")]
    private static partial Regex Hole();
}
