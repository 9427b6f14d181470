using System.Globalization;
using System.Xml;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Hosting.References;

/// <summary>
/// The documentation in one XML file, read only when somebody asks: a cell that runs needs no documentation.
/// </summary>
internal sealed class AssemblyDocumentation(string file) : DocumentationProvider
{
    private readonly string _file = file;

    public override bool Equals(object? obj) => obj is AssemblyDocumentation other && other._file == _file;

    public override int GetHashCode() => _file.GetHashCode(StringComparison.Ordinal);

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        File.Exists(_file) ? Find(_file, documentationMemberID) : "";

    /// <summary>The <c>member</c> element of a name in a file; empty where there is none.</summary>
    internal static string Find(string file, string id)
    {
        // As a stream: System.Runtime.xml alone has millions of characters.
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        try
        {
            while (reader.ReadToFollowing("member"))
            {
                if (reader.GetAttribute("name") == id)
                {
                    return reader.ReadOuterXml();
                }
            }
        }
        catch (XmlException)
        {
            // Documentation that cannot be read is documentation that is not there.
        }

        return "";
    }
}
