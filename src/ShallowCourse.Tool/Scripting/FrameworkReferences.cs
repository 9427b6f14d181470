using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ShallowCourse.Tool;

/// <summary>The .NET libraries that every cell may use: those of the runtime that runs it, not those of the tool.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<Dictionary<string, string>> Paths = new(Find);
    private static readonly Lazy<MetadataReference[]> References = new(() => [.. Paths.Value.Values.Select(path => MetadataReference.CreateFromFile(path))]);

    public static IReadOnlyList<MetadataReference> All => References.Value;

    /// <summary>Whether the runtime has this assembly, at least as new: packages for older runtimes carry copies.</summary>
    public static bool Has(string name, Version? version) =>
        Paths.Value.TryGetValue(name, out var path) && AssemblyName.GetAssemblyName(path).Version >= version;

    private static Dictionary<string, string> Find()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
        foreach (var path in trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder))
            paths[Path.GetFileNameWithoutExtension(path)] = path;
        return paths;
    }
}
