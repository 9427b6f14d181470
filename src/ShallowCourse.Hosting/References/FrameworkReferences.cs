using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Hosting.References;

/// <summary>
/// The .NET libraries that every cell may use: those of the runtime that runs it, not those of the tool.
/// </summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<Dictionary<string, string>> Paths = new(Find);
    private static readonly Lazy<ModuleMetadata[]> Modules = new(
        () => [.. Paths.Value.Values.Select(ModuleMetadata.CreateFromFile)]);

    /// <summary>References for one session.</summary>
    /// <remarks>
    /// Never shared: the compiler keeps its symbols with the reference and takes any that fit, so that a cell of one
    /// session
    /// could be bound to the symbols of another, where int[] is not its own int[]. The files are read once.
    /// </remarks>
    public static PortableExecutableReference[] Create() =>
        [
            .. Paths.Value.Values.Zip(
                Modules.Value, (path, module) => AssemblyMetadata.Create(module).GetReference(filePath: path))];

    /// <summary>
    /// Whether the runtime has this assembly, at least as new: packages for older runtimes carry copies.
    /// </summary>
    public static bool Has(string name, Version? version) =>
        Paths.Value.TryGetValue(name, out var path) && AssemblyName.GetAssemblyName(path).Version >= version;

    private static Dictionary<string, string> Find()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder))
        {
            paths[Path.GetFileNameWithoutExtension(path)] = path;
        }

        return paths;
    }
}
