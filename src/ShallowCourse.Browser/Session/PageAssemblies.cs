using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Browser.Session;

/// <summary>
/// Assemblies that the page has loaded, by their names. The compiler reads them where they lie in memory: nothing is
/// fetched twice, and what trimming left out cannot be called.
/// </summary>
internal sealed class PageAssemblies : IAssemblySource
{
    // What Packing/Engine.csproj keeps whole; without those that only pass on to another one nothing compiles.
    private static readonly string[] FrameworkNames =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Concurrent",
        "System.ComponentModel", "System.Console", "System.Diagnostics.Debug", "System.Linq", "System.Memory",
        "System.Numerics.Vectors", "System.ObjectModel", "System.Runtime.Extensions", "System.Runtime.InteropServices",
        "System.Runtime.Numerics", "System.Text.Json", "System.Text.RegularExpressions", "System.Threading",
        "System.Threading.Tasks", "System.Threading.Tasks.Parallel", "netstandard",
    ];

    private static readonly Dictionary<string, ModuleMetadata> Modules = [];

    public IReadOnlyList<PortableExecutableReference> Framework() => [.. FrameworkNames.Select(Reference)];

    public PortableExecutableReference Loaded(Assembly assembly) => Reference(assembly, null);

    public PortableExecutableReference At(string path) => Reference(Assembly.Load(path), PageDocumentation.Of(path));

    public string? Find(string reference, string folder) => null;

    public Assembly? Load(string path, AssemblyLoadContext session) => null;

    private static PortableExecutableReference Reference(string name) => Reference(Assembly.Load(name), null);

    private static PortableExecutableReference Reference(Assembly assembly, DocumentationProvider? documentation)
    {
        var name = assembly.GetName().Name!;
        if (!Modules.TryGetValue(name, out var module))
        {
            Modules[name] = module = ModuleOf(assembly);
        }

        return AssemblyMetadata.Create(module).GetReference(documentation, filePath: $"{name}.dll");
    }

    private static unsafe ModuleMetadata ModuleOf(Assembly assembly) =>
        assembly.TryGetRawMetadata(out var start, out var length)
            ? ModuleMetadata.CreateFromMetadata((nint)start, length)
            : throw new InvalidOperationException($"{assembly} has no metadata in memory.");
}
