using System.Reflection;
using System.Runtime.Loader;
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

    public Assembly? Load(string path, AssemblyLoadContext session)
    {
        if (FrameworkReferences.Has(
            Path.GetFileNameWithoutExtension(path), AssemblyName.GetAssemblyName(path).Version))
        {
            return null;
        }

        if (UnpackedPackage.IsFinal(path))
        {
            return session.LoadFromAssemblyPath(path);
        }

        // What is built on this machine not by its path: Windows would keep the file locked, so that the next build
        // could not replace it, and the runtime remembers what it once loaded from a path.
        using var content = new MemoryStream(File.ReadAllBytes(path));
        return session.LoadFromStream(content);
    }
}
