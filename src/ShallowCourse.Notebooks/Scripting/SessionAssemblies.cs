using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace ShallowCourse.Notebooks.Scripting;

/// <summary>
/// The assemblies of one session: its compiled cells and the packages they asked for. Each session has its own, so that
/// two sessions in one process can use two builds of the same library version.
/// </summary>
internal sealed class SessionAssemblies(IAssemblySource source) : AssemblyLoadContext("cells")
{
    private readonly ConcurrentDictionary<Assembly, LoadedCell> _cells = new();
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

    public Assembly Load(CellCode code, CellText text, CellExecution execution)
    {
        using var content = new MemoryStream(code.Assembly);
        using var symbols = new MemoryStream(code.Symbols);
        var assembly = LoadFromStream(content, symbols);
        _cells[assembly] = new LoadedCell(text, code.Symbols, execution);
        return assembly;
    }

    /// <summary>A cell's assembly as it was loaded; null for other assemblies.</summary>
    public LoadedCell? CellOf(Assembly assembly) => _cells.GetValueOrDefault(assembly);

    protected override Assembly? Load(AssemblyName name)
    {
        string? path;
        lock (_managed)
        {
            _managed.TryGetValue(name.Name!, out path);
        }

        return path is null ? null : source.Load(path, this);
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
