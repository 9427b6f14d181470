using System.Reflection;
using System.Runtime.Loader;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// The assemblies of one session: its compiled cells and the packages they asked for. Each session has its own, so that
/// two sessions in one process can use two builds of the same library version.
/// </summary>
internal sealed class SessionAssemblies(IAssemblySource source) : AssemblyLoadContext("cells")
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

        using var content = path is null ? null : source.Open(path);
        return content is null ? null : LoadFromStream(content);
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
