using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ShallowCourse.Tool;

/// <summary>
/// The library's members and their summaries, from the documentation file in its package: what a notebook loads, without
/// loading it here.
/// </summary>
internal sealed partial class LibraryDocumentation
{
    private const string Space = "ShallowCourse.";

    private readonly Dictionary<string, string> _summaries = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _methodOwners;

    private LibraryDocumentation(IEnumerable<XElement> members)
    {
        List<(string Owner, string Name)> methods = [];
        foreach (var member in members)
        {
            if ((string?)member.Attribute("name") is not [var kind, ':', .. var full] || !full.StartsWith(Space, StringComparison.Ordinal)) continue;
            var name = full[Space.Length..].Split('(', '`')[0];
            if (name.Contains('#', StringComparison.Ordinal) || name.Count(letter => letter == '.') > 1) continue;
            _summaries.TryAdd(name, SummaryOf(member));
            if (kind == 'M' && name.Split('.') is [var owner, var method]) methods.Add((owner, method));
        }
        _methodOwners = methods.Distinct().ToLookup(method => method.Name, method => method.Owner);
    }

    public static LibraryDocumentation None { get; } = new([]);

    /// <param name="package">The library's package; it need not be there.</param>
    public static LibraryDocumentation FromPackage(string? package)
    {
        if (!File.Exists(package)) return None;
        using var archive = ZipFile.OpenRead(package);
        if (archive.Entries.FirstOrDefault(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)) is not { } file) return None;
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

    /// <param name="name"><c>Dataset</c> or <c>Dataset.Load</c>.</param>
    public bool Has(string name) => _summaries.ContainsKey(name);

    public string SummaryFor(string name) => _summaries.GetValueOrDefault(name, "");

    /// <summary>The only type with a method of that name, for calls such as <c>Z.PlusColumn(b)</c>; null where there are two.</summary>
    public string? OnlyOwnerOf(string method) => _methodOwners[method].ToList() is [var owner] ? owner : null;

    private static string SummaryOf(XElement member)
    {
        if (member.Element("summary") is not { } summary) return "";
        foreach (var reference in summary.Descendants().Where(element => element.IsEmpty).ToList())
            reference.ReplaceWith(((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? "").Split('.', ':', '(')[^1]);
        return Whitespace().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
