using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ShallowCourse.Site.Indexes;

/// <summary>
/// The library's members and their summaries, from the documentation file in its package: what a notebook loads,
/// without
/// loading it here.
/// </summary>
internal sealed partial class LibraryDocumentation
{
    private const string Space = "ShallowCourse.";

    private readonly Dictionary<string, string> _summaries = new(StringComparer.Ordinal);

    private LibraryDocumentation(IEnumerable<XElement> members)
    {
        foreach (var member in members)
        {
            if ((string?)member.Attribute("name") is not [var kind, ':', .. var full]
                || !full.StartsWith(Space, StringComparison.Ordinal))
            {
                continue;
            }

            var name = full[Space.Length..].Split('(', '`')[0];
            if (name.Contains('#', StringComparison.Ordinal) || name.Count(letter => letter == '.') > 1)
            {
                continue;
            }

            _summaries.TryAdd(name, SummaryOf(member));
            // A record's members are documented as its parameters.
            if (kind == 'T')
            {
                foreach (var parameter in member.Elements("param"))
                {
                    _summaries.TryAdd($"{name}.{(string?)parameter.Attribute("name")}", TextOf(parameter));
                }
            }
        }
    }

    public static LibraryDocumentation None { get; } = new([]);

    /// <param name="package">The library's package; it need not be there.</param>
    public static LibraryDocumentation FromPackage(string? package)
    {
        if (!File.Exists(package))
        {
            return None;
        }

        using var archive = ZipFile.OpenRead(package);
        if (archive.Entries.FirstOrDefault(
            entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal)
                && entry.Name.EndsWith(".xml", StringComparison.Ordinal)) is not { } file)
        {
            return None;
        }

        using var stream = file.Open();
        try
        {
            return new(XDocument.Load(stream).Descendants("member"));
        }
        catch (XmlException)
        {
            return None;
        }
    }

    public static LibraryDocumentation FromXml(string xml) => new(XDocument.Parse(xml).Descendants("member"));

    public string SummaryFor(string name) => _summaries.GetValueOrDefault(name, "");

    private static string SummaryOf(XElement member) => member.Element("summary") is { } summary ? TextOf(summary) : "";

    private static string TextOf(XElement words)
    {
        foreach (var reference in words.Descendants().Where(element => element.IsEmpty).ToList())
        {
            reference.ReplaceWith(
                (
                    (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword")
                        ?? (string?)reference.Attribute("name") ?? "").Split('.', ':', '(')[^1]);
        }

        return Whitespace().Replace(words.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
