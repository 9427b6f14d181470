using System.Text.RegularExpressions;

namespace ShallowCourse.Notebooks.Markup;

/// <summary>
/// HTML with holes: <c>{{name}}</c> takes text and escapes it, <c>{{{name}}}</c> takes HTML.
/// Loops and choices stay in C#, where the compiler reads them; a template language would be one more thing to learn.
/// </summary>
internal sealed partial class PageTemplate
{
    private readonly string _name;
    private readonly string _text;

    public PageTemplate(string name, string text)
    {
        _name = name;
        _text = text;
    }

    /// <exception cref="KeyNotFoundException">The template has a hole that no value fills.</exception>
    public string Fill(params IEnumerable<(string Name, string Value)> values)
    {
        var table = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        return Hole().Replace(_text, hole => table.TryGetValue(hole.Groups["name"].Value, out var value)
            ? hole.Value.StartsWith("{{{", StringComparison.Ordinal) ? value : HtmlText.Escape(value)
            : throw new KeyNotFoundException($"{_name}: got no value for {hole.Value}."));
    }

    [GeneratedRegex(@"\{\{\{(?<name>[\w.]+)\}\}\}|\{\{(?<name>[\w.]+)\}\}")]
    private static partial Regex Hole();
}
