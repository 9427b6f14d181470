using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Browser.Session;

/// <summary>The library's own documentation, which the page fetches when somebody first asks what a name is.</summary>
internal sealed class PageDocumentation : DocumentationProvider
{
    private static readonly PageDocumentation Library = new();
    private static Dictionary<string, string> _members = [];

    private PageDocumentation()
    {
    }

    /// <summary>Whether the text is still to be fetched.</summary>
    public static bool IsMissing => _members.Count == 0;

    public static PageDocumentation? Of(string assembly) => assembly == "ShallowCourse" ? Library : null;

    /// <param name="xml">What the compiler wrote beside the library.</param>
    public static void Read(string xml) =>
        _members = XElement.Parse(xml).Descendants("member").ToDictionary(
            member => (string)member.Attribute("name")!, member => member.ToString(SaveOptions.DisableFormatting));

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => 1;

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.GetValueOrDefault(documentationMemberID, "");
}
