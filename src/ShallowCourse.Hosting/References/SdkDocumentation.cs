using Microsoft.CodeAnalysis;

namespace ShallowCourse.Hosting.References;

/// <summary>What the SDK's reference packs say of .NET; nothing where no SDK is installed.</summary>
internal sealed class SdkDocumentation : IFrameworkDocumentation
{
    public string XmlOf(ISymbol symbol)
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
            .Select(file => AssemblyDocumentation.Find(file, id))
            .FirstOrDefault(found => found.Length > 0, "");
    }
}
