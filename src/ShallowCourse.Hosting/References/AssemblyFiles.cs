using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Hosting.References;

/// <summary>Assemblies on disk.</summary>
/// <param name="isDocumented">Whether references bring the XML file that lies beside the assembly.</param>
internal sealed class AssemblyFiles(bool isDocumented) : IAssemblySource
{
    public IReadOnlyList<PortableExecutableReference> Framework() => FrameworkReferences.Create();

    public PortableExecutableReference Loaded(Assembly assembly) =>
        MetadataReference.CreateFromFile(assembly.Location);

    public PortableExecutableReference At(string path) => MetadataReference.CreateFromFile(
        path, documentation: isDocumented ? new AssemblyDocumentation(Path.ChangeExtension(path, ".xml")) : null);

    public string? Find(string reference, string folder)
    {
        var path = Path.GetFullPath(reference, folder);
        return File.Exists(path) ? path : null;
    }

    // Not by its path: Windows would keep the file locked, so that the next build could not replace the library, and
    // the runtime remembers what it once loaded from a path.
    public Stream? Open(string path) =>
        FrameworkReferences.Has(Path.GetFileNameWithoutExtension(path), AssemblyName.GetAssemblyName(path).Version)
            ? null
            : new MemoryStream(File.ReadAllBytes(path));
}
