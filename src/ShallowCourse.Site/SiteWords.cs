using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text.Json;

namespace ShallowCourse.Site;

/// <summary>What pages say beside the notebooks' own text, in one language: Texts/site.resx.</summary>
internal sealed class SiteWords
{
    private readonly FrozenDictionary<string, string> _words;

    private SiteWords(string language, string folder, string suffix)
    {
        (Language, Folder, Suffix) = (language, folder, suffix);
        var texts = new ResourceManager($"ShallowCourse.Site.Texts.site{suffix}", typeof(SiteWords).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        _words = texts.Cast<System.Collections.DictionaryEntry>()
            .ToFrozenDictionary(text => (string)text.Key, text => (string)text.Value!, StringComparer.Ordinal);
    }

    public static SiteWords English { get; } = new("en", "", "");

    public static SiteWords Chinese { get; } = new("zh-Hans", "zh/", ".zh");

    /// <summary>Every language that the site can be read in.</summary>
    public static IReadOnlyList<SiteWords> All { get; } = [English, Chinese];

    /// <summary>As HTML names it: en, zh-Hans.</summary>
    public string Language { get; }

    /// <summary>Where its pages are below the site's root: empty, or <c>zh/</c>.</summary>
    public string Folder { get; }

    /// <summary>In the names of files that each language has of its own, before the extension.</summary>
    public string Suffix { get; }

    /// <summary>From one of its index pages to the site's root: empty, or <c>../</c>.</summary>
    public string Root => Folder.Length == 0 ? "" : "../";

    public IEnumerable<string> Keys => _words.Keys;

    /// <exception cref="KeyNotFoundException">Texts/site.resx of this language has no such text.</exception>
    public string this[string key] => _words.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"Texts/site{Suffix}.resx: got no text '{key}'.");

    public static SiteWords Of(Lesson lesson) =>
        All.FirstOrDefault(words => $"{lesson.Language}/" == words.Folder, English);

    public string Format(string key, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The heading above the lessons whose numbers begin so.</summary>
    /// <param name="number">Such as 3.</param>
    public string Week(string number) => _words.GetValueOrDefault($"week.{number}", this["lessons"]);

    /// <summary>A template whose holes <c>{{word.key}}</c> are these words, and the others these values.</summary>
    public string Fill(string template, params IEnumerable<(string Name, string Value)> values) =>
        SiteTemplates.All.Load(template).Fill(values.Concat(_words.Select(word => ($"word.{word.Key}", word.Value))));

    /// <summary>A fragment that is prose: it is written in each language as a whole.</summary>
    public string Prose(string name, params IEnumerable<(string Name, string Value)> values) =>
        SiteTemplates.All.Load($"{name}{Suffix}.html").Fill(values);

    /// <summary>A script whose <c>{{word.key}}</c>, always inside quotes, are these words.</summary>
    public string IntoScript(string name) => _words.Aggregate(
        SiteTemplates.All.TextOf(name).Replace("{{suffix}}", Suffix, StringComparison.Ordinal),
        (script, word) => script.Replace(
            $"{{{{word.{word.Key}}}}}", JsonEncodedText.Encode(word.Value).ToString(), StringComparison.Ordinal));
}
