using System.Globalization;
using System.Xml;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Tool;

/// <summary>
/// The documentation in one XML file, read only when somebody asks: a cell that runs needs no documentation. .NET's own
/// lies
/// in the SDK's reference packs; the runtime carries none.
/// </summary>
internal sealed class AssemblyDocumentation(string file) : DocumentationProvider
{
    private readonly string _file = file;

    /// <summary>What the SDK says of a type or member of .NET; empty where no SDK is installed.</summary>
    public static string OfFramework(ISymbol symbol)
    {
        if (symbol.GetDocumentationCommentId() is not { } id || symbol.ContainingAssembly is not { } assembly)
        {
            return "";
        }

        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        if (!File.Exists(Path.Combine(runtime, assembly.Name + ".dll")))
        {
            return "";
        }
        // <dotnet>/shared/Microsoft.NETCore.App/10.0.1 → <dotnet>/packs/Microsoft.NETCore.App.Ref/10.0.1/ref/net10.0
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs))
        {
            return "";
        }
        // The implementation is cut differently: System.Private.CoreLib is documented in System.Runtime and others.
        var likely = assembly.Name == "System.Private.CoreLib" ? "System.Runtime" : assembly.Name;
        return Directory.GetFiles(packs, "*.xml", SearchOption.AllDirectories)
            .OrderBy(file => Path.GetFileNameWithoutExtension(file) == likely ? 0 : 1)
            .Select(file => Find(file, id))
            .FirstOrDefault(found => found.Length > 0, "");
    }

    public override bool Equals(object? obj) => obj is AssemblyDocumentation other && other._file == _file;

    public override int GetHashCode() => _file.GetHashCode(StringComparison.Ordinal);

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        File.Exists(_file) ? Find(_file, documentationMemberID) : "";

    private static string Find(string file, string id)
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
