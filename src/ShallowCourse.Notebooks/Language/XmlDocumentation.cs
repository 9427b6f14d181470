using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Language;

/// <summary>A symbol's documentation comment as plain text.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly XElement _member;

    private XmlDocumentation(XElement member)
    {
        _member = member;
    }

    /// <param name="symbol">A type or a member.</param>
    /// <param name="framework">What says more of .NET; null where nothing does.</param>
    public static XmlDocumentation? Of(ISymbol symbol, IFrameworkDocumentation? framework)
    {
        var definition = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol.OriginalDefinition;
        try
        {
            var xml = definition.GetDocumentationCommentXml();
            if (string.IsNullOrEmpty(xml))
            {
                xml = framework?.XmlOf(definition);
            }

            return string.IsNullOrEmpty(xml) ? null : new XmlDocumentation(XElement.Parse(xml));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The summary; in detail also parameters, result, exceptions and remarks.</summary>
    public string ToText(bool inDetail)
    {
        var text = new StringBuilder(Plain(_member.Element("summary")));
        if (!inDetail)
        {
            return text.ToString();
        }

        foreach (var parameter in _member.Elements("param"))
        {
            text.Append(Line(parameter, (string?)parameter.Attribute("name")));
        }

        text.Append(Line(_member.Element("returns"), "returns"));
        foreach (var exception in _member.Elements("exception"))
        {
            text.Append(Line(exception, "throws " + Name((string?)exception.Attribute("cref"))));
        }

        text.Append(Line(_member.Element("remarks"), "remarks"));
        return text.ToString();
    }

    private static string Line(XElement? element, string? label) =>
        element is null ? "" : $"\n  {label}: {Plain(element)}";

    private static string Plain(XElement? element)
    {
        if (element is null)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            text.Append(node switch
            {
                XText words => words.Value,
                XElement { IsEmpty: true } reference => Name(
                    (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword")
                        ?? (string?)reference.Attribute("name")),
                _ => "",
            });
        }

        return Whitespace().Replace(text.ToString(), " ").Trim();
    }

    /// <summary><c>M:System.Math.Sqrt(System.Double)</c> → <c>Sqrt</c>.</summary>
    private static string Name(string? reference)
    {
        var name = (reference ?? "").Split('(')[0];
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
