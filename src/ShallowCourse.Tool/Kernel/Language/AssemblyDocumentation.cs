using System.Globalization;
using System.Xml;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Tool;

/// <summary>
/// The documentation of one assembly: from the XML file beside it or, for .NET's own, from the SDK's reference packs (the
/// runtime carries none). Read only when somebody asks: a cell that runs needs no documentation.
/// </summary>
internal sealed class AssemblyDocumentation(string assembly) : DocumentationProvider
{
    private readonly Lazy<string[]> _files = new(() => FilesFor(assembly));

    public override bool Equals(object? obj) => obj is AssemblyDocumentation other && other.Path == Path;

    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    protected override string GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _files.Value.Select(file => Find(file, documentationMemberID)).FirstOrDefault(found => found is not null) ?? "";

    private string Path { get; } = assembly;

    private static string? Find(string file, string id)
    {
        // As a stream: System.Runtime.xml alone has millions of characters.
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        try
        {
            while (reader.ReadToFollowing("member"))
            {
                if (reader.GetAttribute("name") == id) return reader.ReadOuterXml();
            }
        }
        catch (XmlException)
        {
            // Documentation that cannot be read is documentation that is not there.
        }

        return null;
    }

    private static string[] FilesFor(string assembly)
    {
        var beside = System.IO.Path.ChangeExtension(assembly, ".xml");
        if (File.Exists(beside)) return [beside];
        var runtime = System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        if (System.IO.Path.GetDirectoryName(assembly) != runtime) return [];
        // <dotnet>/shared/Microsoft.NETCore.App/10.0.1 → <dotnet>/packs/Microsoft.NETCore.App.Ref/10.0.1/ref/net10.0
        var packs = System.IO.Path.GetFullPath(System.IO.Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs)) return [];
        // The implementation is cut differently: System.Private.CoreLib is documented in System.Runtime and others.
        var name = System.IO.Path.GetFileNameWithoutExtension(assembly);
        var first = name == "System.Private.CoreLib" ? "System.Runtime" : name;
        return [.. Directory.GetFiles(packs, "*.xml", SearchOption.AllDirectories)
            .OrderBy(file => System.IO.Path.GetFileNameWithoutExtension(file) == first ? 0 : 1)];
    }
}
