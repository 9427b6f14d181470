using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>Answers the compiler's question what a <c>#r</c> stands for.</summary>
internal sealed class CellReferenceResolver(
    IAssemblySource assemblies, string folder, IReadOnlyList<PortableExecutableReference> framework)
    : MetadataReferenceResolver
{
    private readonly Dictionary<string, PortableExecutableReference> _known = new(StringComparer.Ordinal);
    private ImmutableArray<PortableExecutableReference> _packages = [];

    /// <summary>Everything that the session's packages bring. The compiler takes one assembly for a <c>#r</c> and no
    /// more, so
    /// these are handed to it as references besides.</summary>
    public IEnumerable<MetadataReference> Packages => _packages;

    public void Use(ResolvedPackages packages) => _packages = [.. packages.CompileAssemblies.Select(Reference)];

    /// <summary>
    /// The file that a <c>#r "path.dll"</c> means, from the notebook's folder; null where there is none.
    /// </summary>
    public string? Find(string reference) => assemblies.Find(reference, folder);

    // The framework is referenced whole, so `#r "System.Net.Http"` has nothing to add.
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (PackageDirective.IsPackage(reference))
        {
            // A package may have nothing to add, because .NET has it already; the compiler wants to hear of something.
            return [.. _packages.Concat(framework).Take(1)];
        }

        if (Find(reference) is { } path)
        {
            return [Reference(path)];
        }

        return [.. framework.Where(known => Path.GetFileNameWithoutExtension(known.FilePath) == reference)];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private PortableExecutableReference Reference(string path)
    {
        if (_known.TryGetValue(path, out var known))
        {
            return known;
        }

        return _known[path] = assemblies.At(path);
    }
}
