using System.Reflection;
using System.Runtime.Loader;

namespace ShallowCourse.Tool;

/// <summary>
/// The assemblies of one session: its compiled cells and the packages they asked for. Each session has its own, so that
/// two sessions in one process can use two builds of the same library version.
/// </summary>
internal sealed class SessionAssemblies() : AssemblyLoadContext("cells")
{
    private readonly Dictionary<string, string> _managed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _native = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Makes assemblies known; they are loaded when code first needs them. The first of one name stays.
    /// </summary>
    public void Add(IEnumerable<string> assemblies, IEnumerable<string> nativeLibraries)
    {
        lock (_managed)
        {
            foreach (var path in assemblies)
            {
                _managed.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            }

            foreach (var path in nativeLibraries)
            {
                _native.TryAdd(Path.GetFileNameWithoutExtension(path), path);
            }
        }
    }

    protected override Assembly? Load(AssemblyName name)
    {
        string? path;
        lock (_managed)
        {
            _managed.TryGetValue(name.Name!, out path);
        }

        if (path is null || FrameworkReferences.Has(name.Name!, AssemblyName.GetAssemblyName(path).Version))
        {
            return null;
        }
        // Not by its path: Windows would keep the file locked, so that the next build could not replace the library,
        // and the
        // runtime remembers what it once loaded from a path.
        using var content = new MemoryStream(File.ReadAllBytes(path));
        return LoadFromStream(content);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        string? path;
        lock (_managed)
        {
            var name = Path.GetFileNameWithoutExtension(unmanagedDllName);
            if (!_native.TryGetValue(name, out path))
            {
                _native.TryGetValue("lib" + name, out path);
            }
        }
        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }
}
